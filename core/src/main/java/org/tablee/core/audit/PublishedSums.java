package org.tablee.core.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What is published about groups of people whose sizes are not: sums of them, exact or between two bounds.
 *
 * <p>For example, a quarter of 157 newcomers, rounded to 5, is made of three months; two of them are published
 * as 60 and 90; may the third be 11 or more?
 *
 * <pre>{@code
 * PublishedSums sums = new PublishedSums(3);
 * sums.add(Map.of(0, 1, 1, 1, 2, 1), 153, 157);
 * sums.add(Map.of(0, 1), 58, 62);
 * sums.add(Map.of(1, 1), 88, 92);
 * sums.mayReach(2, 11);      // true: 153 - 58 - 88 = 7 at least, but 157 - 58 - 88 = 11 at most
 * }</pre>
 */
public final class PublishedSums {

    /** How many cases are told apart before a group counts as found out. */
    private static final int PATIENCE = 200;

    private record Sum(Map<Integer, Integer> coefficients, long low, long high) {}

    private final int groups;
    private final List<Sum> sums;
    private int steps;

    /**
     * Creates a publication that says nothing yet.
     *
     * @param groups how many groups there are, numbered from 0
     */
    public PublishedSums(int groups) {
        this(groups, List.of());
    }

    private PublishedSums(int groups, List<Sum> sums) {
        this.groups = groups;
        this.sums = new ArrayList<>(sums);
    }

    /**
     * States that a weighted sum of groups lies between two bounds.
     *
     * @param coefficients the weight of each group that counts, by its number
     * @param low the smallest sum
     * @param high the largest sum, the same as {@code low} where it is exact
     */
    public void add(Map<Integer, Integer> coefficients, long low, long high) {
        sums.add(new Sum(Map.copyOf(coefficients), low, high));
    }

    /**
     * Tells whether a group might be as large as a given count, for all that is published.
     *
     * @param group the number of the group
     * @param atLeast the count
     * @return true when whole numbers of people exist that agree with everything published; false when none
     *     do, or none were found with reasonable effort
     */
    public boolean mayReach(int group, long atLeast) {
        PublishedSums claim = new PublishedSums(groups, sums);
        claim.add(Map.of(group, 1), atLeast, Math.max(atLeast, largest()));
        return claim.isPossible();
    }

    /** No group need be larger than everything published together. */
    private long largest() {
        return sums.stream().mapToLong(sum -> Math.abs(sum.high())).sum();
    }

    private boolean isPossible() {
        Optional<Rational[]> sizes = equations().solution();
        if (sizes.isEmpty() || ++steps > PATIENCE) {
            return false;
        }
        return IntStream.range(0, groups)
                .filter(group -> !sizes.get()[group].isWhole())
                .boxed()
                .findFirst()
                .map(group -> isPossibleOnEitherSide(group, sizes.get()[group].floor()))
                .orElse(true);
    }

    private boolean isPossibleOnEitherSide(int group, long below) {
        return isPossibleWith(group, 0, below) || isPossibleWith(group, below + 1, Math.max(below + 1, largest()));
    }

    private boolean isPossibleWith(int group, long low, long high) {
        PublishedSums narrower = new PublishedSums(groups, sums);
        narrower.steps = steps;
        narrower.add(Map.of(group, 1), low, high);
        boolean possible = narrower.isPossible();
        steps = narrower.steps;
        return possible;
    }

    /** A sum between two bounds has two more unknowns: how far it stays below the one and above the other. */
    private Equations equations() {
        int unknowns = groups + 2 * sums.size();
        Equations equations = new Equations(unknowns);
        for (int i = 0; i < sums.size(); i++) {
            Sum sum = sums.get(i);
            int below = groups + 2 * i;
            long[] weights = new long[unknowns];
            sum.coefficients().forEach((group, weight) -> weights[group] = weight);
            if (sum.low() < sum.high()) {
                weights[below] = 1;
                equations.add(slack(unknowns, below), sum.high() - sum.low());
            }
            equations.add(weights, sum.high());
        }
        return equations;
    }

    private static long[] slack(int unknowns, int below) {
        long[] weights = new long[unknowns];
        weights[below] = 1;
        weights[below + 1] = 1;
        return weights;
    }
}
