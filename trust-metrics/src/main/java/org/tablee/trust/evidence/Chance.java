package org.tablee.trust.evidence;

import org.tablee.trust.statistics.RandomStreams;

/**
 * How chance is drawn: the seed, and how many times.
 *
 * @param seed the seed, printed in the report
 * @param seatings how many random seatings a band of chance stands on
 * @param bootstraps how many times persons are drawn for an interval
 */
public record Chance(long seed, int seatings, int bootstraps) {

    /** What the definitions ask for: 1, 9 999 and 1 999. */
    public static final Chance STANDARD = new Chance(1, 9_999, 1_999);

    /**
     * Checks that both counts are 0 or more.
     *
     * @param seed the seed
     * @param seatings how many seatings
     * @param bootstraps how many draws of persons
     * @throws IllegalArgumentException if a count is negative
     */
    public Chance {
        if (seatings < 0 || bootstraps < 0) {
            throw new IllegalArgumentException("Chance is drawn 0 times or more, but was: " + seatings + " seatings, "
                    + bootstraps + " bootstraps");
        }
    }

    /**
     * Tells whether random seatings are drawn at all.
     *
     * @return false for 0 seatings, which leave ratios to chance without a band
     */
    public boolean seatsAnybody() {
        return seatings > 0;
    }

    /**
     * Returns the random numbers of an indicator.
     *
     * @param indicator its identifier
     * @return one stream a replicate
     */
    public RandomStreams streams(String indicator) {
        return RandomStreams.of(seed, indicator);
    }
}
