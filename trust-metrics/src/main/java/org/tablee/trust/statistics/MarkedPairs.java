package org.tablee.trust.statistics;

import java.util.stream.IntStream;

/**
 * How many marked pairs share a table, and how many would on average if places were dealt at random.
 *
 * <pre>
 *   observed = Σ_s #{ marked pairs at one table }              expected = Σ_s Σ_ij q_ij
 * </pre>
 *
 * <p>The first sum runs over sessions and counts pairs of persons of different parties; the inner sum of the
 * second runs over the marked pairs of different parties in the room, and q_ij is their
 * {@link SeatingChance}. With marks across groups and nobody in a party, this is the number of pairs at tables
 * times 1 − Σ n_g(n_g − 1)/(N(N − 1)); with marks of first encounters, the number of pairs at tables times the
 * share of the pairs in the room that had not met.
 *
 * <p>A table is closed where at least three persons sit at it and no marked pair: {@link Seats#NOBODY} is not
 * counted among them.
 *
 * <p>Sessions are added exactly, so that neither their order nor the number of threads changes a bit.
 *
 * <p>Degenerate: the ratio is {@code NaN} where nothing was to be expected.
 *
 * <p>Instances are immutable and may be shared between threads.
 *
 * <p>Source: L. C. Freeman (1978), Segregation in social networks, Sociological Methods and Research 6,
 * 411-429, of whose index the ratio is the complement, with the opportunities of each session.
 */
public final class MarkedPairs {

    private final long observed;
    private final double expected;
    private final int closedTables;

    private MarkedPairs(long observed, double expected, int closedTables) {
        this.observed = observed;
        this.expected = expected;
        this.closedTables = closedTables;
    }

    /**
     * Counts the marked pairs of the sessions that were marked.
     *
     * @param marks the marks
     * @return observed, expected and their ratio
     */
    public static MarkedPairs of(PairMarks marks) {
        Seats seats = marks.pairs().seats();
        SeatingChances chances = SeatingChances.of(seats);
        double[] expected = IntStream.range(0, seats.sessions())
                .parallel()
                .mapToDouble(session -> chances.expected(marks, session))
                .toArray();
        TablePairs pairs = TablePairs.of(marks.pairs());
        int[] asItWas = pairs.asItWas();
        return new MarkedPairs(
                pairs.countMarked(marks, asItWas), ExactSum.of(expected), pairs.countClosed(marks, asItWas));
    }

    /**
     * Returns how many marked pairs shared a table.
     *
     * @return a count from 0
     */
    public long observed() {
        return observed;
    }

    /**
     * Returns how many random seating would give on average.
     *
     * @return the exact expectation of {@link #observed()}, 0 or more
     */
    public double expected() {
        return expected;
    }

    /**
     * Returns observed over expected.
     *
     * @return the ratio, or {@code NaN} where nothing was to be expected
     */
    public double ratio() {
        return observed / expected;
    }

    /**
     * Returns how many tables of three or more persons had no marked pair.
     *
     * @return a count from 0
     */
    public int closedTables() {
        return closedTables;
    }
}
