package org.tablee.trust.statistics;

import java.util.Arrays;
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

    private MarkedPairs(Evening[] evenings) {
        this.observed = Arrays.stream(evenings).mapToLong(Evening::observed).sum();
        this.expected = ExactSum.of(
                Arrays.stream(evenings).mapToDouble(Evening::expected).toArray());
        this.closedTables = Arrays.stream(evenings).mapToInt(Evening::closed).sum();
    }

    /** What one session adds. */
    private record Evening(int observed, double expected, int closed) {}

    /**
     * Counts the marked pairs of the sessions that were marked, on as many threads as the common pool has.
     *
     * @param marks the marks
     * @return observed, expected and their ratio
     */
    public static MarkedPairs of(PairMarks marks) {
        Seats seats = marks.pairs().seats();
        int[] asItWas = IntStream.range(0, seats.person.length).toArray();
        return new MarkedPairs(IntStream.range(0, seats.sessions())
                .parallel()
                .mapToObj(session -> evening(marks, session, asItWas))
                .toArray(Evening[]::new));
    }

    private static Evening evening(PairMarks marks, int session, int[] asItWas) {
        TablePairs pairs = TablePairs.of(marks.pairs().seats(), session);
        return new Evening(
                pairs.countMarked(marks, asItWas), expected(marks, session), pairs.countClosed(marks, asItWas));
    }

    private static double expected(PairMarks marks, int session) {
        Seats seats = marks.pairs().seats();
        SeatingChance chance = SeatingChance.of(seats, session);
        long[][] pairs = chance.noPairs();
        for (int seat = seats.start[session]; seat < seats.start[session + 1]; seat++) {
            for (int other = seats.start[session]; other < seat; other++) {
                if (marks.isMarked(session, seat, other) && !seats.isOneBlock(seat, other)) {
                    int a = seats.blockSize[seat];
                    int b = seats.blockSize[other];
                    pairs[Math.max(a, b)][Math.min(a, b)]++;
                }
            }
        }
        return chance.expected(pairs);
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
