package org.tablee.trust.statistics;

import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;

/** How often an interval holds the truth, over many samples of one size. */
record Coverage(double share, double without) {

    static final int SAMPLES = 2000;

    /** Draws samples and asks of each interval whether it holds the truth; those without an interval are apart. */
    static Coverage simulate(String name, Function<UniformRandomProvider, Interval> sample, Predicate<Interval> holds) {
        RandomStreams streams = RandomStreams.of(1, "coverage of " + name);
        Interval[] intervals = IntStream.range(0, SAMPLES)
                .parallel()
                .mapToObj(i -> sample.apply(streams.replicate(i)))
                .toArray(Interval[]::new);
        long none = IntStream.range(0, SAMPLES)
                .filter(i -> Double.isNaN(intervals[i].lower()))
                .count();
        long held = IntStream.range(0, SAMPLES)
                .filter(i -> holds.test(intervals[i]))
                .count();
        return new Coverage((double) held / (SAMPLES - none), (double) none / SAMPLES);
    }

    /** In percent, for example "93.4", or "93.4 (2 % none)" where some samples have no interval. */
    String text() {
        String none = without == 0 ? "" : String.format(Locale.ROOT, " (%.0f %% none)", Math.ceil(100 * without));
        return Double.isNaN(share) ? "–" : String.format(Locale.ROOT, "%.1f", 100 * share) + none;
    }
}
