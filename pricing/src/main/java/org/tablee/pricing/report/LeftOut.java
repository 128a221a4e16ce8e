package org.tablee.pricing.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.table.FindingCollector;
import org.tablee.pricing.cashbook.CashBook;
import org.tablee.pricing.cashbook.CashFinding;
import org.tablee.pricing.cost.CostEntry;

/**
 * What a report on the days of the sessions leaves out, because it is of a day before the first or after the last.
 *
 * <p>Who names the days of a report leaves out on purpose; where the logbook names them, a finding of each file says
 * how many of its rows are not in the report. A cost of a period that sessions share is in their report.
 */
final class LeftOut {

    private final CashBook book;
    private final Programme programme;
    private final DateRange period;

    LeftOut(CashBook book, Programme programme, DateRange period) {
        this.book = book;
        this.programme = programme;
        this.period = period;
    }

    /** Reports the rows before a first day and after a last one, each only if it was left to the logbook. */
    void report(boolean openFirst, boolean openLast, FindingCollector findings) {
        Journal journal = new Journal(book, programme);
        report("takings.csv", journal.daysOfBoxes(), openFirst, openLast, findings);
        report("contributions.csv", journal.daysOfEntries(), openFirst, openLast, findings);
        report(
                "costs.csv",
                book.costs().stream().map(this::day).flatMap(Optional::stream),
                openFirst,
                openLast,
                findings);
    }

    private void report(
            String file, Stream<LocalDate> days, boolean openFirst, boolean openLast, FindingCollector findings) {
        long rows = days.filter(day -> openFirst && day.isBefore(period.from()) || openLast && day.isAfter(period.to()))
                .count();
        if (rows > 0) {
            findings.add(CashFinding.OUTSIDE_PERIOD, file, rows, period);
        }
    }

    private Optional<LocalDate> day(CostEntry cost) {
        return cost.session().isPresent()
                ? cost.session().filter(id -> programme.isHere(cost.session())).flatMap(programme::day)
                : cost.period().filter(days -> programme.held(days).isEmpty()).map(DateRange::to);
    }
}
