package org.tablee.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** The search, beside an attacker who tries every choice of blocks, in whole numbers and without a search. */
class SetDifferencesProperties {

    private static final int SMALLEST = 11;
    private static final long PRIME = 1_000_003;

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
        int fewest = fewestLeft(releases);
        assertThat(found).isEqualTo(fewest > 0 && fewest < SMALLEST);
        Statistics.collect(found ? "isolated" : fewest == 0 ? "nothing new" : "safe");
        Statistics.coverage(coverage -> {
            coverage.check("isolated").percentage(share -> share > 5);
            coverage.check("safe").percentage(share -> share > 10);
            coverage.check("nothing new").count(count -> count > 0);
        });
    }

    /** The fewest people whose weight is not 0: everybody but a choice of blocks that can all come out as 0. */
    private static int fewestLeft(Releases releases) {
        return IntStream.range(0, 1 << releases.sizes().size())
                .filter(blocks -> canAllBeZero(releases, blocks))
                .map(blocks -> IntStream.range(0, releases.sizes().size())
                        .filter(block -> (blocks >> block & 1) == 0)
                        .map(releases.sizes()::get)
                        .sum())
                .min()
                .orElseThrow();
    }

    /** Weights of the known sets add up to 1 on these blocks of the new one and to 0 on the others of them. */
    private static boolean canAllBeZero(Releases releases, int blocks) {
        int last = releases.sets() - 1;
        int[] chosen = IntStream.range(0, releases.sizes().size())
                .filter(block -> (blocks >> block & 1) == 1)
                .map(releases.memberships()::get)
                .toArray();
        return rank(chosen, last) == rank(chosen, last + 1);
    }

    /** The rank of rows of bits, modulo a prime that is larger than any of their minors: at most 5 by 5, at most 5. */
    private static int rank(int[] rows, int columns) {
        List<long[]> left = Arrays.stream(rows)
                .mapToObj(row ->
                        IntStream.range(0, columns).mapToLong(c -> row >> c & 1).toArray())
                .collect(Collectors.toCollection(ArrayList::new));
        int rank = 0;
        for (int column = 0; column < columns; column++) {
            int c = column;
            Optional<long[]> pivot = left.stream().filter(row -> row[c] != 0).findFirst();
            if (pivot.isPresent()) {
                left.remove(pivot.get());
                left.replaceAll(row -> eliminated(row, pivot.get(), c));
                rank++;
            }
        }
        return rank;
    }

    private static long[] eliminated(long[] row, long[] pivot, int column) {
        return IntStream.range(0, row.length)
                .mapToLong(c -> Math.floorMod(row[c] * pivot[column] - pivot[c] * row[column], PRIME))
                .toArray();
    }
}
