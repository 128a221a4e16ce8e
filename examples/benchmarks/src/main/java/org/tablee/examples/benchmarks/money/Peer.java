package org.tablee.examples.benchmarks.money;

import java.util.ArrayList;
import java.util.List;

/**
 * What a library of money does with euros: sums with its own method where it has one, and splits by largest
 * remainder on its own arithmetic, since none of the others brings a split.
 *
 * @param <M> its amounts
 */
abstract class Peer<M extends Comparable<? super M>> {

    /** Returns an amount. */
    abstract M ofCents(long cents);

    /** Returns how many cents an amount is. */
    abstract long cents(M amount);

    /** Returns the sum of amounts, of which there is at least one. */
    abstract M sum(List<M> amounts);

    /** Returns the sum of two amounts. */
    abstract M plus(M first, M second);

    /** Returns the first amount less the second. */
    abstract M minus(M first, M second);

    /** Returns the part ⌊T · w / W⌋ of a total, and T · w − W · ⌊T · w / W⌋ or a fixed multiple of it. */
    abstract Part<M> part(M total, long weight, long sum);

    /**
     * A share before the last cents are handed out.
     *
     * @param share the share, rounded down
     * @param remainder what rounding down took away, in any measure that is the same for all shares
     * @param <M> the amounts
     */
    record Part<M>(M share, M remainder) {}

    /**
     * Returns an amount split in proportion to weights.
     *
     * <p>For a total T and weights wᵢ of sum W: ⌊T · wᵢ / W⌋, and one cent more for the largest remainders
     * T · wᵢ mod W, the first of equal ones first, until nothing is left.
     */
    List<M> allocate(M total, long[] weights) {
        long sum = 0;
        for (long weight : weights) {
            sum += weight;
        }
        List<M> shares = new ArrayList<>(weights.length);
        List<M> remainders = new ArrayList<>(weights.length);
        M left = total;
        for (long weight : weights) {
            Part<M> part = part(total, weight, sum);
            shares.add(part.share());
            remainders.add(part.remainder());
            left = minus(left, part.share());
        }
        handOut(cents(left), shares, remainders);
        return shares;
    }

    private void handOut(long left, List<M> shares, List<M> remainders) {
        M cent = ofCents(1);
        M none = ofCents(-1);
        for (long i = 0; i < left; i++) {
            int next = largest(remainders);
            shares.set(next, plus(shares.get(next), cent));
            remainders.set(next, none);
        }
    }

    private int largest(List<M> remainders) {
        int largest = 0;
        for (int i = 1; i < remainders.size(); i++) {
            if (remainders.get(i).compareTo(remainders.get(largest)) > 0) {
                largest = i;
            }
        }
        return largest;
    }
}
