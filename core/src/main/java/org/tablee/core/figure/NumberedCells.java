package org.tablee.core.figure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.tablee.core.audit.CellGraph;

/**
 * The cells of a table in one row of numbers: the counts row by row, then the totals of rows and of columns
 * where there are two attributes, and last the total of all.
 */
final class NumberedCells {

    private final CountTable table;
    private final CellGraph graph;
    private final int counts;

    NumberedCells(CountTable table) {
        this.table = table;
        this.counts = table.height() * table.width();
        this.graph = new CellGraph(table.isTwoWay() ? twoWay() : oneWay());
    }

    /** Cells that all stand in one sum. */
    private List<CellGraph.Cell> oneWay() {
        List<CellGraph.Cell> cells = new ArrayList<>();
        for (int row = 0; row < table.height(); row++) {
            cells.add(new CellGraph.Cell(0, 0, table.count(row, 0), false));
        }
        cells.add(new CellGraph.Cell(0, 0, table.total(), true));
        return cells;
    }

    private List<CellGraph.Cell> twoWay() {
        List<CellGraph.Cell> cells = new ArrayList<>();
        for (int row = 0; row < table.height(); row++) {
            for (int column = 0; column < table.width(); column++) {
                cells.add(new CellGraph.Cell(row, column, table.count(row, column), false));
            }
        }
        for (int row = 0; row < table.height(); row++) {
            cells.add(new CellGraph.Cell(row, table.width(), table.rowTotal(row), true));
        }
        for (int column = 0; column < table.width(); column++) {
            cells.add(new CellGraph.Cell(table.height(), column, table.columnTotal(column), true));
        }
        // A sum of totals stands on the side of the counts again.
        cells.add(new CellGraph.Cell(table.height(), table.width(), table.total(), false));
        return cells;
    }

    CellGraph graph() {
        return graph;
    }

    int count(int row, int column) {
        return row * table.width() + column;
    }

    int rowTotal(int row) {
        return table.isTwoWay() ? counts + row : count(row, 0);
    }

    int columnTotal(int column) {
        return counts + table.height() + column;
    }

    int total() {
        return graph.cells().size() - 1;
    }

    /** Returns the cells that count somebody, but fewer people than may be shown. */
    BitSet smallerThan(long smallest) {
        BitSet small = holdingSomebody(total());
        small.stream()
                .filter(cell -> graph.cells().get(cell).count() >= smallest)
                .forEach(small::clear);
        return small;
    }

    /** Returns the cells that count somebody, without the totals. */
    BitSet counts() {
        return holdingSomebody(counts);
    }

    private BitSet holdingSomebody(int end) {
        BitSet cells = new BitSet();
        for (int cell = 0; cell < end; cell++) {
            cells.set(cell, graph.cells().get(cell).count() > 0);
        }
        return cells;
    }
}
