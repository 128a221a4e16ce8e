package org.tablee.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

class PublishedSumsProperties {

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

    @Property(tries = 500)
    void agreesWithAnIntegerProgramme(
            @ForAll("publications") Publication publication, @ForAll @IntRange(min = 1, max = 12) int atLeast) {
        boolean possible = byIntegerProgramme(publication, atLeast);
        assertThat(sums(publication).mayReach(0, atLeast)).isEqualTo(possible);
        Statistics.collect(possible ? "may be" : "cannot be");
        Statistics.coverage(coverage -> {
            coverage.check("may be").percentage(share -> share > 20);
            coverage.check("cannot be").percentage(share -> share > 20);
        });
    }

    @Property(tries = 500)
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

    /** The mixed-integer solver of ojAlgo 57. */
    private static boolean byIntegerProgramme(Publication publication, int atLeast) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        List<Variable> groups = new ArrayList<>();
        for (int group = 0; group < publication.sizes().size(); group++) {
            groups.add(model.newVariable("group" + group).lower(0).upper(1000).integer(true));
        }
        groups.get(0).lower(atLeast).weight(1);
        for (int sum = 0; sum < publication.weights().size(); sum++) {
            Expression expression =
                    model.newExpression("sum" + sum).lower(publication.low(sum)).upper(publication.high(sum));
            publication.coefficients(sum).forEach((group, weight) -> expression.set(groups.get(group), weight));
        }
        return model.minimise().getState().isFeasible();
    }

    @Provide
    Arbitrary<Publication> publications() {
        return Arbitraries.integers()
                .between(1, 5)
                .flatMap(groups -> Combinators.combine(
                                Arbitraries.integers().between(0, 15).list().ofSize(groups),
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
