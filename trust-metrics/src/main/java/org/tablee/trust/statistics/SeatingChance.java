package org.tablee.trust.statistics;

/**
 * The chance that two persons of different parties share a table of one session, if parties of equal size
 * exchanged their places at random.
 *
 * <pre>
 *        Σ_t n_at·n_bt                              Σ_t n_at(n_at − 1)
 *   q  = ─────────────   for a ≠ b          q  =   ──────────────────   for a = b
 *           N_a·N_b                                   N_a(N_a − 1)
 * </pre>
 *
 * <p>a and b are the sizes of the two parties, n_at the number of parties of size a at table t, and N_a their
 * number in the session. Where everybody came alone this is Σ_t m_t(m_t − 1) / (N(N − 1)), with m_t people at
 * table t and N in all.
 *
 * <p>Degenerate: {@code NaN} for sizes of which the session has no pair of parties.
 *
 * <p>Instances are immutable and may be shared between threads.
 *
 * <p>Source: elementary, by symmetry: each of the equally likely ways to deal the parties of one size over
 * their places counts once. The tests enumerate them.
 */
public final class SeatingChance {

    private final int sizes;
    private final double[] chances; // a row for the size of the one, a column for that of the other

    private SeatingChance(int largest, int tables, int[] parties) {
        this.sizes = largest + 1;
        this.chances = new double[sizes * sizes];
        for (int a = 0; a < sizes; a++) {
            for (int b = 0; b < sizes; b++) {
                chances[a * sizes + b] = chance(parties, a * tables, b * tables, tables, a == b ? 1 : 0);
            }
        }
    }

    /**
     * Returns the chances of one session.
     *
     * @param seats the seats of all sessions
     * @param session the number of the session, from 0
     * @return its chances
     */
    public static SeatingChance of(Seats seats, int session) {
        int largest = 0;
        int tables = 0;
        for (int seat = seats.start[session]; seat < seats.start[session + 1]; seat++) {
            largest = Math.max(largest, seats.blockSize[seat]);
            tables = Math.max(tables, seats.table[seat] + 1);
        }
        int[] parties = new int[(largest + 1) * tables];
        for (int seat = seats.start[session]; seat < seats.start[session + 1]; seat++) {
            parties[seats.blockSize[seat] * tables + seats.table[seat]]++;
        }
        for (int i = 2 * tables; i < parties.length; i++) {
            parties[i] /= i / tables; // from seats to parties of their size
        }
        return new SeatingChance(largest, tables, parties);
    }

    /** Returns the chance for two sizes, whose parties at each table start at two places. */
    private static double chance(int[] parties, int one, int other, int tables, int oneself) {
        long together = 0;
        long all = 0;
        long otherAll = 0;
        for (int table = 0; table < tables; table++) {
            together += (long) parties[one + table] * (parties[other + table] - oneself);
            all += parties[one + table];
            otherAll += parties[other + table];
        }
        return (double) together / (all * (otherAll - oneself));
    }

    /**
     * Returns the chance for two persons of different parties.
     *
     * @param size how many people of the party of one of them sit at its table, 1 or more
     * @param otherSize how many of the party of the other
     * @return a number from 0 to 1, or {@code NaN} if the session has no two parties of these sizes
     */
    public double between(int size, int otherSize) {
        return Math.max(size, otherSize) < sizes ? chances[size * sizes + otherSize] : Double.NaN;
    }

    /** Tells whether nobody of the session came with somebody else. */
    boolean isOfPeopleAlone() {
        return sizes <= 2;
    }

    /** Returns how many of some pairs share a table on average, the pairs counted by the sizes of their parties. */
    double expected(long[][] pairs) {
        double sum = 0;
        for (int a = 0; a < sizes; a++) {
            for (int b = 0; b <= a; b++) {
                sum += pairs[a][b] == 0 ? 0 : pairs[a][b] * between(a, b);
            }
        }
        return sum;
    }

    /** Returns a table for {@link #expected}, its row the larger size and its column the smaller one. */
    long[][] noPairs() {
        return new long[sizes][sizes];
    }
}
