package org.tablee.pricing.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.tablee.pricing.money.MoneyDomain.Split;

/**
 * The invariants of the split by largest remainder, A1 to A10.
 *
 * <p>Not asserted, because they are false of this method: that shares grow with the total, that the shares of
 * two totals add up to those of their sum, that shares stay when a weight is added.
 */
@Domain(MoneyDomain.class)
@Domain(DomainContext.Global.class)
class AllocationProperties {

    private static long[] shares(Split split) {
        return Allocation.largestRemainder(split.total(), split.weights());
    }

    @Property
    void a1_theSharesAddUpToTheTotal(@ForAll Split split) {
        assertThat(LongStream.of(shares(split)).sum()).isEqualTo(split.total());
        Statistics.collect(
                split.total() < 0 ? "refund" : "total", split.sum() > 1L << 40 ? "wide product" : "narrow product");
        Statistics.coverage(coverage -> {
            coverage.check("refund", "wide product").count(count -> count > 0);
            coverage.check("refund", "narrow product").count(count -> count > 0);
            coverage.check("total", "wide product").count(count -> count > 0);
            coverage.check("total", "narrow product").count(count -> count > 0);
        });
    }

    @Property
    void a2_everyShareIsLessThanOneAwayFromItsQuota(@ForAll Split split) {
        long[] shares = shares(split);
        Fraction sum = Fraction.of(split.sum(), 1);
        for (int i = 0; i < shares.length; i++) {
            Fraction quota = Fraction.of(split.total(), 1)
                    .times(Fraction.of(split.weights()[i], 1))
                    .over(sum);
            Fraction distance = Fraction.of(shares[i], 1).minus(quota);
            assertThat(distance).isBetween(Fraction.of(-1, 1), Fraction.ONE);
            assertThat(distance.rounded(RoundingMode.DOWN)).isEqualTo(BigInteger.ZERO);
        }
    }

    @Property
    void a3_scalingTheWeightsChangesNothing(@ForAll Split split, @ForAll @IntRange(min = 1, max = 8) int factor) {
        long[] scaled = LongStream.of(split.weights())
                .map(weight -> weight / 8 * factor)
                .toArray();
        long[] plain = LongStream.of(split.weights()).map(weight -> weight / 8).toArray();
        Statistics.label("something to split").collect(LongStream.of(plain).sum() > 0);
        Statistics.label("something to split").coverage(c -> c.check(true).percentage(p -> p > 20));
        if (LongStream.of(plain).sum() > 0) {
            assertThat(Allocation.largestRemainder(split.total(), scaled))
                    .isEqualTo(Allocation.largestRemainder(split.total(), plain));
        }
    }

    @Property
    void a4_noWeightNoShare(@ForAll Split split) {
        long[] shares = shares(split);
        for (int i = 0; i < shares.length; i++) {
            if (split.weights()[i] == 0) {
                assertThat(shares[i]).isZero();
            }
        }
        Statistics.collect(LongStream.of(split.weights()).anyMatch(weight -> weight == 0) ? "a zero" : "no zero");
        Statistics.coverage(coverage -> coverage.check("a zero").count(count -> count > 0));
    }

    @Property
    void a5_aRefundMirrorsItsTotal(@ForAll Split split) {
        long[] mirrored = Allocation.largestRemainder(-split.total(), split.weights());
        assertThat(LongStream.of(mirrored).map(share -> -share).toArray()).isEqualTo(shares(split));
    }

    @Property
    void a6_equalWeightsDifferByOneAtMost(
            @ForAll long total,
            @ForAll @IntRange(min = 1, max = 50) int parts,
            @ForAll @LongRange(min = 1, max = 9) long weight) {
        long[] weights = new long[parts];
        Arrays.fill(weights, weight);
        long[] shares = Allocation.largestRemainder(Math.max(total, -Long.MAX_VALUE), weights);
        long least = LongStream.of(shares).min().orElseThrow();
        long most = LongStream.of(shares).max().orElseThrow();
        assertThat(most - least).isBetween(0L, 1L);
    }

    /** Of weights with the same remainder the first ones get the coin; nothing else depends on the order. */
    @Property
    void a7_shufflingTheWeightsShufflesTheSharesUpToTies(@ForAll Split split, @ForAll long seed) {
        int[] order = shuffled(split.weights().length, new Random(seed));
        long[] weights = IntStream.of(order).mapToLong(i -> split.weights()[i]).toArray();
        long[] shuffled = Allocation.largestRemainder(split.total(), weights);
        long[] plain = shares(split);
        Map<BigInteger, Long> movedWithinTies = new HashMap<>();
        for (int i = 0; i < order.length; i++) {
            movedWithinTies.merge(remainder(split, weights[i]), shuffled[i] - plain[order[i]], Long::sum);
            if (distinctRemainders(split)) {
                assertThat(shuffled[i]).isEqualTo(plain[order[i]]);
            }
        }
        assertThat(movedWithinTies.values()).containsOnly(0L);
        Statistics.collect(distinctRemainders(split) ? "distinct remainders" : "ties");
        Statistics.coverage(coverage -> {
            coverage.check("distinct remainders").count(count -> count > 0);
            coverage.check("ties").count(count -> count > 0);
        });
    }

    private static int[] shuffled(int length, Random random) {
        List<Integer> order = IntStream.range(0, length).boxed().collect(Collectors.toList());
        Collections.shuffle(order, random);
        return order.stream().mapToInt(i -> i).toArray();
    }

    private static BigInteger remainder(Split split, long weight) {
        return BigInteger.valueOf(split.total())
                .abs()
                .multiply(BigInteger.valueOf(weight))
                .mod(BigInteger.valueOf(split.sum()));
    }

    private static boolean distinctRemainders(Split split) {
        return LongStream.of(split.weights())
                        .mapToObj(weight -> remainder(split, weight))
                        .distinct()
                        .count()
                == split.weights().length;
    }

    @Property
    void a8_theLargerWeightNeverGetsTheSmallerShare(@ForAll Split split) {
        long[] shares = Allocation.largestRemainder(Math.abs(split.total()), split.weights());
        for (int i = 0; i < shares.length; i++) {
            for (int j = 0; j < shares.length; j++) {
                if (split.weights()[i] > split.weights()[j]) {
                    assertThat(shares[i]).isGreaterThanOrEqualTo(shares[j]);
                }
            }
        }
    }

    @Property
    void a9_aMultipleOfTheWeightsIsSplitIntoMultiples(
            @ForAll Split split, @ForAll @IntRange(min = -3, max = 3) int multiple) {
        long[] weights =
                LongStream.of(split.weights()).map(weight -> weight / 4).toArray();
        long sum = LongStream.of(weights).sum();
        Statistics.label("something to split").collect(sum > 0);
        Statistics.label("something to split").coverage(c -> c.check(true).percentage(p -> p > 20));
        if (sum > 0) {
            assertThat(Allocation.largestRemainder(multiple * sum, weights))
                    .isEqualTo(LongStream.of(weights)
                            .map(weight -> multiple * weight)
                            .toArray());
        }
    }

    /** A slow twin on BigInteger, which cannot overflow: highest remainder first, then lowest index. */
    @Property
    void a10_agreesWithUnboundedArithmetic(@ForAll Split split) {
        assertThat(shares(split)).isEqualTo(slowly(split));
    }

    private static long[] slowly(Split split) {
        BigInteger size = BigInteger.valueOf(split.total()).abs();
        BigInteger sum = BigInteger.valueOf(split.sum());
        BigInteger[][] parts = LongStream.of(split.weights())
                .mapToObj(weight -> size.multiply(BigInteger.valueOf(weight)).divideAndRemainder(sum))
                .toArray(BigInteger[][]::new);
        BigInteger given = Arrays.stream(parts).map(part -> part[0]).reduce(BigInteger.ZERO, BigInteger::add);
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> parts[i][1]).reversed())
                .limit(size.subtract(given).intValueExact())
                .forEach(i -> parts[i][0] = parts[i][0].add(BigInteger.ONE));
        return Arrays.stream(parts)
                .mapToLong(part -> part[0].longValueExact() * (split.total() < 0 ? -1 : 1))
                .toArray();
    }
}
