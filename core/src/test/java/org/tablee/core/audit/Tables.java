package org.tablee.core.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Tables of counts as graphs, with their totals as published numbers. */
final class Tables {

    private Tables() {}

    /** A table whose only total is that of all, if it has one row, and else every total of a row and column. */
    static CellGraph graph(long[][] counts) {
        int height = counts.length;
        int width = counts[0].length;
        List<CellGraph.Cell> cells = new ArrayList<>();
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                cells.add(new CellGraph.Cell(row, height == 1 ? 0 : column, counts[row][column], false));
            }
        }
        return new CellGraph(cells);
    }

    static BitSet small(long[][] counts, long smallest) {
        return where(counts, 1, smallest - 1);
    }

    static BitSet holdingSomebody(long[][] counts) {
        return where(counts, 1, Long.MAX_VALUE);
    }

    private static BitSet where(long[][] counts, long from, long to) {
        BitSet cells = new BitSet();
        int index = 0;
        for (long[] row : counts) {
            for (long count : row) {
                cells.set(index++, from <= count && count <= to);
            }
        }
        return cells;
    }

    static long people(CellGraph graph, BitSet cells) {
        return cells.stream().mapToLong(cell -> graph.cells().get(cell).count()).sum();
    }

    static boolean isSafe(CellGraph graph, BitSet primary, BitSet hidden, long smallest) {
        return primary.stream().allMatch(cell -> graph.range(cell, hidden).high() >= smallest);
    }
}
