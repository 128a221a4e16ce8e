package org.tablee.pricing.outlook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;
import org.tablee.core.figure.Counted;
import org.tablee.core.figure.Interval;
import org.tablee.core.figure.Measurement;
import org.tablee.core.figure.Reason;
import org.tablee.core.figure.Statistic;

/**
 * What a cover brings on average: the ratio of totals over sessions, with an interval that knows that the
 * people of one evening are alike.
 *
 * <pre>
 * r   = ΣR / Σn                                  over S counted sessions
 * se² = S/(S − 1) · Σ(Rᵢ − r · nᵢ)² / (Σn)²
 * limits r ± t(0.975, S − 1) · se                level 0.95
 * </pre>
 *
 * <p>Rᵢ is what session i received in coins, nᵢ its covers; t is the quantile of Student's law. The mean of
 * ratios, which would count a cover of a small evening for more, is not used.
 *
 * <ul>
 *   <li>Below 4 sessions: not computable ({@code TOO_FEW_SESSIONS}).
 *   <li>Without a single cover: not computable ({@code NOT_RECORDED}).
 *   <li>Where every session brings the same per cover, both limits are r.
 * </ul>
 *
 * <p>Where single amounts are known, from 20 on, the detail has a second interval from them, see
 * {@link BootstrapT}. Instances are immutable and may be shared between threads.
 *
 * @see <a href="https://www.worldcat.org/isbn/9780471162407">W. G. Cochran, Sampling Techniques, 1977, ch. 6</a>
 */
public final class MeanContribution {

    /** The fewest sessions that allow a mean. */
    public static final int FEWEST_SESSIONS = 4;

    private static final double LEVEL = 0.95;

    private MeanContribution() {}

    /**
     * Measures the mean contribution per cover.
     *
     * @param sessions the counted sessions whose covers are known, all in one unit
     * @param gifts the single amounts, empty where only totals are known
     * @return the measurement, whose value is in coins
     */
    public static Measurement measure(List<SessionTotal> sessions, List<Gift> gifts) {
        long covers = sessions.stream().mapToLong(SessionTotal::covers).sum();
        int count = sessions.size();
        Measurement.Builder measurement = Measurement.of(count, Counted.SESSIONS, () -> statistic(sessions, covers))
                .enough(count, Counted.SESSIONS, FEWEST_SESSIONS, FEWEST_SESSIONS)
                .takings(covers, count)
                .constant("covers", covers);
        if (covers == 0 && count >= FEWEST_SESSIONS) {
            measurement.notComputable(Reason.NOT_RECORDED);
        }
        bootstrapT(gifts).ifPresent(detail -> measurement.teamOnly("bootstrapT", detail));
        return measurement.build();
    }

    private static Statistic statistic(List<SessionTotal> sessions, long covers) {
        int count = sessions.size();
        double received = sessions.stream().mapToDouble(MeanContribution::coins).sum();
        double ratio = received / covers;
        double residuals = sessions.stream()
                .mapToDouble(session -> coins(session) - ratio * session.covers())
                .map(residual -> residual * residual)
                .sum();
        double error = Math.sqrt(count / (count - 1.0) * residuals) / covers;
        double half = TDistribution.of(count - 1.0).inverseCumulativeProbability((1 + LEVEL) / 2) * error;
        return Statistic.of("RATIO_OF_TOTALS_T", ratio, Interval.of(ratio - half, ratio + half, LEVEL));
    }

    private static double coins(SessionTotal session) {
        return session.received().minor();
    }

    private static Optional<Map<String, Object>> bootstrapT(List<Gift> gifts) {
        return BootstrapT.standard().interval(gifts).map(interval -> {
            Map<String, Object> detail = new LinkedHashMap<>();
            detail.put("value", BootstrapT.ratio(gifts));
            detail.put("lower", interval.lower());
            detail.put("upper", interval.upper());
            detail.put("level", interval.level());
            detail.put("n", gifts.size());
            detail.put("replicates", BootstrapT.REPLICATES);
            detail.put("seed", BootstrapT.SEED);
            return detail;
        });
    }
}
