/**
 * What a treasurer hands to an accountant: the value of time that was given, and the split of value added tax.
 *
 * <p>Every rate is handed in with the day from which it holds; none is written in the code. What tax applies is
 * decided by the place with its accountant.
 */
@NullMarked
package org.tablee.pricing.accounting;

import org.jspecify.annotations.NullMarked;
