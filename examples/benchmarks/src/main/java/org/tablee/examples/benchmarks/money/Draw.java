package org.tablee.examples.benchmarks.money;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** The same made-up amounts and weights for every library: gifts of 0 to 500 euros, weights of 1 to 100. */
final class Draw {

    private static final int GIFT = 50_000;
    private static final int WEIGHT = 100;
    private static final int TABLES = 1_024;

    private Draw() {}

    static long[] cents(int size) {
        return new SplittableRandom(1).longs(size, 0, GIFT + 1).toArray();
    }

    /** Returns weights for splits into so many shares, to be used in turn. */
    static long[][] weights(int shares) {
        SplittableRandom random = new SplittableRandom(2);
        return IntStream.range(0, TABLES)
                .mapToObj(table -> random.longs(shares, 1, WEIGHT + 1).toArray())
                .toArray(long[][]::new);
    }
}
