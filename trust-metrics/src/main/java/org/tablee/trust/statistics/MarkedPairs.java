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
        this.observed =
                Arrays.stream(evenings).mapToLong(evening -> evening.observed).sum();
        this.expected = ExactSum.of(
                Arrays.stream(evenings).mapToDouble(evening -> evening.expected).toArray());
        this.closedTables =
                Arrays.stream(evenings).mapToInt(evening -> evening.closed).sum();
    }

    /**
     * Counts the marked pairs of the sessions that were marked, on as many threads as the common pool has.
     *
     * @param marks the marks
     * @return observed, expected and their ratio
     */
    public static MarkedPairs of(PairMarks marks) {
        return new MarkedPairs(IntStream.range(0, marks.seats().sessions())
                .parallel()
                .mapToObj(session -> new Evening(marks, session))
                .toArray(Evening[]::new));
    }

    /** What one session adds. */
    private static final class Evening {

        private static final int FEWEST_AT_CLOSED_TABLE = 3;

        private final double expected;
        private final int closed;
        private int observed;

        Evening(PairMarks marks, int session) {
            Seats seats = marks.seats();
            int from = seats.start[session];
            int to = seats.start[session + 1];
            SeatSets tables = SeatSets.by(seats.table, from, to);
            SeatSets blocks = SeatSets.by(seats.block, from, to);
            SeatSets sizes = SeatSets.by(seats.blockSize, from, to);
            SeatingChance chance = seats.chance[session];
            long[][] room = chance.noPairs();
            int[] persons = persons(seats, session);
            for (int seat = from; seat < to; seat++) {
                long[] marked = marks.marked(session, seat);
                if (seats.blockSize[seat] > 1) {
                    blocks.remove(seats.block[seat], marked);
                }
                int size = seats.blockSize[seat];
                for (int other = 1; other < sizes.count(); other++) {
                    room[Math.max(size, other)][Math.min(size, other)] += sizes.common(other, marked);
                }
                int encounters = tables.common(seats.table[seat], marked);
                observed += encounters;
                persons[seats.table[seat]] = encounters == 0 ? persons[seats.table[seat]] : 0;
            }
            this.expected = chance.expected(room);
            this.closed = (int) Arrays.stream(persons)
                    .filter(count -> count >= FEWEST_AT_CLOSED_TABLE)
                    .count();
        }

        /** Counts the persons at each table. */
        private static int[] persons(Seats seats, int session) {
            int[] persons = new int[seats.start[session + 1] - seats.start[session]];
            for (int seat = seats.start[session]; seat < seats.start[session + 1]; seat++) {
                persons[seats.table[seat]] += seats.person[seat] == Seats.NOBODY ? 0 : 1;
            }
            return persons;
        }
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
