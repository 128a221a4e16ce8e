package org.tablee.core.figure;

import org.jspecify.annotations.Nullable;

/**
 * The lower and upper limit of an estimate, and the level at which they hold.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
public final class Interval {

    private final double lower;
    private final double upper;
    private final double level;

    private Interval(double lower, double upper, double level) {
        if (!Double.isFinite(lower) || !Double.isFinite(upper) || lower > upper) {
            throw new IllegalArgumentException(
                    "The limits must be finite and in order, but were: " + lower + " and " + upper);
        }
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("The level must lie between 0 and 1, but was: " + level);
        }
        this.lower = lower;
        this.upper = upper;
        this.level = level;
    }

    /**
     * Returns the interval between two limits, for example {@code Interval.of(0.43, 0.58, 0.95)}.
     *
     * @param lower the lower limit
     * @param upper the upper limit, the same as the lower or larger
     * @param level the share of such intervals that hold the true value, between 0 and 1, both excluded
     * @return the interval
     * @throws IllegalArgumentException if a limit is not finite, the limits are out of order or the level is
     *     not between 0 and 1
     */
    public static Interval of(double lower, double upper, double level) {
        return new Interval(lower, upper, level);
    }

    /**
     * Returns the lower limit.
     *
     * @return a finite number, in the unit of the value
     */
    public double lower() {
        return lower;
    }

    /**
     * Returns the upper limit.
     *
     * @return a finite number, in the unit of the value
     */
    public double upper() {
        return upper;
    }

    /**
     * Returns the level.
     *
     * @return a share between 0 and 1, for example 0.95
     */
    public double level() {
        return level;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Interval interval
                && Double.compare(lower, interval.lower) == 0
                && Double.compare(upper, interval.upper) == 0
                && Double.compare(level, interval.level) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Double.hashCode(lower) + Double.hashCode(upper)) + Double.hashCode(level);
    }

    @Override
    public String toString() {
        return "[" + lower + ", " + upper + "] at " + level;
    }
}
