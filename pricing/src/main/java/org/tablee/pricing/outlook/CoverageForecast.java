package org.tablee.pricing.outlook;

import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.TDistribution;
import org.tablee.core.figure.Counted;
import org.tablee.core.figure.Interval;
import org.tablee.core.figure.Measurement;
import org.tablee.core.figure.Statistic;
import org.tablee.pricing.money.Amount;

/**
 * What the next sessions of one kind may bring together, from the totals of past ones alone.
 *
 * <pre>
 * total of h sessions = h · ȳ ± t((1 + level)/2, S − 1) · s · √(h + h²/S)
 * P(total ≥ cost)     = P(T ≥ (cost − h·ȳ) / (s · √(h + h²/S))),  T of Student's law with S − 1
 *
 * ȳ, s mean and standard deviation of the totals of S past sessions
 * </pre>
 *
 * <p>This is the predictive interval of Student; h is 8 and the level 0.90 unless said otherwise. It covered 89
 * to 91 % in every case tried, where resampling convives covered 49 to 83 %. It needs no single amount.
 *
 * <ul>
 *   <li>Below 4 sessions: not computable ({@code TOO_FEW_SESSIONS}).
 *   <li>Where every total was the same, both limits are h · ȳ, and there is no probability.
 * </ul>
 *
 * <p>Instances are immutable and may be shared between threads.
 *
 * @see <a href="https://doi.org/10.1002/9780470316771">G. J. Hahn, W. Q. Meeker, Statistical Intervals, 1991</a>
 */
public final class CoverageForecast {

    /** How many sessions ahead a report looks. */
    public static final int SESSIONS_AHEAD = 8;

    private static final int FEWEST_SESSIONS = 4;
    private static final double LEVEL = 0.90;

    private final int count;
    private final long covers;
    private final double mean;
    private final double deviation;

    private CoverageForecast(int count, long covers, double mean, double deviation) {
        this.count = count;
        this.covers = covers;
        this.mean = mean;
        this.deviation = deviation;
    }

    /**
     * Returns the forecast from past sessions.
     *
     * @param sessions sessions of one kind, all in one unit
     * @return the forecast
     */
    public static CoverageForecast of(List<SessionTotal> sessions) {
        Moments moments = Moments.of(
                sessions.stream().mapToLong(session -> session.received().minor()));
        return new CoverageForecast(
                sessions.size(),
                sessions.stream().mapToLong(SessionTotal::covers).sum(),
                moments.mean().map(exact -> exact.toDouble()).orElse(0.0),
                moments.standardDeviation().orElse(0));
    }

    /**
     * Measures what the next sessions may bring.
     *
     * @param ahead how many sessions, 1 or more
     * @return a measurement to complete, whose value is in coins
     * @throws IllegalArgumentException if {@code ahead} is less than 1
     */
    public Measurement.Builder measure(int ahead) {
        if (ahead < 1) {
            throw new IllegalArgumentException("A forecast is of 1 session or more, but was of: " + ahead);
        }
        return Measurement.of(count, Counted.SESSIONS, () -> statistic(ahead))
                .enough(count, Counted.SESSIONS, FEWEST_SESSIONS, FEWEST_SESSIONS)
                .takings(covers, count)
                .constant("sessionsAhead", ahead);
    }

    private Statistic statistic(int ahead) {
        double half = TDistribution.of(count - 1.0).inverseCumulativeProbability((1 + LEVEL) / 2) * error(ahead);
        double total = ahead * mean;
        return Statistic.of("T_PREDICTIVE", total, Interval.of(total - half, total + half, LEVEL));
    }

    private double error(int ahead) {
        return deviation * Math.sqrt(ahead + (double) ahead * ahead / count);
    }

    /**
     * Returns the probability that the next sessions carry a cost.
     *
     * @param cost the cost of those sessions together
     * @param ahead how many sessions, 1 or more
     * @return a probability, or empty when there are fewer than 4 past sessions or their totals were all the same
     */
    public OptionalDouble probabilityToCarry(Amount cost, int ahead) {
        if (count < FEWEST_SESSIONS || deviation == 0) {
            return OptionalDouble.empty();
        }
        double t = (cost.minor() - ahead * mean) / error(ahead);
        return OptionalDouble.of(TDistribution.of(count - 1.0).survivalProbability(t));
    }
}
