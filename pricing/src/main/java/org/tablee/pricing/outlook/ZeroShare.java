package org.tablee.pricing.outlook;

import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.tablee.core.figure.Audience;
import org.tablee.core.figure.Counted;
import org.tablee.core.figure.Interval;
import org.tablee.core.figure.Measurement;
import org.tablee.core.figure.Reason;
import org.tablee.core.figure.Statistic;

/**
 * The share of gestures in which somebody gave 0 or chose not to give, among those who were asked.
 *
 * <pre>
 *          p + z²/2n ± z · √( p(1 − p)/n + z²/4n² )
 * limits = ─────────────────────────────────────────        Wilson, level 0.95, p = x/n, z the 0.975 quantile
 *                         1 + z²/n
 * </pre>
 *
 * <p>It is for the team alone, and told only where at least 5 gestures are of either kind; where only totals
 * were noted, it is not computable ({@code TOTALS_ONLY}). Who was not asked, or whose gesture was not noted, is
 * in neither count.
 *
 * @see <a href="https://doi.org/10.1080/01621459.1927.10502953">E. B. Wilson, 1927</a>
 */
public final class ZeroShare {

    private static final double LEVEL = 0.95;
    private static final double Z = NormalDistribution.of(0, 1).inverseCumulativeProbability((1 + LEVEL) / 2);

    private ZeroShare() {}

    /**
     * Measures the share.
     *
     * @param gifts the gestures of those who were asked, 0 for who chose not to give; empty where only totals are
     *     known
     * @return the measurement
     */
    public static Measurement measure(List<Gift> gifts) {
        long zeros = gifts.stream().filter(gift -> gift.amount().isZero()).count();
        long n = gifts.size();
        Measurement.Builder measurement = Measurement.share(zeros, n, Counted.EVENTS, ZeroShare::wilson)
                .secretFrom(Audience.PUBLIC, Reason.TOO_FEW_PEOPLE);
        int k = Audience.TEAM.smallestGroup();
        if (n == 0) {
            measurement.notComputable(Reason.TOTALS_ONLY);
        } else if (zeros < k || n - zeros < k) {
            measurement.secretFrom(Audience.TEAM, Reason.TOO_FEW_PEOPLE);
        }
        return measurement.build();
    }

    private static Statistic wilson(long zeros, long n) {
        return Statistic.of("WILSON", (double) zeros / n, limits(zeros, n));
    }

    /** Returns the limits of the share; 0 of n has a lower limit of exactly 0, and n of n an upper one of 1. */
    static Interval limits(long zeros, long n) {
        double p = (double) zeros / n;
        double centre = p + Z * Z / (2 * n);
        double half = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4.0 * n * n));
        double width = 1 + Z * Z / n;
        double lower = zeros == 0 ? 0 : (centre - half) / width;
        double upper = zeros == n ? 1 : (centre + half) / width;
        return Interval.of(lower, upper, LEVEL);
    }
}
