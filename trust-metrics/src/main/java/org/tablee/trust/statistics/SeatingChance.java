package org.tablee.trust.statistics;

import java.util.Arrays;

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

    private final int[] sizes;
    private final double[][] chances;

    private SeatingChance(int[] sizes, double[][] chances) {
        this.sizes = sizes;
        this.chances = chances;
    }

    /**
     * Returns the chances of one session.
     *
     * @param seats the seats of all sessions
     * @param session the number of the session, from 0
     * @return its chances
     */
    public static SeatingChance of(Seats seats, int session) {
        int from = seats.start[session];
        int to = seats.start[session + 1];
        int[] sizes = distinct(seats.blockSize, from, to);
        long[][] parties = parties(seats, from, to, sizes);
        double[][] chances = new double[sizes.length][sizes.length];
        for (int a = 0; a < sizes.length; a++) {
            for (int b = 0; b < sizes.length; b++) {
                chances[a][b] = chance(parties[a], parties[b], a == b ? 1 : 0);
            }
        }
        return new SeatingChance(sizes, chances);
    }

    /** Counts the parties of each size at each table. */
    private static long[][] parties(Seats seats, int from, int to, int[] sizes) {
        int[] tables = distinct(seats.table, from, to);
        long[][] seated = new long[sizes.length][tables.length];
        for (int seat = from; seat < to; seat++) {
            int size = Arrays.binarySearch(sizes, seats.blockSize[seat]);
            seated[size][Arrays.binarySearch(tables, seats.table[seat])]++;
        }
        for (int a = 0; a < sizes.length; a++) {
            for (int t = 0; t < tables.length; t++) {
                seated[a][t] /= sizes[a];
            }
        }
        return seated;
    }

    private static int[] distinct(int[] values, int from, int to) {
        return Arrays.stream(values, from, to).sorted().distinct().toArray();
    }

    private static double chance(long[] parties, long[] others, int oneself) {
        long together = 0;
        for (int t = 0; t < parties.length; t++) {
            together += parties[t] * (others[t] - oneself);
        }
        long pairs = Arrays.stream(parties).sum() * (Arrays.stream(others).sum() - oneself);
        return (double) together / pairs;
    }

    /**
     * Returns the chance for two persons of different parties.
     *
     * @param size the size of the party of one of them at its table
     * @param otherSize the size of the party of the other
     * @return a number from 0 to 1, or {@code NaN} if the session has no two parties of these sizes
     */
    public double between(int size, int otherSize) {
        int a = sizeClass(size);
        int b = sizeClass(otherSize);
        return a < 0 || b < 0 ? Double.NaN : ofClasses(a, b);
    }

    /** Returns the class of a size, for {@link #ofClasses}; negative if no party has it. */
    int sizeClass(int size) {
        return Arrays.binarySearch(sizes, size);
    }

    int sizeClasses() {
        return sizes.length;
    }

    double ofClasses(int a, int b) {
        return chances[a][b];
    }
}
