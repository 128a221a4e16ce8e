package org.tablee.examples.benchmarks.money;

/** The same arithmetic on arrays of cents, without any type of money: what cannot be beaten. */
final class Bare {

    private Bare() {}

    static long sum(long[] cents) {
        long sum = 0;
        for (long amount : cents) {
            sum = Math.addExact(sum, amount);
        }
        return sum;
    }

    /** Splits a total of 0 or more by largest remainder, as {@link Peer#allocate} does. */
    static long[] allocate(long total, long[] weights) {
        long sum = 0;
        for (long weight : weights) {
            sum = Math.addExact(sum, weight);
        }
        long[] shares = new long[weights.length];
        long[] remainders = new long[weights.length];
        long left = total;
        for (int i = 0; i < weights.length; i++) {
            long product = Math.multiplyExact(total, weights[i]);
            shares[i] = product / sum;
            remainders[i] = product - shares[i] * sum;
            left -= shares[i];
        }
        for (; left > 0; left--) {
            int next = largest(remainders);
            shares[next]++;
            remainders[next] = -1;
        }
        return shares;
    }

    private static int largest(long[] remainders) {
        int largest = 0;
        for (int i = 1; i < remainders.length; i++) {
            if (remainders[i] > remainders[largest]) {
                largest = i;
            }
        }
        return largest;
    }
}
