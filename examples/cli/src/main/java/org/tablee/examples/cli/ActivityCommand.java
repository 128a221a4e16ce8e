package org.tablee.examples.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.tablee.core.activity.ActivityRelease;
import org.tablee.core.activity.ActivityReport;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.figure.Audience;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.logbook.Reading;
import org.tablee.core.session.Gathering;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Counts what funders ask for. */
@Command(
        name = "activity",
        description = "Counts what funders ask for, each count with its unit, period and counting rule.")
final class ActivityCommand implements Callable<Integer> {

    @Mixin
    private LogbookArguments arguments = new LogbookArguments();

    @Mixin
    private PeriodOptions options = new PeriodOptions();

    @Override
    public Integer call() {
        options.checkDays(arguments);
        Reading reading = arguments.read();
        reading.logbook().ifPresent(logbook -> print(logbook, reading));
        return arguments.exitCode();
    }

    private void print(Logbook logbook, Reading reading) {
        Page page = new Page(arguments.out());
        Optional<DateRange> period = period(logbook);
        if (period.isEmpty()) {
            page.text(arguments.text().get("activity.nothing"));
            return;
        }
        ActivityPage counts = new ActivityPage(page, arguments.text());
        String name = PlaceNames.of(logbook, arguments.text());
        if (options.audience() == Audience.PUBLIC) {
            PublicLedger ledger = PublicLedger.open(arguments, logbook, reading);
            ActivityRelease release = ActivityReport.release(ledger.logbook(), period.get(), ledger.key());
            counts.print(release.report(), name);
            ledger.keep(release.decision());
        } else {
            counts.print(ActivityReport.of(logbook, period.get(), options.audience()), name);
        }
    }

    /** Returns the days to count, or empty when neither the logbook nor the command line names one. */
    private Optional<DateRange> period(Logbook logbook) {
        Stream<LocalDate> named = Stream.of(options.from(), options.to()).flatMap(Optional::stream);
        Stream<LocalDate> noted = logbook.gatherings().stream().map(Gathering::date);
        List<LocalDate> days = Stream.concat(named, noted).sorted().toList();
        if (days.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                DateRange.of(options.from().orElse(days.get(0)), options.to().orElse(days.get(days.size() - 1))));
    }

    /** Returns the days from the first session to the last, or empty when there is none. */
    static Optional<DateRange> wholeLog(Logbook logbook) {
        List<LocalDate> days =
                logbook.gatherings().stream().map(Gathering::date).sorted().toList();
        return days.isEmpty() ? Optional.empty() : Optional.of(DateRange.of(days.get(0), days.get(days.size() - 1)));
    }
}
