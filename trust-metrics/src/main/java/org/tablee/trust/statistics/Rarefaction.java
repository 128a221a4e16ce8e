package org.tablee.trust.statistics;

/**
 * How many different people would be met in a few visits drawn at random from all of a person's visits.
 *
 * <pre>
 *           ⎡     C(V − cⱼ, v) ⎤
 *   T = Σⱼ  ⎢ 1 − ──────────── ⎥
 *           ⎣       C(V, v)    ⎦
 * </pre>
 *
 * <p>V is the number of visits, v the number drawn, cⱼ the visits shared with tablemate j, and C(a, b) the
 * number of ways to choose b of a, 0 where a &lt; b. It is the exact mean over all draws without replacement,
 * and so the same for somebody who came four times and somebody who came forty: breadth, not attendance.
 * Numerators are added as whole numbers, so that the order of the tablemates changes nothing.
 *
 * <p>Degenerate: {@code NaN} where V &lt; v, since v visits cannot be drawn; 0 without a tablemate.
 *
 * <p>Source: S. H. Hurlbert (1971), The nonconcept of species diversity, Ecology 52, 577-586, formula 13;
 * R. K. Colwell, C. X. Mao and J. Chang (2004), Ecology 85, 2717-2727, for the draw of visits.
 */
public final class Rarefaction {

    private Rarefaction() {}

    /**
     * Returns the expected number of different tablemates in a few visits.
     *
     * <p>For example, four visits that share 4, 1 and 1 visits with three tablemates give 1 + 0.75 + 0.75 =
     * 2.5 in three visits.
     *
     * @param visits the number of visits V
     * @param draws the number of visits drawn v
     * @param shared the visits shared with each tablemate, each from 0 to V
     * @return the expected number, or {@code NaN} if there are fewer visits than draws
     * @throws IllegalArgumentException if a number is negative, or more visits were shared than made
     * @throws ArithmeticException if the whole numbers do not fit 63 bits: for three draws, from about four
     *     million visits of one person on
     */
    public static double expectedDistinct(int visits, int draws, int... shared) {
        Counts.checkNotNegative(visits, "number of visits");
        Counts.checkNotNegative(draws, "number of draws");
        long ways = choose(visits, draws);
        long met = 0;
        int times = 0; // most tablemates were met once: count their ways once
        long newWays = 0;
        for (int c : shared) {
            if (c != times) {
                Counts.checkShare(c, visits);
                times = c;
                newWays = ways - choose(visits - c, draws);
            }
            met = Math.addExact(met, newWays);
        }
        return visits < draws ? Double.NaN : (double) met / ways;
    }

    private static long choose(int n, int k) {
        long ways = 1;
        for (int i = 1; i <= k; i++) {
            ways = Math.multiplyExact(ways, Math.max(0, n - k + i)) / i;
        }
        return ways;
    }
}
