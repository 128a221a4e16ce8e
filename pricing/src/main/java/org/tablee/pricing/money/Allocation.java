package org.tablee.pricing.money;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * The split of a whole number in proportion to weights, by largest remainder.
 *
 * <p>For a total T ≥ 0 and weights w₁ … wₙ with sum W:
 *
 * <pre>
 * quota  qᵢ = T · wᵢ / W
 * share  aᵢ = ⌊qᵢ⌋, plus 1 for the T − Σ⌊qᵢ⌋ largest remainders T · wᵢ mod W,
 *             of equal remainders the one that stands first
 * </pre>
 *
 * <p>A negative total is the mirror image of its absolute value, so that a refund undoes a split exactly.
 * The method is also called that of Hamilton, or of Hare and Niemeyer.
 *
 * <ul>
 *   <li>The shares add up to the total exactly.
 *   <li>Each share is less than 1 away from its quota; a weight of 0 gets 0; a larger weight never gets the
 *       smaller share.
 *   <li>A total that grows by 1 may take 1 <em>away</em> from a share (the Alabama paradox): shares are not
 *       monotone in the total, and the shares of two totals do not add up to those of their sum.
 * </ul>
 *
 * <p>The products have 128 bits, so that no total and no weights overflow as long as the sum of the weights
 * is below 2⁶³.
 *
 * @see <a href="https://doi.org/10.2307/2318729">M. L. Balinski, H. P. Young, 1975</a>
 */
public final class Allocation {

    private Allocation() {}

    /**
     * Returns the shares of a total, in proportion to weights.
     *
     * <p>For example 100 by 1, 1, 1 is 34, 33, 33, and −100 by the same weights −34, −33, −33.
     *
     * @param total the number to split, from −(2⁶³ − 1) to 2⁶³ − 1
     * @param weights the weights, each 0 or more
     * @return the shares, in the order of the weights
     * @throws IllegalArgumentException if a weight is negative, if the weights add up to 0 (none at all
     *     included) or to 2⁶³ or more, or if the total is {@link Long#MIN_VALUE}
     */
    public static long[] largestRemainder(long total, long... weights) {
        if (total == Long.MIN_VALUE) {
            throw new IllegalArgumentException("The total does not fit: " + total);
        }
        long sum = sum(weights);
        long size = Math.abs(total);
        long[] shares = new long[weights.length];
        long[] remainders = new long[weights.length];
        long left = size;
        for (int i = 0; i < weights.length; i++) {
            divide(size, weights[i], sum, i, shares, remainders);
            left -= shares[i];
        }
        handOut(left, shares, remainders);
        return total < 0 ? negated(shares) : shares;
    }

    private static long sum(long[] weights) {
        long sum = 0;
        for (long weight : weights) {
            if (weight < 0) {
                throw new IllegalArgumentException("A weight is negative: " + weight);
            }
            sum += weight;
            if (sum < 0) {
                throw new IllegalArgumentException("The sum of the weights does not fit");
            }
        }
        if (sum == 0) {
            throw new IllegalArgumentException("The weights add up to 0: there is nobody to give a share to");
        }
        return sum;
    }

    private static void divide(long size, long weight, long sum, int i, long[] shares, long[] remainders) {
        long product = size * weight;
        if (product >= 0 && Math.multiplyHigh(size, weight) == 0) {
            shares[i] = product / sum;
            remainders[i] = product - shares[i] * sum;
        } else {
            BigInteger[] wide = BigInteger.valueOf(size)
                    .multiply(BigInteger.valueOf(weight))
                    .divideAndRemainder(BigInteger.valueOf(sum));
            shares[i] = wide[0].longValueExact();
            remainders[i] = wide[1].longValueExact();
        }
    }

    private static void handOut(long left, long[] shares, long[] remainders) {
        if (left == 0) {
            return;
        }
        long[] sorted = remainders.clone();
        Arrays.sort(sorted);
        int first = sorted.length - (int) left;
        long threshold = sorted[first];
        int ties = 1;
        while (first + ties < sorted.length && sorted[first + ties] == threshold) {
            ties++;
        }
        for (int i = 0; i < shares.length; i++) {
            if (remainders[i] > threshold || remainders[i] == threshold && ties-- > 0) {
                shares[i]++;
            }
        }
    }

    private static long[] negated(long[] shares) {
        for (int i = 0; i < shares.length; i++) {
            shares[i] = -shares[i];
        }
        return shares;
    }
}
