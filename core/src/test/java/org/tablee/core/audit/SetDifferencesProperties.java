package org.tablee.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** The search, beside an attacker with the mixed-integer programmes of ojAlgo 57 who knows nothing of it. */
class SetDifferencesProperties {

    private static final int SMALLEST = 11;
    private static final double LARGE = 50;

    /** Blocks of people, each in some of the sets; the last set is the new one. */
    record Releases(int sets, List<Integer> sizes, List<Integer> memberships) {

        Map<String, Integer> set(int number) {
            Map<String, Integer> people = new LinkedHashMap<>();
            for (int block = 0; block < sizes.size(); block++) {
                if ((memberships.get(block) >> number & 1) == 1) {
                    int own = block;
                    IntStream.range(0, sizes.get(block)).forEach(i -> people.put(own + "." + i, 1));
                }
            }
            return people;
        }
    }

    @Provide
    Arbitrary<Releases> releases() {
        Arbitrary<Integer> sizes = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.integers().between(1, 10)),
                Tuple.of(3, Arbitraries.integers().between(11, 40)));
        return Arbitraries.integers()
                .between(2, 5)
                .flatMap(sets -> Arbitraries.integers()
                        .between(1, 7)
                        .flatMap(blocks -> Combinators.combine(
                                        sizes.list().ofSize(blocks),
                                        Arbitraries.integers()
                                                .between(1, (1 << sets) - 1)
                                                .list()
                                                .ofSize(blocks))
                                .as((people, memberships) -> new Releases(sets, people, memberships))));
    }

    @Property(tries = 1_000)
    void findsASmallGroupWhereAndOnlyWhereThereIsOne(@ForAll("releases") Releases releases) {
        List<Map<String, Integer>> known =
                IntStream.range(0, releases.sets() - 1).mapToObj(releases::set).toList();
        boolean found = new SetDifferences(known)
                .isolating(releases.set(releases.sets() - 1), SMALLEST)
                .isPresent();
        double fewest = fewestLeft(releases);
        assertThat(found).isEqualTo(fewest > 0.5 && fewest < SMALLEST - 0.5);
        Statistics.collect(found ? "isolated" : fewest < 0.5 ? "nothing new" : "safe");
        Statistics.coverage(coverage -> {
            coverage.check("isolated").percentage(share -> share > 5);
            coverage.check("safe").percentage(share -> share > 10);
            coverage.check("nothing new").count(count -> count > 0);
        });
    }

    /** The fewest people whose weight is not 0, over all weights of the known sets. */
    private static double fewestLeft(Releases releases) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        int last = releases.sets() - 1;
        List<Variable> weights = new ArrayList<>();
        for (int set = 0; set < last; set++) {
            weights.add(model.newVariable("weight" + set).lower(-LARGE).upper(LARGE));
        }
        for (int block = 0; block < releases.sizes().size(); block++) {
            int member = releases.memberships().get(block);
            Variable left = model.newVariable("left" + block)
                    .binary()
                    .weight(releases.sizes().get(block));
            for (int sign = -1; sign <= 1; sign += 2) {
                Expression bound =
                        model.newExpression("bound" + block + "." + sign).upper((long) -sign * (member >> last & 1));
                bound.set(left, -LARGE * releases.sets());
                for (int set = 0; set < last; set++) {
                    if ((member >> set & 1) == 1) {
                        bound.set(weights.get(set), -sign);
                    }
                }
            }
        }
        Optimisation.Result result = model.minimise();
        assertThat(result.getState().isOptimal()).isTrue();
        return result.getValue();
    }
}
