package org.tablee.core.figure;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tablee.core.audit.CellGraph;
import org.tablee.core.audit.CellSuppression;

/**
 * Hides the small cells of a table, and as many others as it takes that nobody can work those out.
 *
 * <p>The totals of an attribute are hidden exactly as in the table by that attribute alone, so that whoever sees
 * both tables learns nothing more; among the counts within, the fewest are hidden.
 */
final class TableGate {

    private final CountTable table;
    private final NumberedCells cells;
    private final long smallest;
    private final LongUnaryOperator shown;

    /**
     * Creates the gate for a table.
     *
     * @param table the table
     * @param smallest the smallest count that may be shown
     * @param shown blurs a count that is shown
     */
    TableGate(CountTable table, long smallest, LongUnaryOperator shown) {
        this.table = table;
        this.cells = new NumberedCells(table);
        this.smallest = smallest;
        this.shown = shown;
    }

    PublishedTable release() {
        return hidden().map(this::published).orElseGet(() -> new PublishedTable(Reason.TOO_FEW_PEOPLE));
    }

    private Optional<BitSet> hidden() {
        BitSet totals = new BitSet();
        return table.isTwoWay() && !hideTotals(totals)
                ? Optional.empty()
                : hidden(cells.graph(), cells.smallerThan(smallest), totals, cells.counts());
    }

    private Optional<BitSet> hidden(CellGraph graph, BitSet primary, BitSet alsoHidden, BitSet candidates) {
        return new CellSuppression(graph, primary, alsoHidden, candidates, smallest).hidden();
    }

    /** Adds the totals that the tables by one attribute hide; tells whether those tables can be made safe. */
    private boolean hideTotals(BitSet totals) {
        return hideTotals(table.ofRows(), cells::rowTotal, totals)
                && hideTotals(table.ofColumns(), cells::columnTotal, totals);
    }

    private boolean hideTotals(CountTable single, IntUnaryOperator cell, BitSet totals) {
        NumberedCells own = new NumberedCells(single);
        Optional<BitSet> hidden = hidden(own.graph(), own.smallerThan(smallest), new BitSet(), own.counts());
        hidden.ifPresent(rows -> rows.stream().map(cell).forEach(totals::set));
        return hidden.isPresent();
    }

    private PublishedTable published(BitSet hidden) {
        boolean two = table.isTwoWay();
        List<List<@Nullable Long>> counts = IntStream.range(0, two ? table.height() : 0)
                .mapToObj(row -> IntStream.range(0, table.width())
                        .mapToObj(column -> cell(cells.count(row, column), hidden))
                        .toList())
                .toList();
        List<@Nullable Long> rowTotals = IntStream.range(0, table.height())
                .mapToObj(row -> cell(cells.rowTotal(row), hidden))
                .toList();
        List<@Nullable Long> columnTotals = IntStream.range(0, two ? table.width() : 0)
                .mapToObj(column -> cell(cells.columnTotal(column), hidden))
                .toList();
        return new PublishedTable(
                table.rows(), table.columns(), counts, rowTotals, columnTotals, shown.applyAsLong(table.total()));
    }

    private @Nullable Long cell(int number, BitSet hidden) {
        long count = cells.graph().cells().get(number).count();
        return hidden.get(number) ? null : Long.valueOf(shown.applyAsLong(count));
    }
}
