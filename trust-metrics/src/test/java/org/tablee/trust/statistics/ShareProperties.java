package org.tablee.trust.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/** Intervals of one share and of the difference of two. */
class ShareProperties {

    record Share(int part, int whole) {

        double value() {
            return (double) part / whole;
        }

        Share complement() {
            return new Share(whole - part, whole);
        }
    }

    @Provide
    Arbitrary<Share> shares() {
        return Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.integers().between(1, 12)),
                        Tuple.of(2, Arbitraries.integers().between(1, 100_000)))
                .flatMap(whole -> Arbitraries.frequencyOf(
                                Tuple.of(1, Arbitraries.of(0, whole)),
                                Tuple.of(4, Arbitraries.integers().between(0, whole)))
                        .map(part -> new Share(part, whole)));
    }

    @Provide
    Arbitrary<Double> levels() {
        return Arbitraries.of(0.5, 0.8, 0.9, 0.95, 0.99);
    }

    /** The twin: Commons Statistics, which rounds 0 of n a little off 0. */
    @Property
    void wilsonIsThatOfCommonsStatistics(@ForAll("shares") Share share, @ForAll("levels") double level) {
        Statistics.label("edge").collect(share.part() == 0 || share.part() == share.whole());
        Statistics.label("edge").coverage(c -> c.check(true).percentage(p -> p > 5));
        Interval interval = WilsonInterval.of(share.part(), share.whole(), level);
        var twin = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(share.whole(), share.part(), 1 - level);

        assertThat(interval.lower()).isCloseTo(twin.getLowerBound(), within(1e-14));
        assertThat(interval.upper()).isCloseTo(twin.getUpperBound(), within(1e-14));
    }

    @Property
    void wilsonStaysInRangeHoldsTheShareAndMirrors(@ForAll("shares") Share share, @ForAll("levels") double level) {
        Interval interval = WilsonInterval.of(share.part(), share.whole(), level);
        Interval mirror = WilsonInterval.of(share.complement().part(), share.whole(), level);

        assertThat(interval.lower()).isBetween(0.0, share.value());
        assertThat(interval.upper()).isBetween(share.value(), 1.0);
        assertThat(interval.lower()).isCloseTo(1 - mirror.upper(), within(2.3e-16));
        assertThat(interval.lower() == 0).isEqualTo(share.part() == 0);
        assertThat(interval.upper() == 1).isEqualTo(share.part() == share.whole());
    }

    /** The limits are where the score test of Wilson just does not reject. */
    @Property
    void wilsonSolvesItsOwnEquation(@ForAll("shares") Share share) {
        Interval interval = WilsonInterval.of(share.part(), share.whole(), 0.95);

        for (double limit : new double[] {interval.lower(), interval.upper()}) {
            double z = Math.abs(share.value() - limit) / Math.sqrt(limit * (1 - limit) / share.whole());
            boolean atTheEdge = limit == 0 || limit == 1;
            assertThat(atTheEdge || Math.abs(z - 1.959963984540054) < 1e-6)
                    .as("z = %s", z)
                    .isTrue();
        }
    }

    @Property
    void newcombeHoldsTheDifferenceAndChangesSign(@ForAll("shares") Share one, @ForAll("shares") Share other) {
        Interval interval = NewcombeInterval.of(one.part(), one.whole(), other.part(), other.whole(), 0.95);
        Interval swapped = NewcombeInterval.of(other.part(), other.whole(), one.part(), one.whole(), 0.95);

        assertThat(interval.contains(one.value() - other.value())).isTrue();
        assertThat(interval.lower()).isGreaterThanOrEqualTo(-1 - 1e-15);
        assertThat(interval.upper()).isLessThanOrEqualTo(1 + 1e-15);
        assertThat(interval.lower()).isEqualTo(-swapped.upper());
    }

    @Provide
    Arbitrary<Share> events() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.integers().between(1, 5000))
                .as(Share::new);
    }

    /** The twin sums the Poisson law itself: at each limit, the tail beyond the count has (1 − level)/2. */
    @Property(tries = 200)
    void garwoodLimitsHaveTheTailsOfThePoissonLaw(@ForAll("events") Share events) {
        Interval interval = GarwoodInterval.of(events.part(), events.whole(), 0.95);

        double atMost = poissonAtMost(events.part(), interval.upper() * events.whole());
        assertThat(atMost).isCloseTo(0.025, within(1e-11));
        if (events.part() > 0) {
            double atLeast = 1 - poissonAtMost(events.part() - 1, interval.lower() * events.whole());
            assertThat(atLeast).isCloseTo(0.025, within(1e-11));
        }
    }

    private static double poissonAtMost(int count, double mean) {
        double logTerm = -mean;
        double sum = Math.exp(logTerm);
        for (int k = 1; k <= count; k++) {
            logTerm += Math.log(mean / k);
            sum += Math.exp(logTerm);
        }
        return sum;
    }
}
