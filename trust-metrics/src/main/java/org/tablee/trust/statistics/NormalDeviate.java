package org.tablee.trust.statistics;

import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** The half-width, in standard errors, of a two-sided interval under the normal law. */
final class NormalDeviate {

    private static final ContinuousDistribution STANDARD = NormalDistribution.of(0, 1);

    private NormalDeviate() {}

    /**
     * Returns z = Φ⁻¹((1 + level) / 2), for example 1.959963984540054 for 0.95.
     *
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    static double ofLevel(double level) {
        Counts.checkLevel(level);
        return STANDARD.inverseCumulativeProbability((1 + level) / 2);
    }
}
