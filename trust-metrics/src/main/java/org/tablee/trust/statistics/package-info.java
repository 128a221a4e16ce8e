/**
 * Pure statistics: numbers in, numbers out, each with its formula, its source and its degenerate cases.
 *
 * <p>Nothing here knows a convive, a session or a date; the indicators translate. The package is not
 * exported. A statistic stands here only because an indicator reads it.
 *
 * <p><b>One convention for what has no answer.</b> A statistic that does not exist for the given numbers is
 * {@code NaN}, and an interval that does not exist is {@link org.tablee.trust.statistics.Interval#UNDEFINED};
 * an interval with one end that the data do not reach has {@code NaN} at that end. Numbers that nothing can
 * have counted (a negative count, more successes than trials, a level outside 0 to 1, arrays of different
 * lengths) are an {@link java.lang.IllegalArgumentException}. Nothing is clipped, dropped or replaced in
 * silence.
 *
 * <p><b>Order never matters.</b> Sums of doubles over people are exact
 * ({@link org.tablee.trust.statistics.ExactSum}), values to be resampled are sorted first, and every
 * replicate draws from its own stream ({@link org.tablee.trust.statistics.RandomStreams}): the order of rows
 * and the number of threads change no bit.
 */
@NullMarked
package org.tablee.trust.statistics;

import org.jspecify.annotations.NullMarked;
