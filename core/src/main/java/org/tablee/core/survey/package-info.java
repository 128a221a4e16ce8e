/**
 * What people said when they were asked, not what it means.
 *
 * <p>Answers are never linked to a convive.
 */
@NullMarked
package org.tablee.core.survey;

import org.jspecify.annotations.NullMarked;
