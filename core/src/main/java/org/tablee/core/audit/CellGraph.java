package org.tablee.core.audit;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Queue;

/**
 * The cells of a table of counts as the edges of a graph, whose nodes are the sums that everybody can check.
 *
 * <p>A cell joins its row to its column. Raising a hidden cell by one is possible without anybody noticing
 * when another hidden cell of its row gives one up, which another of that one's column takes, and so on until
 * the column of the first is reached: the room of a cell is the largest flow from its row to its column
 * through the other hidden cells. A count may be raised without limit and lowered to zero; a total, which
 * stands on the other side of its equation, is lowered where a count is raised. Largest flows are whole
 * numbers here, so the ranges are exact.
 *
 * <p>Instances hold no state between calls.
 */
public final class CellGraph {

    /**
     * One cell.
     *
     * @param row the number of its row node
     * @param column the number of its column node
     * @param count the count in it, 0 or more
     * @param total true for a sum at the margin
     */
    public record Cell(int row, int column, long count, boolean total) {}

    private static final long ENDLESS = Long.MAX_VALUE / 4;
    private static final int NONE = -1;

    private final List<Cell> cells;
    private final int rows;
    private final int nodes;

    /**
     * Creates the graph of a table.
     *
     * @param cells the cells, counts and totals; an index into this list names a cell
     */
    public CellGraph(List<Cell> cells) {
        this.cells = List.copyOf(cells);
        this.rows = 1 + cells.stream().mapToInt(Cell::row).max().orElse(NONE);
        this.nodes = rows + 1 + cells.stream().mapToInt(Cell::column).max().orElse(NONE);
    }

    /**
     * Returns the cells.
     *
     * @return an unmodifiable list
     */
    public List<Cell> cells() {
        return cells;
    }

    /**
     * Returns what can be concluded about a hidden cell.
     *
     * @param cell the index of the cell
     * @param hidden the indices of all hidden cells, this one included
     * @return the smallest and the largest count it may have
     */
    public CountRange range(int cell, BitSet hidden) {
        long count = cells.get(cell).count();
        long up = new Flow(cell, hidden, true).push(ENDLESS);
        long down = new Flow(cell, hidden, false).push(count);
        return new CountRange(count - down, up >= ENDLESS ? CountRange.UNLIMITED : count + up);
    }

    /**
     * Tells whether a hidden cell might be as large as a given count, for all that is published.
     *
     * @param cell the index of the cell
     * @param atLeast the count
     * @param hidden the indices of all hidden cells, this one included
     * @return true when it might
     */
    public boolean mayReach(int cell, long atLeast, BitSet hidden) {
        long need = atLeast - cells.get(cell).count();
        return new Flow(cell, hidden, true).push(need) >= need;
    }

    /**
     * Returns the shown cells of which at least one must be hidden before a hidden cell might be as large as
     * a given count: those that cross the smallest cut.
     *
     * @param cell the index of a cell that may not reach the count yet
     * @param atLeast the count
     * @param hidden the indices of all hidden cells, this one included
     * @return indices of cells with a count of 1 or more
     */
    public BitSet missing(int cell, long atLeast, BitSet hidden) {
        Flow flow = new Flow(cell, hidden, true);
        flow.push(atLeast - cells.get(cell).count());
        return flow.crossing();
    }

    /** A flow through the hidden cells from one end of a cell to its other end. */
    private final class Flow {

        private final int target;
        private final BitSet hidden;
        private final int source;
        private final int sink;
        private final long[] lowering = new long[cells.size()];
        private final long[] raising = new long[cells.size()];
        private final int[] cameBy = new int[nodes];

        Flow(int target, BitSet hidden, boolean raise) {
            this.target = target;
            this.hidden = hidden;
            Cell cell = cells.get(target);
            boolean fromRow = raise != cell.total();
            source = fromRow ? cell.row() : rows + cell.column();
            sink = fromRow ? rows + cell.column() : cell.row();
            for (int i = 0; i < cells.size(); i++) {
                lowering[i] = cells.get(i).total() ? ENDLESS : cells.get(i).count();
                raising[i] = cells.get(i).total() ? cells.get(i).count() : ENDLESS;
            }
        }

        /** Pushes up to so much, and returns how much went through. */
        long push(long wanted) {
            long pushed = 0;
            while (pushed < wanted && search()) {
                long step = wanted - pushed;
                for (int node = sink; node != source; node = before(node)) {
                    step = Math.min(step, room(cameBy[node], before(node)));
                }
                for (int node = sink; node != source; node = before(node)) {
                    use(cameBy[node], before(node), step);
                }
                pushed += step;
            }
            return pushed;
        }

        /** Looks for the shortest way from the source to the sink; tells whether there is one. */
        private boolean search() {
            Arrays.fill(cameBy, NONE);
            Queue<Integer> open = new ArrayDeque<>(List.of(source));
            while (!open.isEmpty() && cameBy[sink] == NONE) {
                int node = open.remove();
                for (int i = hidden.nextSetBit(0); i >= 0; i = hidden.nextSetBit(i + 1)) {
                    if (i != target && touches(i, node) && room(i, node) > 0 && isNew(other(i, node))) {
                        cameBy[other(i, node)] = i;
                        open.add(other(i, node));
                    }
                }
            }
            return cameBy[sink] != NONE;
        }

        private boolean isNew(int node) {
            return node != source && cameBy[node] == NONE;
        }

        private boolean isReached(int node) {
            return !isNew(node);
        }

        private int before(int node) {
            return other(cameBy[node], node);
        }

        private boolean touches(int cell, int node) {
            return node == cells.get(cell).row()
                    || node == rows + cells.get(cell).column();
        }

        private int other(int cell, int node) {
            return node < rows
                    ? rows + cells.get(cell).column()
                    : cells.get(cell).row();
        }

        private long room(int cell, int from) {
            return from < rows ? lowering[cell] : raising[cell];
        }

        private void use(int cell, int from, long amount) {
            long signed = from < rows ? amount : -amount;
            lowering[cell] -= signed;
            raising[cell] += signed;
        }

        /** Returns the shown cells that lead from what the last search reached to what it did not. */
        BitSet crossing() {
            BitSet crossing = new BitSet();
            for (int i = 0; i < cells.size(); i++) {
                Cell cell = cells.get(i);
                boolean crosses = isReached(cell.row()) != isReached(rows + cell.column());
                if (crosses && cell.count() > 0 && !hidden.get(i)) {
                    crossing.set(i);
                }
            }
            return crossing;
        }
    }
}
