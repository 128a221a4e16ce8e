package org.tablee.trust.statistics;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * How often each person was drawn in one replicate of a bootstrap by person: n draws with replacement from n.
 *
 * <p>What a person did comes along with the person, so that every statistic of a replicate is computed on the same
 * draw, jointly.
 */
public final class PersonDraw {

    private PersonDraw() {}

    /**
     * Draws as many persons as there are.
     *
     * @param persons how many persons there are, 0 or more
     * @param random the random numbers, which move on
     * @return how often each was drawn, adding up to {@code persons}
     */
    public static int[] of(int persons, UniformRandomProvider random) {
        int[] drawn = new int[persons];
        for (int draw = 0; draw < persons; draw++) {
            drawn[random.nextInt(persons)]++;
        }
        return drawn;
    }

    /**
     * Returns a draw in which everybody stands once: what was observed.
     *
     * @param persons how many persons there are, 0 or more
     * @return 1 for each
     */
    public static int[] everybodyOnce(int persons) {
        int[] drawn = new int[persons];
        Arrays.fill(drawn, 1);
        return drawn;
    }
}
