package org.tablee.trust.indicator;

import org.tablee.core.figure.ShareEstimator;
import org.tablee.core.figure.Statistic;
import org.tablee.trust.statistics.Interval;
import org.tablee.trust.statistics.WilsonInterval;

/** Puts statistics into the shape in which the gate takes them. */
public final class Estimators {

    /** The level of every interval. */
    public static final double LEVEL = 0.95;

    /** A share of persons with its Wilson interval. */
    public static final ShareEstimator WILSON =
            (part, whole) -> bounded("WILSON", (double) part / whole, WilsonInterval.of(part, whole, LEVEL));

    private Estimators() {}

    /**
     * Returns a value with its interval, or alone where the interval does not exist.
     *
     * @param method the method in upper snake case
     * @param value the value, finite
     * @param interval the interval, perhaps undefined
     * @return the statistic
     */
    public static Statistic bounded(String method, double value, Interval interval) {
        return interval.isDefined()
                ? Statistic.of(
                        method, value, org.tablee.core.figure.Interval.of(interval.lower(), interval.upper(), LEVEL))
                : Statistic.of(method, value);
    }
}
