package org.tablee.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

class CellSuppressionProperties {

    private static final long SMALLEST = 5;

    /** The slow twin: every set of further cells, the fewest and then the least peopled first. */
    private static Optional<BitSet> byTrying(CellGraph graph, BitSet primary, BitSet candidates) {
        List<Integer> further =
                candidates.stream().filter(cell -> !primary.get(cell)).boxed().toList();
        Stream<BitSet> sets = LongStream.range(0, 1L << further.size()).mapToObj(bits -> {
            BitSet hidden = (BitSet) primary.clone();
            BitSet.valueOf(new long[] {bits}).stream().map(further::get).forEach(hidden::set);
            return hidden;
        });
        return sets.filter(hidden -> Tables.isSafe(graph, primary, hidden, SMALLEST))
                .min(Comparator.comparingInt(BitSet::cardinality)
                        .thenComparingLong(hidden -> Tables.people(graph, hidden)));
    }

    @Property(tries = 500)
    void hidesAsLittleAsTryingEverything(@ForAll("small") long[][] counts) {
        CellGraph graph = Tables.graph(counts);
        BitSet primary = Tables.small(counts, SMALLEST);
        BitSet candidates = Tables.holdingSomebody(counts);
        Optional<BitSet> expected = byTrying(graph, primary, candidates);
        Optional<BitSet> hidden = new CellSuppression(graph, primary, new BitSet(), candidates, SMALLEST).hidden();
        assertThat(hidden.map(BitSet::cardinality)).isEqualTo(expected.map(BitSet::cardinality));
        assertThat(hidden.map(cells -> Tables.people(graph, cells)))
                .isEqualTo(expected.map(cells -> Tables.people(graph, cells)));
        Statistics.collect(expected.isEmpty() ? "impossible" : primary.isEmpty() ? "nothing to hide" : "hidden");
        Statistics.coverage(coverage -> {
            coverage.check("impossible").count(count -> count > 0);
            coverage.check("hidden").percentage(share -> share > 15);
        });
    }

    @Property(tries = 500)
    void theQuickWayIsAsSafe(@ForAll("large") long[][] counts) {
        CellGraph graph = Tables.graph(counts);
        BitSet primary = Tables.small(counts, SMALLEST);
        CellSuppression suppression =
                new CellSuppression(graph, primary, new BitSet(), Tables.holdingSomebody(counts), SMALLEST);
        Optional<BitSet> quick = suppression.quick();
        Optional<BitSet> best = suppression.hidden();
        assertThat(quick.isPresent()).isEqualTo(best.isPresent());
        quick.ifPresent(hidden -> {
            assertThat(Tables.isSafe(graph, primary, hidden, SMALLEST)).isTrue();
            assertThat(Tables.isSafe(graph, primary, best.orElseThrow(), SMALLEST))
                    .isTrue();
            int more = hidden.cardinality() - best.orElseThrow().cardinality();
            assertThat(more).isNotNegative();
            Statistics.label("cells that the quick way hides beside the optimum")
                    .collect(more);
        });
    }

    @Provide
    Arbitrary<long[][]> small() {
        return tables(3);
    }

    @Provide
    Arbitrary<long[][]> large() {
        return tables(6);
    }

    private static Arbitrary<long[][]> tables(int largest) {
        Arbitrary<Integer> size = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(1)),
                Tuple.of(4, Arbitraries.integers().between(2, largest)));
        Arbitrary<Long> count = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(0L)),
                Tuple.of(3, Arbitraries.longs().between(1, SMALLEST - 1)),
                Tuple.of(5, Arbitraries.longs().between(SMALLEST, 40)));
        return size.flatMap(width -> size.flatMap(height ->
                count.array(long[].class).ofSize(width).array(long[][].class).ofSize(height)));
    }
}
