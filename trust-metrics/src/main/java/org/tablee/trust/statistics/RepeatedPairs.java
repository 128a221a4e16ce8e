package org.tablee.trust.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * {@link Stickiness} as a function of how often each person counts.
 *
 * <pre>
 *   K(w) = Σ_ij wᵢ·wⱼ·c_ij(c_ij − 1) / Σ_ij wᵢ·wⱼ·[ (Σ_s q_s)² − Σ_s q_s² ]
 * </pre>
 *
 * <p>The symbols are those of {@link Stickiness}; wᵢ is how often person i was drawn. Rooms and tables stay as they
 * were, and nobody is paired with another draw of the same person, who would share every table.
 *
 * <p>Degenerate: {@code NaN} where nothing was to be expected of the pairs drawn.
 *
 * <p>Instances are immutable and may be shared between threads.
 *
 * <p>Source: T. A. B. Snijders and S. P. Borgatti (1999), Non-parametric standard errors and tests for network
 * statistics, Connections 22, 161-170, for the drawing of vertices; leaving out the pairs of one person is ours.
 */
public final class RepeatedPairs implements Reweighted {

    private record Pair(int first, int second, long observed, double expected) {}

    private final int people;
    private final List<Pair> pairs;

    private RepeatedPairs(int people, List<Pair> pairs) {
        this.people = people;
        this.pairs = pairs;
    }

    /**
     * Returns the pairs of some sessions.
     *
     * @param seats who sat where
     * @return the pairs that were in one room twice or more
     */
    public static RepeatedPairs of(Seats seats) {
        List<Pair> pairs = CoPresence.of(seats)
                .walk(() -> new Collector(seats))
                .flatMap(collector -> collector.found.stream())
                .sorted(Comparator.comparingInt(Pair::first).thenComparingInt(Pair::second))
                .toList();
        return new RepeatedPairs(seats.people, pairs);
    }

    private static final class Collector extends PairRepeats {

        private final List<Pair> found = new ArrayList<>();

        Collector(Seats seats) {
            super(seats);
        }

        @Override
        void keep(int first, int second, int together, double expected) {
            super.keep(first, second, together, expected);
            found.add(new Pair(first, second, together * (together - 1L), expected));
        }
    }

    @Override
    public int units() {
        return people;
    }

    @Override
    public double value(int... drawn) {
        Counts.checkSameLength(drawn.length, people, "draws as persons");
        long observed = 0;
        double expected = 0;
        for (Pair pair : pairs) {
            long times = (long) drawn[pair.first()] * drawn[pair.second()];
            observed += times * pair.observed();
            expected += times * pair.expected();
        }
        return expected == 0 ? Double.NaN : observed / expected;
    }
}
