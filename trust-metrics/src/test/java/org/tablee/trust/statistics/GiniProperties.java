package org.tablee.trust.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

class GiniProperties {

    @Provide
    Arbitrary<List<Integer>> visits() {
        return Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.integers().between(0, 3)),
                        Tuple.of(2, Arbitraries.integers().between(0, 200)))
                .list()
                .ofMinSize(3)
                .ofMaxSize(40)
                .filter(values -> values.stream().filter(v -> v > 0).count() > 1);
    }

    private static int[] array(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The twin is the mean difference over every pair of people. */
    @Property
    void isHalfTheRelativeMeanDifference(@ForAll("visits") List<Integer> visits) {
        int[] x = array(visits);
        assertThat(Gini.of(x).corrected()).isCloseTo(meanDifference(x), within(1e-13));
    }

    private static double meanDifference(int[] x) {
        double sum = 0;
        for (int one : x) {
            sum += Arrays.stream(x).map(other -> Math.abs(one - other)).sum();
        }
        return sum / (2.0 * (x.length - 1) * Arrays.stream(x).sum());
    }

    /** The twin leaves out one person after the other and starts again. */
    @Property(tries = 300)
    void jackknifeLeavesOutEachInTurn(@ForAll("visits") List<Integer> visits) {
        int[] x = array(visits);
        Arrays.sort(x);
        double[] without = IntStream.range(0, x.length)
                .mapToDouble(i -> meanDifference(IntStream.range(0, x.length)
                        .filter(j -> j != i)
                        .map(j -> x[j])
                        .toArray()))
                .toArray();
        double mean = Arrays.stream(without).average().orElseThrow();
        double squares =
                Arrays.stream(without).map(g -> (g - mean) * (g - mean)).sum();

        assertThat(Gini.of(x).withoutEach()).containsExactly(without, within(1e-13));
        assertThat(Gini.of(x).standardError()).isCloseTo(Math.sqrt(squares * (x.length - 1) / x.length), within(1e-13));
    }

    @Property
    void staysBetweenItsLimitsAndWithoutScale(
            @ForAll("visits") List<Integer> visits, @ForAll @IntRange(min = 2, max = 9) int factor) {
        Gini gini = Gini.of(array(visits));
        Interval limits = gini.limits(0.95);

        assertThat(gini.corrected()).isBetween(0.0, 1.0);
        assertThat(limits.contains(gini.corrected())).isTrue();
        assertThat(Gini.of(visits.stream().mapToInt(v -> v * factor).toArray()).corrected())
                .isCloseTo(gini.corrected(), within(1e-14));
    }

    /** Pigou and Dalton: a visit given by the busiest to the least busy does not raise it. */
    @Property
    void givingDownwardsLowersIt(@ForAll("visits") List<Integer> visits) {
        int[] x = array(visits);
        Arrays.sort(x);
        double before = Gini.of(x).corrected();
        int room = x[x.length - 1] - x[0];
        x[x.length - 1] -= room / 2;
        x[0] += room / 2;

        assertThat(Gini.of(x).corrected()).isLessThanOrEqualTo(before);
    }

    @Property
    void orderOfPeopleChangesNoBit(@ForAll("visits") List<Integer> visits, @ForAll Random random) {
        Interval limits = Gini.of(array(visits)).limits(0.95);
        Collections.shuffle(visits, random);

        assertThat(Gini.of(array(visits)).limits(0.95)).isEqualTo(limits);
    }
}
