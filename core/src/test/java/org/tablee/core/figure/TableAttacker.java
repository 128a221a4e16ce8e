package org.tablee.core.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Somebody who reads a published table and works out what is hidden, with the linear programmes of ojAlgo 57:
 * nothing of the gate is used here.
 */
final class TableAttacker {

    private final PublishedTable table;
    private final int height;
    private final int width;

    TableAttacker(PublishedTable table) {
        this.table = table;
        this.height = table.rows().size();
        this.width = table.columns().size();
    }

    /** Returns the largest number of people that may stand in a cell; the last of a line is its total. */
    double highest(int row, int column) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Variable[][] cells = cells(model);
        sums(model, cells);
        cells[row][column].weight(1);
        Optimisation.Result result = model.maximise();
        return result.getState() == Optimisation.State.UNBOUNDED ? Double.POSITIVE_INFINITY : result.getValue();
    }

    /** One unknown per cell, the totals last in each row and column; what is published is fixed. */
    private Variable[][] cells(ExpressionsBasedModel model) {
        Variable[][] cells = new Variable[height + 1][width + 1];
        for (int row = 0; row <= height; row++) {
            for (int column = 0; column <= width; column++) {
                OptionalLong shown = shown(row, column);
                cells[row][column] = model.newVariable(row + "," + column).lower(0);
                shown.ifPresent(cells[row][column]::level);
            }
        }
        return cells;
    }

    private OptionalLong shown(int row, int column) {
        if (row == height) {
            return column == width ? table.total() : table.columnTotal(column);
        }
        return column == width ? table.rowTotal(row) : table.count(row, column);
    }

    private void sums(ExpressionsBasedModel model, Variable[][] cells) {
        for (int row = 0; row <= height && width > 0; row++) {
            int fixed = row;
            sum(model, column -> cells[fixed][column], width);
        }
        for (int column = 0; column <= width; column++) {
            int fixed = column;
            sum(model, row -> cells[row][fixed], height);
        }
    }

    private static void sum(ExpressionsBasedModel model, IntFunction<Variable> line, int total) {
        Expression sum = model.newExpression("sum" + model.countExpressions()).level(0);
        IntStream.range(0, total).forEach(i -> sum.set(line.apply(i), 1));
        sum.set(line.apply(total), -1);
    }

    /** Returns the hidden cells as pairs of row and column, the last row and column being the totals. */
    List<int[]> hidden() {
        List<int[]> hidden = new ArrayList<>();
        for (int row = 0; row <= height; row++) {
            for (int column = 0; column <= width; column++) {
                if (shown(row, column).isEmpty()) {
                    hidden.add(new int[] {row, column});
                }
            }
        }
        return hidden;
    }
}
