package org.tablee.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class PublishedSumsProperties {

    private static final int LARGEST = 45;

    /** Groups with their true sizes, and weighted sums of them that are published within so many people. */
    record Publication(List<Integer> sizes, List<List<Integer>> weights, List<Integer> blur) {

        long low(int sum) {
            return truth(sum) - blur.get(sum);
        }

        long high(int sum) {
            return truth(sum) + blur.get(sum);
        }

        private long truth(int sum) {
            long truth = 0;
            for (int group = 0; group < sizes.size(); group++) {
                truth += (long) sizes.get(group) * weights.get(sum).get(group);
            }
            return truth;
        }

        Map<Integer, Integer> coefficients(int sum) {
            Map<Integer, Integer> coefficients = new LinkedHashMap<>();
            for (int group = 0; group < sizes.size(); group++) {
                coefficients.put(group, weights.get(sum).get(group));
            }
            return coefficients;
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void findsWhatTryingEverythingFinds(
            @ForAll("publications") Publication publication, @ForAll @IntRange(min = 1, max = 12) int atLeast) {
        boolean possible = byTrying(publication, atLeast);
        assertThat(sums(publication).mayReach(0, atLeast)).isEqualTo(possible);
        Statistics.collect(possible ? "may be" : "cannot be");
        Statistics.coverage(coverage -> {
            coverage.check("may be").percentage(share -> share > 20);
            coverage.check("cannot be").percentage(share -> share > 20);
        });
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void theTruthIsAlwaysPossible(@ForAll("publications") Publication publication) {
        PublishedSums sums = sums(publication);
        for (int group = 0; group < publication.sizes().size(); group++) {
            assertThat(sums.mayReach(group, publication.sizes().get(group))).isTrue();
        }
    }

    private static PublishedSums sums(Publication publication) {
        PublishedSums sums = new PublishedSums(publication.sizes().size());
        for (int sum = 0; sum < publication.weights().size(); sum++) {
            sums.add(publication.coefficients(sum), publication.low(sum), publication.high(sum));
        }
        return sums;
    }

    /** The slow twin: all sizes up to one that no sum of these can ask for. */
    private static boolean byTrying(Publication publication, int atLeast) {
        int[] sizes = new int[3];
        int groups = publication.sizes().size();
        for (sizes[0] = atLeast; sizes[0] <= LARGEST; sizes[0]++) {
            for (sizes[1] = 0; sizes[1] <= (groups > 1 ? LARGEST : 0); sizes[1]++) {
                for (sizes[2] = 0; sizes[2] <= (groups > 2 ? LARGEST : 0); sizes[2]++) {
                    if (agrees(publication, sizes)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean agrees(Publication publication, int[] sizes) {
        for (int sum = 0; sum < publication.weights().size(); sum++) {
            long difference = 0;
            for (int group = 0; group < publication.sizes().size(); group++) {
                int weight = publication.weights().get(sum).get(group);
                difference +=
                        (long) weight * (sizes[group] - publication.sizes().get(group));
            }
            if (Math.abs(difference) > publication.blur().get(sum)) {
                return false;
            }
        }
        return true;
    }

    @Provide
    Arbitrary<Publication> publications() {
        return Arbitraries.integers()
                .between(1, 3)
                .flatMap(groups -> Combinators.combine(
                                Arbitraries.integers().between(0, 8).list().ofSize(groups),
                                Arbitraries.integers()
                                        .between(-1, 1)
                                        .list()
                                        .ofSize(groups)
                                        .list()
                                        .ofSize(4),
                                Arbitraries.integers().between(0, 2).list().ofSize(4))
                        .as(Publication::new));
    }

    @Example
    void aMonthIsWorkedOutFromItsQuarter() {
        PublishedSums exact = new PublishedSums(3);
        exact.add(Map.of(0, 1, 1, 1, 2, 1), 157, 157);
        exact.add(Map.of(0, 1), 60, 60);
        assertThat(exact.mayReach(2, 11)).isTrue();
        exact.add(Map.of(1, 1), 90, 90);
        assertThat(exact.mayReach(2, 7)).isTrue();
        assertThat(exact.mayReach(2, 8)).isFalse();
    }

    @Example
    void aGroupOfWhichNothingIsSaidMayBeAnySize() {
        assertThat(new PublishedSums(1).mayReach(0, 1_000_000)).isTrue();
    }

    @Example
    void peopleComeWhole() {
        PublishedSums sums = new PublishedSums(2);
        sums.add(Map.of(0, 2, 1, -2), 1, 1);
        assertThat(sums.mayReach(0, 0)).isFalse();
    }
}
