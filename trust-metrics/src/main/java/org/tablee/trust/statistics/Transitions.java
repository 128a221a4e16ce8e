package org.tablee.trust.statistics;

import java.util.Arrays;

/**
 * How often people in one state are next seen in another, one step later.
 *
 * <pre>
 *   p_ab = n_ab / Σ_c n_ac
 * </pre>
 *
 * <p>n_ab is how many times a person in state a was in state b at the next step, over all persons and steps. It
 * is a share of what was seen, and supposes nothing about the past playing no part. The steps of one person
 * repeat that person, so that an interval for independent steps ({@link WilsonInterval}) is too narrow.
 *
 * <p>Degenerate: a share is {@code NaN} where nobody left from the state.
 *
 * <p>Instances are immutable and may be shared between threads.
 *
 * <p>Source: T. W. Anderson and L. A. Goodman (1957), Statistical inference about Markov chains, Annals of
 * Mathematical Statistics 28, 89-110.
 */
public final class Transitions {

    /** What stands between two steps that do not follow each other. */
    public static final int BREAK = -1;

    private final long[][] counts;

    private Transitions(long[][] counts) {
        this.counts = counts;
    }

    /**
     * Counts the steps of some people.
     *
     * @param states how many states there are
     * @param sequences for each person, the states from the first step to the last, each from 0 to
     *     {@code states} − 1, with {@link #BREAK} where the chain is broken
     * @return the counts
     * @throws IllegalArgumentException if a state is none of these
     */
    public static Transitions of(int states, int[]... sequences) {
        long[][] counts = new long[states][states];
        for (int[] sequence : sequences) {
            Arrays.stream(sequence).forEach(state -> checkState(state, states));
            for (int step = 1; step < sequence.length; step++) {
                if (sequence[step - 1] != BREAK && sequence[step] != BREAK) {
                    counts[sequence[step - 1]][sequence[step]]++;
                }
            }
        }
        return new Transitions(counts);
    }

    private static void checkState(int state, int states) {
        if (state < BREAK || state >= states) {
            throw new IllegalArgumentException("There is no state " + state + " among " + states);
        }
    }

    /**
     * Returns how many steps led from one state to another.
     *
     * @param from the state before
     * @param to the state after
     * @return a count from 0
     */
    public long count(int from, int to) {
        return counts[from][to];
    }

    /**
     * Returns how many steps led out of a state, to whichever, itself included.
     *
     * @param from the state before
     * @return a count from 0
     */
    public long countFrom(int from) {
        return Arrays.stream(counts[from]).sum();
    }

    /**
     * Returns the share of the steps out of a state that led to another.
     *
     * @param from the state before
     * @param to the state after
     * @return a number from 0 to 1, or {@code NaN}
     */
    public double share(int from, int to) {
        return (double) count(from, to) / countFrom(from);
    }
}
