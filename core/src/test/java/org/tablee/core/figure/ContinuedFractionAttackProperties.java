package org.tablee.core.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.statistics.Statistics;
import org.tablee.core.calendar.DateRange;

/**
 * Somebody who takes a published share, which is printed in full, apart into a numerator and a denominator, and asks
 * which counts may stand behind them.
 *
 * <p>The continued fraction of a share gives its counts in lowest terms, and n tells by how much they were shortened.
 */
class ContinuedFractionAttackProperties {

    private static final int SMALLEST = 11;
    private static final DateRange MARCH = DateRange.ofMonth(YearMonth.of(2025, 3));

    @Provide
    Arbitrary<Tuple2<Integer, Integer>> shares() {
        return Arbitraries.integers()
                .between(30, 400)
                .flatMap(n -> Arbitraries.integers().between(0, n).map(x -> Tuple.of(x, n)));
    }

    private static Optional<Estimate> published(Tuple2<Integer, Integer> share, Audience audience) {
        Measurement measurement = Measurement.share(
                        share.get1(),
                        share.get2(),
                        Counted.PEOPLE,
                        (part, whole) -> Statistic.of("SHARE", (double) part / whole))
                .count("part", share.get1())
                .build();
        return DisclosurePolicy.of(audience, MARCH).release(measurement).estimate();
    }

    /** The first convergent of the continued fraction that is the number itself. */
    private static long[] fraction(double number) {
        long[] before = {0, 1};
        long[] last = {1, 0};
        double rest = number;
        while (true) {
            long whole = (long) Math.floor(rest);
            long[] next = {whole * last[0] + before[0], whole * last[1] + before[1]};
            if ((double) next[0] / next[1] == number) {
                return next;
            }
            before = last;
            last = next;
            rest = 1 / (rest - whole);
        }
    }

    @Property(tries = 2_000)
    void aShareForTheTeamGivesItsCounts(@ForAll("shares") Tuple2<Integer, Integer> share) {
        Estimate estimate = published(share, Audience.TEAM).orElseThrow();
        long[] lowest = fraction(estimate.value().orElseThrow());
        assertThat(lowest[0] * estimate.n() / lowest[1]).isEqualTo(share.get1().longValue());
    }

    @Property(tries = 2_000)
    void aShareForEverybodyDoesNot(@ForAll("shares") Tuple2<Integer, Integer> share) {
        Optional<Estimate> estimate = published(share, Audience.PUBLIC);
        Statistics.collect(estimate.isPresent() ? "shown" : "withheld");
        Statistics.coverage(coverage -> coverage.check("shown").percentage(percent -> percent > 30));
        if (estimate.isEmpty()) {
            return;
        }
        long[] lowest = fraction(estimate.get().value().orElseThrow());
        long n = estimate.get().n();
        long x = lowest[0] * n / lowest[1];
        Set<Long> numerators = new HashSet<>();
        Set<Long> others = new HashSet<>();
        for (long whole = n - 2; whole <= n + 2; whole++) {
            for (long part = x - 2; part <= x + 2; part++) {
                if (part >= SMALLEST && whole - part >= SMALLEST) {
                    numerators.add(part);
                    others.add(whole - part);
                }
            }
        }
        assertThat(numerators).hasSizeGreaterThan(1).contains(share.get1().longValue());
        assertThat(others).hasSizeGreaterThan(1).contains((long) share.get2() - share.get1());
        estimate.get().detail().count("part").ifPresent(part -> assertThat(part).isEqualTo(x));
    }
}
