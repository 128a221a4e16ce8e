package org.tablee.examples.benchmarks.values;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.place.Place;

/** How long the first value of a process takes, the start of the validator included. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(10)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class FirstValueBenchmark {

    /** Creates the benchmark. */
    public FirstValueBenchmark() {}

    /**
     * Builds a place.
     *
     * @return a place with a name
     */
    @Benchmark
    public Place firstPlace() {
        return Place.builder().id(PlaceId.of("vaise")).name("Chez nous").build();
    }
}
