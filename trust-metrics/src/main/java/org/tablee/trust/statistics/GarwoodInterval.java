package org.tablee.trust.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * The exact interval of a rate of events that fall independently (Poisson), after Garwood.
 *
 * <pre>
 *   lower = χ²(α/2; 2x) / (2e)        upper = χ²(1 − α/2; 2x + 2) / (2e)        α = 1 − level
 * </pre>
 *
 * <p>x is the number of events, e the exposure they fell in (visits, meals, days), and χ²(p; ν) the quantile p
 * of the chi-squared law with ν degrees of freedom. It covers at least at its level where events are
 * independent; where the same person launches several, it is too narrow, and the bootstrap by person is the
 * interval to read.
 *
 * <p>Degenerate: the lower limit of 0 events is exactly 0; an exposure of 0 is {@link Interval#UNDEFINED}.
 *
 * <p>Source: F. Garwood (1936), Fiducial limits for the Poisson distribution, Biometrika 28, 437-442.
 */
public final class GarwoodInterval {

    private GarwoodInterval() {}

    /**
     * Returns the interval, for example 0.0131 to 0.0264 for 34 events in 1797 visits at level 0.95.
     *
     * @param events how many events were counted
     * @param exposure what they were counted in
     * @param level the level of confidence, for example 0.95
     * @return limits in events per unit of exposure, or {@link Interval#UNDEFINED} where there was none
     * @throws IllegalArgumentException if a count is negative or not a number, or the level does not lie
     *     between 0 and 1
     */
    public static Interval of(long events, double exposure, double level) {
        Counts.checkNotNegative(events, "number of events");
        Counts.checkLevel(level);
        if (!(exposure >= 0 && exposure < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("The exposure must be 0 or more, but was: " + exposure);
        }
        return exposure == 0 ? Interval.UNDEFINED : limits(events, exposure, (1 - level) / 2);
    }

    private static Interval limits(long events, double exposure, double tail) {
        double lower = events == 0 ? 0 : ChiSquaredDistribution.of(2.0 * events).inverseCumulativeProbability(tail) / 2;
        double upper = ChiSquaredDistribution.of(2.0 * events + 2).inverseSurvivalProbability(tail) / 2;
        return new Interval(lower / exposure, upper / exposure);
    }
}
