package org.tablee.core.figure;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tablee.core.audit.CellSuppression;

/**
 * Hides the small cells of a table, and as many others as it takes that nobody can work those out.
 *
 * <p>Counts go before totals: a total is hidden only where it is small itself, or where no choice of counts
 * is enough.
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
        return hidden(cells.counts()).or(() -> hidden(cells.countsAndTotals()));
    }

    private Optional<BitSet> hidden(BitSet candidates) {
        return new CellSuppression(cells.graph(), cells.smallerThan(smallest), candidates, smallest).hidden();
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
