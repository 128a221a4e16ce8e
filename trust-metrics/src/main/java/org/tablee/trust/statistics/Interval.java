package org.tablee.trust.statistics;

/**
 * The two limits of an interval of confidence, or of a band of chance.
 *
 * <p>A limit is {@code NaN} where the data do not reach it: a median of survival may have a lower limit
 * alone. For example {@code new Interval(0.21, 0.38)}.
 *
 * @param lower the lower limit, or {@code NaN}
 * @param upper the upper limit, or {@code NaN}
 */
public record Interval(double lower, double upper) {

    /** The interval that does not exist: {@code NaN} on both sides. */
    public static final Interval UNDEFINED = new Interval(Double.NaN, Double.NaN);

    /**
     * Makes an interval.
     *
     * @param lower the lower limit, or {@code NaN}
     * @param upper the upper limit, or {@code NaN}
     * @throws IllegalArgumentException if the lower limit is above the upper one
     */
    public Interval {
        if (lower > upper) {
            throw new IllegalArgumentException("An interval cannot run from " + lower + " down to " + upper);
        }
    }

    /**
     * Tells whether both limits exist.
     *
     * @return false if either is {@code NaN}
     */
    public boolean isDefined() {
        return !Double.isNaN(lower) && !Double.isNaN(upper);
    }

    /**
     * Tells whether a value lies within.
     *
     * @param value the value
     * @return true if it is between the limits or on one of them; false where a limit does not exist
     */
    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }
}
