package org.tablee.core.figure;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;

/** Tables that passed the gate, attacked with an independent solver of linear programmes. */
@Domain(CountTables.class)
@Domain(net.jqwik.api.domains.DomainContext.Global.class)
class TableGateProperties {

    private static final double ROUNDING = 1e-6;

    @Property(tries = 10_000)
    void nobodyWorksOutASmallCell(@ForAll CountTable table, @ForAll boolean everybody) {
        long smallest = everybody ? 11 : 5;
        PublishedTable published = new TableGate(table, smallest, count -> count).release();
        if (published.status() == FigureStatus.OK) {
            attack(table, published, smallest);
        }
        coverage(published);
    }

    private static void attack(CountTable table, PublishedTable published, long smallest) {
        TableAttacker attacker = new TableAttacker(published);
        for (int[] cell : attacker.hidden()) {
            long truth = truth(table, cell[0], cell[1]);
            if (truth < smallest) {
                assertThat(attacker.highest(cell[0], cell[1])).isGreaterThan(smallest - ROUNDING);
            }
        }
    }

    private static long truth(CountTable table, int row, int column) {
        boolean rowTotal = column == table.columns().size();
        if (row == table.height()) {
            return rowTotal ? table.total() : table.columnTotal(column);
        }
        return rowTotal ? table.rowTotal(row) : table.count(row, column);
    }

    @Property
    void whatIsShownIsTrueAndWhatIsSmallIsHidden(@ForAll CountTable table, @ForAll @IntRange(min = 2, max = 11) int k) {
        PublishedTable published = new TableGate(table, k, count -> count).release();
        if (published.status() == FigureStatus.WITHHELD) {
            return;
        }
        for (int row = 0; row < table.height(); row++) {
            long total = table.rowTotal(row);
            published.rowTotal(row).ifPresent(shown -> assertThat(shown).isEqualTo(total));
            for (int column = 0; column < table.columns().size(); column++) {
                long count = table.count(row, column);
                published
                        .count(row, column)
                        .ifPresent(shown -> assertThat(shown).isEqualTo(count).isNotIn(1L, k - 1L));
            }
        }
        assertThat(published.total()).hasValue(table.total());
    }

    @Property(tries = 500)
    void lookingByOneAttributeAndByBothTellsNothingMore(@ForAll CountTable table) {
        PublishedTable both = new TableGate(table, 11, count -> count).release();
        Statistics.label("two ways shown").collect(both.status() != FigureStatus.WITHHELD && table.isTwoWay());
        Statistics.label("two ways shown").coverage(c -> c.check(true).percentage(p -> p > 20));
        if (both.status() == FigureStatus.WITHHELD || !table.isTwoWay()) {
            return;
        }
        PublishedTable rows = new TableGate(table.ofRows(), 11, count -> count).release();
        for (int row = 0; row < table.height(); row++) {
            assertThat(rows.rowTotal(row)).isEqualTo(both.rowTotal(row));
        }
        PublishedTable columns = new TableGate(table.ofColumns(), 11, count -> count).release();
        for (int column = 0; column < table.width(); column++) {
            assertThat(columns.rowTotal(column)).isEqualTo(both.columnTotal(column));
        }
    }

    private static void coverage(PublishedTable published) {
        boolean shown = published.status() == FigureStatus.OK;
        long hidden = shown ? new TableAttacker(published).hidden().size() : 0;
        boolean two = shown && !published.columns().isEmpty();
        Statistics.label("table").collect(!shown ? "withheld" : hidden == 0 ? "open" : two ? "two ways" : "one way");
        Statistics.label("table").coverage(coverage -> {
            coverage.check("withheld").count(count -> count > 0);
            coverage.check("open").count(count -> count > 0);
            coverage.check("one way").count(count -> count > 0);
            coverage.check("two ways").percentage(share -> share > 30);
        });
    }
}
