package org.tablee.examples.benchmarks.money;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Sums of ten million amounts, and a million totals split into ten shares each: ours, four others, and a bare
 * array of cents.
 *
 * <p>Compare within one run only: {@code mvn -q -Pdemo,benchmark -pl examples/benchmarks -am package
 * -Dbenchmark=MoneyBenchmark}.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 2,
        jvmArgs = {"-Xms6g", "-Xmx6g", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class MoneyBenchmark {

    /** A split has so many shares. */
    private static final int SHARES = 10;

    /** The amounts of one library. */
    @SuppressWarnings("NullAway.Init") // JMH fills the fields
    @State(Scope.Thread)
    public static class Held {

        /** How many amounts, or shares. */
        @Param("10000000")
        public int size;

        /** Whose amounts. */
        @Param
        public Library library;

        private Box<?> amounts;
        private Box<?> totals;
        private long[][] weights;

        /** Draws the amounts. */
        @Setup
        public void draw() {
            amounts = Box.of(library.peer(), Draw.cents(size));
            totals = Box.of(library.peer(), Draw.cents(size / SHARES));
            weights = Draw.weights(SHARES);
        }
    }

    /** The same numbers without a type. */
    @SuppressWarnings("NullAway.Init") // JMH fills the fields
    @State(Scope.Thread)
    public static class Cents {

        /** How many amounts, or shares. */
        @Param("10000000")
        public int size;

        private long[] amounts;
        private long[] totals;
        private long[][] weights;

        /** Draws the amounts. */
        @Setup
        public void draw() {
            amounts = Draw.cents(size);
            totals = Draw.cents(size / SHARES);
            weights = Draw.weights(SHARES);
        }
    }

    /** Adds up all amounts. */
    @Benchmark
    public long sum(Held held) {
        return held.amounts.sum();
    }

    /** Splits each total into its shares. */
    @Benchmark
    public void allocation(Held held, Blackhole hole) {
        held.totals.allocate(held.weights, hole);
    }

    /** Adds up a bare array. */
    @Benchmark
    public long sumOfBareArray(Cents cents) {
        return Bare.sum(cents.amounts);
    }

    /** Splits each number of a bare array. */
    @Benchmark
    public void allocationOfBareArray(Cents cents, Blackhole hole) {
        for (int i = 0; i < cents.totals.length; i++) {
            hole.consume(Bare.allocate(cents.totals[i], cents.weights[i % cents.weights.length]));
        }
    }
}
