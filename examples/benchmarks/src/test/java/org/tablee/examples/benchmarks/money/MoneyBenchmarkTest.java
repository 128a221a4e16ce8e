package org.tablee.examples.benchmarks.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

class MoneyBenchmarkTest {

    private static final int SHARES = 10;
    private static final long[] CENTS = Draw.cents(2_000);
    private static final long[][] WEIGHTS = Draw.weights(SHARES);

    @Test
    void eachBenchmarkRuns() throws RunnerException {
        assertThat(new Runner(new OptionsBuilder()
                                .include(MoneyBenchmark.class.getName())
                                .mode(Mode.SingleShotTime)
                                .forks(0)
                                .warmupIterations(0)
                                .measurementIterations(1)
                                .param("size", "1000")
                                .shouldFailOnError(true)
                                .verbosity(VerboseMode.SILENT)
                                .build())
                        .run())
                .hasSize(2 * Library.values().length + 2);
    }

    @ParameterizedTest
    @EnumSource
    void eachLibraryAddsUpToTheSame(Library library) {
        assertThat(Box.of(library.peer(), CENTS).sum())
                .isEqualTo(LongStream.of(CENTS).sum())
                .isEqualTo(Bare.sum(CENTS));
    }

    @ParameterizedTest
    @EnumSource
    void eachLibrarySplitsAlike(Library library) {
        assertThat(Box.of(library.peer(), CENTS).allocated(WEIGHTS))
                .containsExactly(IntStream.range(0, CENTS.length)
                        .boxed()
                        .flatMapToLong(i -> LongStream.of(Bare.allocate(CENTS[i], WEIGHTS[i % WEIGHTS.length])))
                        .toArray());
    }

    @Test
    void aHundredEurosInThreeAre3334And3333Twice() {
        assertThat(Bare.allocate(10_000, new long[] {1, 1, 1})).containsExactly(3_334, 3_333, 3_333);
    }
}
