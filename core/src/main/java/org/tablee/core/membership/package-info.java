/**
 * Belonging to an organisation for a time: periods, renewals and gaps.
 *
 * <p>What was given for it is not told here: a fee is money, and money and people are never kept together.
 */
@NullMarked
package org.tablee.core.membership;

import org.jspecify.annotations.NullMarked;
