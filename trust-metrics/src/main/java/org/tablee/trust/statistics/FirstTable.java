package org.tablee.trust.statistics;

/**
 * The chance that somebody finds at least one of the regulars at the table, if places were dealt at random.
 *
 * <pre>
 *            C(N − 1 − r, m − 1)
 *   1  −    ─────────────────────
 *              C(N − 1, m − 1)
 * </pre>
 *
 * <p>N people are in the room, r of them regulars, oneself not among these, and m sit at one's own table,
 * oneself among these. The fraction is the share of the ways to choose the m − 1 others that take no regular; it
 * is computed factor by factor.
 *
 * <p>Degenerate: 0 at a table of one, and in a room without regulars; 1 where the others at the table are more
 * than the others in the room who are no regulars.
 *
 * <p>Source: the hypergeometric law; elementary.
 */
public final class FirstTable {

    private FirstTable() {}

    /**
     * Returns the chance of at least one regular, for example 0.4 for two in a room of six at tables of two.
     *
     * @param people how many people are in the room, oneself included
     * @param regulars how many of the others are regulars
     * @param atTable how many people sit at the table, oneself included
     * @return a number from 0 to 1
     * @throws IllegalArgumentException if more people sit at the table, or are regulars, than there are
     */
    public static double chanceOfRegular(int people, int regulars, int atTable) {
        Counts.checkShare(regulars, people - 1L);
        Counts.checkShare(atTable - 1L, people - 1L);
        double none = 1;
        for (int other = 0; other < atTable - 1; other++) {
            none *= Math.max(0.0, people - 1.0 - regulars - other) / (people - 1.0 - other);
        }
        return 1 - none;
    }
}
