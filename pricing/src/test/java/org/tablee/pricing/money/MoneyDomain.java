package org.tablee.pricing.money;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Units, amounts, fractions and splits, with the edges that money has. */
class MoneyDomain extends DomainContextBase {

    /** A total with weights: no weight negative, their sum above 0 and below 2⁶³. */
    record Split(long total, long[] weights) {

        long sum() {
            long sum = 0;
            for (long weight : weights) {
                sum = Math.addExact(sum, weight);
            }
            return sum;
        }
    }

    @Provide
    Arbitrary<Unit> units() {
        Arbitrary<Unit> local = Combinators.combine(
                        Arbitraries.of("GONETTE", "EUSKO", "SOL-VIOLETTE", "7Z"),
                        Arbitraries.integers().between(0, 6))
                .as(Unit::of);
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Unit.EUR)),
                Tuple.of(1, Arbitraries.of("XPF", "CHF", "TND").map(Unit::parse)),
                Tuple.of(2, local));
    }

    @Provide
    Arbitrary<Long> minors() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(0L)),
                Tuple.of(6, Arbitraries.longs().between(-100_000, 100_000)),
                Tuple.of(1, Arbitraries.longs().between(-Long.MAX_VALUE, Long.MAX_VALUE)),
                Tuple.of(1, Arbitraries.of(Long.MAX_VALUE, -Long.MAX_VALUE, Long.MAX_VALUE - 1)));
    }

    @Provide
    Arbitrary<Amount> amounts() {
        return Combinators.combine(minors(), units()).as(Amount::ofMinor);
    }

    @Provide
    Arbitrary<Fraction> fractions() {
        return Combinators.combine(
                        Arbitraries.longs().between(-1_000_000, 1_000_000),
                        Arbitraries.longs().between(1, 10_000))
                .as(Fraction::of);
    }

    @Provide
    Arbitrary<Split> splits() {
        Arbitrary<long[]> small = Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.just(0L)),
                        Tuple.of(4, Arbitraries.longs().between(1, 2000)))
                .array(long[].class)
                .ofMinSize(1)
                .ofMaxSize(12)
                .filter(MoneyDomain::hasAWeight);
        Arbitrary<long[]> equal = Arbitraries.integers().between(1, 12).map(n -> {
            long[] ones = new long[n];
            java.util.Arrays.fill(ones, 1);
            return ones;
        });
        Arbitrary<long[]> huge = Arbitraries.longs()
                .between(1, 1L << 59)
                .array(long[].class)
                .ofMinSize(1)
                .ofMaxSize(8);
        Arbitrary<Long> totals = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.longs().between(-50_000, 50_000)),
                Tuple.of(1, Arbitraries.longs().between(-(1L << 62), 1L << 62)));
        return Combinators.combine(
                        totals, Arbitraries.frequencyOf(Tuple.of(5, small), Tuple.of(2, equal), Tuple.of(2, huge)))
                .as(Split::new);
    }

    private static boolean hasAWeight(long[] weights) {
        for (long weight : weights) {
            if (weight > 0) {
                return true;
            }
        }
        return false;
    }
}
