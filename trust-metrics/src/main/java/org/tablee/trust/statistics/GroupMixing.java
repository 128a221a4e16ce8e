package org.tablee.trust.statistics;

import java.util.Arrays;

/**
 * How ties run within groups and between them: the external-internal index and Newman's assortativity.
 *
 * <pre>
 *           external − internal                    Σ e_gg − Σ a_g·b_g
 *   E-I  =  ───────────────────            r   =  ────────────────────
 *           external + internal                      1 − Σ a_g·b_g
 *
 *   E-I expected by labels = 1 − 2·Σ n_g(n_g − 1) / (N(N − 1))
 * </pre>
 *
 * <p>External is the number (or weight) of ties between different groups, internal within one; e_gh is the
 * share of ties from group g to group h, a_g = Σ_h e_gh and b_h = Σ_g e_gh. An undirected tie counts once in
 * each direction, so that e is symmetric. n_g people of N are in group g: the expected index is that of labels
 * dealt at random, and it is not 0 unless half of all pairs are of one group.
 *
 * <p>E-I runs from −1 (all internal) to 1 (all external); r is 1 where all ties are internal, 0 where ties
 * ignore groups, and never above 1. Everything is computed from whole numbers and rounded at the last division.
 *
 * <p>Degenerate: without a tie both are {@code NaN}; r is {@code NaN} where every tie has both ends in the
 * same single group; the expected index is {@code NaN} for fewer than two people.
 *
 * <p>Instances are immutable and may be shared between threads.
 *
 * <p>Source: D. Krackhardt and R. N. Stern (1988), Informal networks and organizational crises, Social
 * Psychology Quarterly 51, 123-140; M. E. J. Newman (2003), Mixing patterns in networks, Physical Review E 67,
 * 026126, formula 2.
 */
public final class GroupMixing {

    /** The group of somebody whose group is not known, whose ties leave these figures. */
    public static final int UNKNOWN = -1;

    private final long[][] ties;

    private GroupMixing(long[][] ties) {
        this.ties = ties;
    }

    /**
     * Returns the mixing of a table of directed ties.
     *
     * @param ties a square table: row g, column h holds the number of ties from group g to group h
     * @return the mixing
     * @throws IllegalArgumentException if the table is not square or a number is negative
     */
    public static GroupMixing ofTable(long[][] ties) {
        long[][] copy = Arrays.stream(ties).map(long[]::clone).toArray(long[][]::new);
        for (long[] row : copy) {
            Counts.checkSameLength(copy.length, row.length, "columns as rows");
            Arrays.stream(row).forEach(count -> Counts.checkNotNegative(count, "number of ties"));
        }
        return new GroupMixing(copy);
    }

    /**
     * Returns the mixing of undirected ties.
     *
     * @param group the group of each person, from 0, or {@link #UNKNOWN}
     * @param from one end of each tie, as a position in {@code group}
     * @param to its other end
     * @param weight the weight of each tie, for example the number of tables shared
     * @return the mixing by weight; ties of people without a group are left out
     * @throws IllegalArgumentException if the arrays of ties differ in length or a weight is negative
     */
    public static GroupMixing ofWeighted(int[] group, int[] from, int[] to, int[] weight) {
        Counts.checkSameLength(from.length, to.length, "first ends as second ends");
        Counts.checkSameLength(from.length, weight.length, "weights as ties");
        int groups = Arrays.stream(group).max().orElse(UNKNOWN) + 1;
        long[][] table = new long[groups][groups];
        for (int tie = 0; tie < from.length; tie++) {
            addBothWays(table, group[from[tie]], group[to[tie]], weight[tie]);
        }
        return new GroupMixing(table);
    }

    /**
     * Returns the mixing of undirected ties that all count alike.
     *
     * @param group the group of each person, from 0, or {@link #UNKNOWN}
     * @param from one end of each tie, as a position in {@code group}
     * @param to its other end
     * @return the mixing; ties of people without a group are left out
     * @throws IllegalArgumentException if the arrays of ties differ in length
     */
    public static GroupMixing ofUnweighted(int[] group, int[] from, int[] to) {
        int[] ones = new int[from.length];
        Arrays.fill(ones, 1);
        return ofWeighted(group, from, to, ones);
    }

    private static void addBothWays(long[][] table, int g, int h, int weight) {
        Counts.checkNotNegative(weight, "weight of a tie");
        if (g != UNKNOWN && h != UNKNOWN) {
            table[g][h] += weight;
            table[h][g] += weight;
        }
    }

    /**
     * Returns the external-internal index.
     *
     * @return a number from −1 to 1, or {@code NaN} without ties
     */
    public double externalInternal() {
        long all = total();
        return (double) (all - 2 * internal()) / all;
    }

    /**
     * Returns Newman's assortativity.
     *
     * @return a number of at most 1, or {@code NaN}
     * @throws ArithmeticException if the square of the number of ties does not fit 63 bits
     */
    public double assortativity() {
        long byChance = 0;
        for (int g = 0; g < ties.length; g++) {
            byChance = Math.addExact(byChance, Math.multiplyExact(rowTotal(g), columnTotal(g)));
        }
        long all = total();
        long within = Math.multiplyExact(all, internal());
        return (double) (within - byChance) / (Math.multiplyExact(all, all) - byChance);
    }

    /**
     * Returns the external-internal index to expect if labels were dealt at random to the same people.
     *
     * @param sizes the number of people in each group
     * @return a number from −1 to 1, or {@code NaN} for fewer than two people
     * @throws IllegalArgumentException if a size is negative
     */
    public static double expectedByLabels(int... sizes) {
        return 2 * Simpson.unbiased(sizes) - 1;
    }

    private long internal() {
        long sum = 0;
        for (int g = 0; g < ties.length; g++) {
            sum += ties[g][g];
        }
        return sum;
    }

    private long total() {
        return Arrays.stream(ties).flatMapToLong(Arrays::stream).sum();
    }

    private long rowTotal(int g) {
        return Arrays.stream(ties[g]).sum();
    }

    private long columnTotal(int h) {
        return Arrays.stream(ties).mapToLong(row -> row[h]).sum();
    }
}
