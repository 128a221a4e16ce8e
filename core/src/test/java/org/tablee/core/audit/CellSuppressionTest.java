package org.tablee.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tablee.core.Oracle;
import tools.jackson.databind.JsonNode;

/**
 * Against oracles/trust/29-disclosure-control: Python 3.11.2, scipy 1.10.1 optimize.linprog (HiGHS) and an
 * exhaustive search, checked with lpSolve 5.6.18. All numbers are whole and exact.
 */
class CellSuppressionTest {

    private static final String ORACLE = "trust/29-disclosure-control";

    private static JsonNode oracle(String name) {
        return Oracle.read(ORACLE).get("cases").get(name);
    }

    private static long[][] counts(JsonNode table) {
        return StreamSupport.stream(table.spliterator(), false)
                .map(row -> StreamSupport.stream(row.spliterator(), false)
                        .mapToLong(JsonNode::asLong)
                        .toArray())
                .toArray(long[][]::new);
    }

    private static BitSet cells(JsonNode cells, int width) {
        BitSet set = new BitSet();
        cells.forEach(cell -> set.set(index(cell, width)));
        return set;
    }

    private static int index(JsonNode cell, int width) {
        return cell.get(0).asInt() * width + cell.get(1).asInt();
    }

    private static void audits(JsonNode expected, CellGraph graph, BitSet hidden, int width) {
        for (JsonNode audited : expected) {
            CountRange range = graph.range(index(audited.get("cell"), width), hidden);
            assertThat(range)
                    .isEqualTo(new CountRange(
                            audited.get("low").asLong(), audited.get("high").asLong()));
            if (audited.has("exactly_recovered")) {
                assertThat(range.isExact())
                        .isEqualTo(audited.get("exactly_recovered").asBoolean());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"wp22", "ages_by_quarter", "tiny", "one_row", "all_safe"})
    void hidesTheFewestFurtherCells(String name) {
        JsonNode expected = oracle(name);
        long[][] counts = counts(expected.get("table"));
        int width = counts[0].length;
        long smallest = expected.get("k").asLong();
        CellGraph graph = Tables.graph(counts);
        BitSet primary = cells(expected.get("primary"), width);
        assertThat(Tables.small(counts, smallest)).isEqualTo(primary);
        audits(expected.get("audit_primary_only"), graph, primary, width);

        BitSet hidden = new CellSuppression(graph, primary, new BitSet(), Tables.holdingSomebody(counts), smallest)
                .hidden()
                .orElseThrow();
        BitSet extra = (BitSet) hidden.clone();
        extra.andNot(primary);
        assertThat(extra.cardinality())
                .isEqualTo(expected.get("minimum_extra_cells").asInt());
        assertThat(Tables.people(graph, extra))
                .isEqualTo(expected.get("minimum_extra_value").asLong());
        assertThat(StreamSupport.stream(expected.get("optimal_extra_sets").spliterator(), false)
                        .map(set -> cells(set, width)))
                .contains(extra);
        audits(expected.get("audit_optimal"), graph, hidden, width);
    }

    @Test
    void twoBlanksInEachRowAndColumnAreNotEnough() {
        JsonNode expected = oracle("wp22_pattern_to_audit");
        long[][] counts = counts(expected.get("table"));
        audits(expected.get("audit"), Tables.graph(counts), cells(expected.get("suppressed"), 4), 4);
    }

    @Test
    void nothingHelpsACellThatStandsAlone() {
        long[][] counts = {{3, 0}, {0, 40}};
        assertThat(new CellSuppression(
                                Tables.graph(counts),
                                Tables.small(counts, 5),
                                new BitSet(),
                                Tables.holdingSomebody(counts),
                                5)
                        .hidden())
                .isEmpty();
    }

    @Test
    void aLargeTableIsSafeWithoutWaitingForTheBestAnswer() {
        long[][] counts = IntStream.range(0, 40)
                .mapToObj(row -> IntStream.range(0, 12)
                        .mapToLong(column -> (row * 31L + column * 17L + (long) row * column * 7L) % 23)
                        .toArray())
                .toArray(long[][]::new);
        CellGraph graph = Tables.graph(counts);
        BitSet primary = Tables.small(counts, 11);
        BitSet hidden = new CellSuppression(graph, primary, new BitSet(), Tables.holdingSomebody(counts), 11)
                .hidden()
                .orElseThrow();
        assertThat(Tables.isSafe(graph, primary, hidden, 11)).isTrue();
        assertThat(Set.of(primary.cardinality())).doesNotContain(0);
    }
}
