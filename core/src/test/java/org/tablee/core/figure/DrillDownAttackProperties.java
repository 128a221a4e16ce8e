package org.tablee.core.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.tablee.core.calendar.DateRange;

/**
 * Somebody who looks at people by one attribute, by the other and by both, and lays the three tables over one another
 * with the linear programmes of ojAlgo 57.
 *
 * <p>The attack runs twice: against tables in which only the small cells are blank, where it has to succeed, and against
 * those that passed the gate.
 */
@Domain(CountTables.class)
@Domain(DomainContext.Global.class)
class DrillDownAttackProperties {

    private static final int SMALLEST = 11;
    private static final int ROUNDING = 2;
    private static final double NEVER = 100_000;
    private static final DisclosurePolicy PUBLIC =
            DisclosurePolicy.of(Audience.PUBLIC, DateRange.ofMonth(YearMonth.of(2025, 3)));

    /** One number that everybody reads: the people of a cell, a line or all (−1 stands for every row or column). */
    private record Told(int row, int column, long least, long most) {}

    @Property(tries = 1_000)
    void threeTablesOfTheSamePeopleGiveNothing(@ForAll CountTable table) {
        if (!table.isTwoWay()) {
            return;
        }
        List<Told> gated = new ArrayList<>();
        read(PUBLIC.release(table), gated);
        readLine(PUBLIC.release(table.ofRows()), true, gated);
        readLine(PUBLIC.release(table.ofColumns()), false, gated);
        assertThat(found(table, gated)).isZero();
        boolean naive = found(table, withSmallCellsBlank(table)) > 0;
        Statistics.collect(naive ? "found" : "nothing found");
        Statistics.coverage(coverage -> coverage.check("found").percentage(share -> share > 20));
    }

    private static void read(PublishedTable published, List<Told> told) {
        for (int row = 0; row < published.rows().size(); row++) {
            for (int column = 0; column < published.columns().size(); column++) {
                tell(row, column, published.count(row, column), told);
            }
            tell(row, -1, published.rowTotal(row), told);
        }
        for (int column = 0; column < published.columns().size(); column++) {
            tell(-1, column, published.columnTotal(column), told);
        }
        tell(-1, -1, published.total(), told);
    }

    private static void readLine(PublishedTable published, boolean rows, List<Told> told) {
        for (int i = 0; i < published.rows().size(); i++) {
            tell(rows ? i : -1, rows ? -1 : i, published.rowTotal(i), told);
        }
        tell(-1, -1, published.total(), told);
    }

    private static void tell(int row, int column, OptionalLong shown, List<Told> told) {
        shown.ifPresent(count -> told.add(new Told(row, column, Math.max(0, count - ROUNDING), count + ROUNDING)));
    }

    /** What a publisher tells who knows no better: every count and total to the unit, but those of 1 to 10 people. */
    private static List<Told> withSmallCellsBlank(CountTable table) {
        List<Told> told = new ArrayList<>();
        for (int row = -1; row < table.height(); row++) {
            for (int column = -1; column < table.width(); column++) {
                long people = people(table, row, column);
                if (people == 0 || people >= SMALLEST) {
                    told.add(new Told(row, column, people, people));
                }
            }
        }
        return told;
    }

    private static long people(CountTable table, int row, int column) {
        return IntStream.range(0, table.height())
                .filter(i -> row < 0 || i == row)
                .mapToLong(i -> IntStream.range(0, table.width())
                        .filter(j -> column < 0 || j == column)
                        .mapToLong(j -> table.count(i, j))
                        .sum())
                .sum();
    }

    /** Counts the cells and lines of 1 to 10 people of which the attacker is sure that they are fewer than 11. */
    private static long found(CountTable table, List<Told> told) {
        return IntStream.range(-1, table.height())
                .mapToLong(row -> IntStream.range(-1, table.width())
                        .filter(column -> people(table, row, column) > 0 && people(table, row, column) < SMALLEST)
                        .filter(column -> most(table, row, column, told) < SMALLEST - 1e-6)
                        .count())
                .sum();
    }

    private static double most(CountTable table, int row, int column, List<Told> told) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Variable[][] cells = new Variable[table.height()][table.width()];
        for (int i = 0; i < table.height(); i++) {
            for (int j = 0; j < table.width(); j++) {
                boolean wanted = (row < 0 || i == row) && (column < 0 || j == column);
                cells[i][j] =
                        model.newVariable(i + "," + j).lower(0).upper(NEVER).weight(wanted ? 1 : 0);
            }
        }
        for (Told number : told) {
            Expression sum = model.newExpression("told" + model.countExpressions())
                    .lower(number.least())
                    .upper(number.most());
            for (int i = 0; i < table.height(); i++) {
                for (int j = 0; j < table.width(); j++) {
                    if ((number.row() < 0 || i == number.row()) && (number.column() < 0 || j == number.column())) {
                        sum.set(cells[i][j], 1);
                    }
                }
            }
        }
        Optimisation.Result result = model.maximise();
        assertThat(result.getState().isFeasible()).isTrue();
        return result.getValue();
    }
}
