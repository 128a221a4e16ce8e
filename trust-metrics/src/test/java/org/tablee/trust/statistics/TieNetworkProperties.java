package org.tablee.trust.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TieNetworkProperties {

    /** A network as a table of who is tied to whom, the slow and trusted form. */
    record Table(int people, boolean[][] tied) {

        int[] pairs() {
            return IntStream.range(0, people * people)
                    .filter(i -> i / people < i % people && tied[i / people][i % people])
                    .toArray();
        }

        TieNetwork network() {
            return TieNetwork.of(
                    people,
                    IntStream.of(pairs()).map(i -> i / people).toArray(),
                    IntStream.of(pairs()).map(i -> i % people).toArray());
        }

        int degree(int person) {
            return (int) IntStream.range(0, people).filter(i -> tied[person][i]).count();
        }

        /** Pairs of ties of a person, and of these the pairs whose ends are tied. */
        int[] corners(int person) {
            int[] counts = new int[2];
            for (int i = 0; i < people; i++) {
                for (int j = 0; j < i; j++) {
                    if (tied[person][i] && tied[person][j]) {
                        counts[0]++;
                        counts[1] += tied[i][j] ? 1 : 0;
                    }
                }
            }
            return counts;
        }

        int reachable(int person) {
            BitSet seen = new BitSet();
            seen.set(person);
            for (int size = 0; size < seen.cardinality(); ) {
                size = seen.cardinality();
                for (int i = 0; i < people; i++) {
                    for (int j = 0; j < people; j++) {
                        seen.set(j, seen.get(j) || seen.get(i) && tied[i][j]);
                    }
                }
            }
            return seen.cardinality();
        }
    }

    @Provide
    Arbitrary<Table> tables() {
        return Combinators.combine(Arbitraries.integers().between(2, 14), Arbitraries.of(0.05, 0.2, 0.5, 0.95))
                .flatAs((people, chance) -> Arbitraries.doubles()
                        .between(0, 1)
                        .ofScale(4)
                        .array(double[].class)
                        .ofSize(people * people)
                        .map(draws -> table(people, chance, draws)));
    }

    private static Table table(int people, double chance, double[] draws) {
        boolean[][] tied = new boolean[people][people];
        for (int i = 0; i < people; i++) {
            for (int j = 0; j < i; j++) {
                tied[i][j] = draws[i * people + j] < chance;
                tied[j][i] = tied[i][j];
            }
        }
        return new Table(people, tied);
    }

    @Property(tries = 300)
    void agreesWithCountingEveryTriple(@ForAll("tables") Table table) {
        TieNetwork network = table.network();
        int[][] corners =
                IntStream.range(0, table.people()).mapToObj(table::corners).toArray(int[][]::new);
        double paths =
                IntStream.range(0, table.people()).map(i -> corners[i][0]).sum();
        double closed =
                IntStream.range(0, table.people()).map(i -> corners[i][1]).sum();
        double clustering = IntStream.range(0, table.people())
                .mapToDouble(i -> corners[i][0] == 0 ? 0 : (double) corners[i][1] / corners[i][0])
                .average()
                .orElseThrow();

        if (paths > 0) {
            assertThat(network.transitivity()).isCloseTo(closed / paths, within(1e-14));
        }
        assertThat(network.averageClustering()).isCloseTo(clustering, within(1e-14));
        assertThat(network.largestComponent())
                .isEqualTo(IntStream.range(0, table.people())
                        .map(table::reachable)
                        .max()
                        .orElseThrow());
    }
}
