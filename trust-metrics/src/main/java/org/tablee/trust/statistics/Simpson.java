package org.tablee.trust.statistics;

import java.util.Arrays;

/**
 * The chance that two things drawn at random are of different groups.
 *
 * <pre>
 *   unbiased:  1 − Σ n_g(n_g − 1) / (N(N − 1))            plug-in:  1 − Σ (n_g / N)²
 * </pre>
 *
 * <p>n_g of N things are of group g. The first draws two different things, and estimates without bias the
 * chance in the population that they come from; the second puts the first one back, and is (N − 1)/N times the
 * first. Both run from 0 (one group) upwards; the plug-in stays below 1 − 1/groups.
 *
 * <p>Degenerate: the unbiased form is {@code NaN} for fewer than two things, the plug-in for none. Groups of 0
 * change nothing.
 *
 * <p>Source: E. H. Simpson (1949), Measurement of diversity, Nature 163, 688; P. M. Blau (1977), Inequality
 * and Heterogeneity, for the plug-in.
 */
public final class Simpson {

    private Simpson() {}

    /**
     * Returns the unbiased form, for example 0.689 for groups of 10, 5, 3 and 2.
     *
     * @param counts the number in each group
     * @return a number from 0 to 1, or {@code NaN} for fewer than two things
     * @throws IllegalArgumentException if a count is negative
     * @throws ArithmeticException if the square of their sum does not fit 63 bits
     */
    public static double unbiased(int... counts) {
        long n = total(counts);
        long pairs = Math.multiplyExact(n, n - 1);
        long alike = Arrays.stream(counts).mapToLong(c -> c * (c - 1L)).sum();
        return (double) (pairs - alike) / pairs;
    }

    /**
     * Returns the plug-in form, for example 0.655 for groups of 10, 5, 3 and 2.
     *
     * @param counts the number in each group
     * @return a number from 0 to 1, or {@code NaN} for nothing
     * @throws IllegalArgumentException if a count is negative
     * @throws ArithmeticException if the square of their sum does not fit 63 bits
     */
    public static double plugIn(int... counts) {
        long n = total(counts);
        long pairs = Math.multiplyExact(n, n);
        long alike = Arrays.stream(counts).mapToLong(c -> (long) c * c).sum();
        return (double) (pairs - alike) / pairs;
    }

    private static long total(int[] counts) {
        Arrays.stream(counts).forEach(c -> Counts.checkNotNegative(c, "count of a group"));
        return Arrays.stream(counts).asLongStream().sum();
    }
}
