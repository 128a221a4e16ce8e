package org.tablee.pricing.outlook;

import java.util.List;
import java.util.Optional;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.figure.Counted;
import org.tablee.core.figure.DisclosurePolicy;
import org.tablee.core.figure.Figure;
import org.tablee.core.figure.Measurement;
import org.tablee.core.figure.Reason;
import org.tablee.core.figure.Statistic;

/**
 * Whether contributions per cover have moved since a stated baseline, by a two-sided CUSUM.
 *
 * <pre>
 * zᵢ = (Rᵢ/nᵢ − μ) · √nᵢ / σ
 * Hᵢ = max(0, Hᵢ₋₁ + zᵢ − k),  Lᵢ = max(0, Lᵢ₋₁ − zᵢ − k)        k = 0.5
 * signal when H or L exceeds h = 4
 *
 * μ = ΣR / Σn and σ² = Σ nᵢ (Rᵢ/nᵢ − μ)² / (B − 1) over the B sessions of the baseline
 * </pre>
 *
 * <p>With a baseline known exactly, a false alarm comes every 168 sessions, and a drop by one σ is seen after
 * 8.4. The value is the larger of H and L at the last session; the detail says in which direction it points,
 * since how many sessions, and whether it signals. Sessions of fewer than 5 covers are left out.
 *
 * <ul>
 *   <li>Without a baseline: not computable ({@code NO_BASELINE}).
 *   <li>Fewer than 25 baseline sessions, or none after them: not computable ({@code TOO_FEW_SESSIONS}), because
 *       an estimated baseline of 14 sessions alarms within weeks on real data.
 *   <li>Where every baseline session brought the same per cover: not computable ({@code UNIFORM_GROUP}).
 * </ul>
 *
 * <p>After a change of the price a place states a new baseline. Instances are immutable and may be shared
 * between threads.
 *
 * @see <a href="https://doi.org/10.1093/biomet/41.1-2.100">E. S. Page, 1954</a>
 */
public final class Drift {

    /** The fewest sessions of a baseline. */
    public static final int FEWEST_BASELINE_SESSIONS = 25;

    private static final int FEWEST_COVERS = 5;
    private static final double SLACK = 0.5;
    private static final double LIMIT = 4;

    private final double mean;
    private final double deviation;
    private double higher;
    private double lower;
    private int sinceHigher;
    private int sinceLower;

    private Drift(double mean, double deviation) {
        this.mean = mean;
        this.deviation = deviation;
    }

    /**
     * Makes the figure of a drift.
     *
     * @param baseline the days of the baseline, or empty when none was stated
     * @param before the counted sessions of those days, of one kind and in one unit
     * @param after the counted sessions to watch, of the same kind, in the order of time
     * @param gate the policy of the report
     * @return the figure
     */
    public static Figure figure(
            Optional<DateRange> baseline, List<SessionTotal> before, List<SessionTotal> after, DisclosurePolicy gate) {
        return baseline.map(days -> gate.release(measure(days, large(before), large(after))))
                .orElseGet(() -> gate.notComputable(Reason.NO_BASELINE));
    }

    private static List<SessionTotal> large(List<SessionTotal> sessions) {
        return sessions.stream()
                .filter(session -> session.covers() >= FEWEST_COVERS)
                .toList();
    }

    private static Measurement measure(DateRange days, List<SessionTotal> before, List<SessionTotal> after) {
        long covers = after.stream().mapToLong(SessionTotal::covers).sum();
        Drift drift = since(before);
        after.forEach(drift::watch);
        Measurement.Builder measurement = Measurement.of(
                        after.size(), Counted.SESSIONS, () -> Statistic.of("CUSUM", drift.value()))
                .enough(before.size(), Counted.SESSIONS, FEWEST_BASELINE_SESSIONS, FEWEST_BASELINE_SESSIONS)
                .enough(after.size(), Counted.SESSIONS, 1, 1)
                .takings(covers, after.size())
                .constant("direction", drift.direction())
                .constant("sessions", drift.sessions())
                .constant("signal", drift.value() > LIMIT ? "YES" : "NO")
                .constant("limit", LIMIT)
                .constant("baseline", days.toString())
                .constant("baselineSessions", before.size());
        if (before.size() >= FEWEST_BASELINE_SESSIONS && drift.deviation == 0) {
            measurement.notComputable(Reason.UNIFORM_GROUP);
        }
        return measurement.build();
    }

    /** Returns a drift of nothing since a baseline. */
    static Drift since(List<SessionTotal> baseline) {
        double covers = baseline.stream().mapToDouble(SessionTotal::covers).sum();
        double received = baseline.stream()
                .mapToDouble(session -> session.received().minor())
                .sum();
        double mean = received / covers;
        double squares = baseline.stream()
                .mapToDouble(session -> session.covers() * Math.pow(perCover(session) - mean, 2))
                .sum();
        return new Drift(mean, Math.sqrt(squares / (baseline.size() - 1)));
    }

    private static double perCover(SessionTotal session) {
        return (double) session.received().minor() / session.covers();
    }

    private void watch(SessionTotal session) {
        watch((perCover(session) - mean) * Math.sqrt(session.covers()) / deviation);
    }

    /** Takes in the next session, standardised. */
    void watch(double z) {
        higher = Math.max(0, higher + z - SLACK);
        lower = Math.max(0, lower - z - SLACK);
        sinceHigher = higher == 0 ? 0 : sinceHigher + 1;
        sinceLower = lower == 0 ? 0 : sinceLower + 1;
    }

    double value() {
        return Math.max(higher, lower);
    }

    private String direction() {
        if (value() == 0) {
            return "NONE";
        }
        return higher > lower ? "HIGHER" : "LOWER";
    }

    private int sessions() {
        return higher > lower ? sinceHigher : sinceLower;
    }
}
