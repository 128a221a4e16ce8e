package org.tablee.examples.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tablee.core.activity.ActivityReport;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.logbook.Logbook;
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
        Optional<Logbook> logbook = arguments.read().logbook();
        if (logbook.isPresent()) {
            ActivityReport report = ActivityReport.of(logbook.get(), period(logbook.get()), options.audience());
            new ActivityPage(new Page(arguments.out()), arguments.text())
                    .print(report, PlaceNames.of(logbook.get(), arguments.text()));
        }
        return arguments.exitCode();
    }

    private DateRange period(Logbook logbook) {
        DateRange all = wholeLog(logbook)
                .or(() -> options.from().map(day -> DateRange.of(day, day)))
                .or(() -> options.to().map(day -> DateRange.of(day, day)))
                .orElseThrow(() -> arguments.misuse("The logbook has no session; say from when to when to count"));
        try {
            return DateRange.of(options.from().orElse(all.from()), options.to().orElse(all.to()));
        } catch (IllegalArgumentException e) {
            throw arguments.misuse(e.getMessage());
        }
    }

    /** Returns the days from the first session to the last, or empty when there is none. */
    static Optional<DateRange> wholeLog(Logbook logbook) {
        List<LocalDate> days =
                logbook.gatherings().stream().map(Gathering::date).sorted().toList();
        return days.isEmpty() ? Optional.empty() : Optional.of(DateRange.of(days.get(0), days.get(days.size() - 1)));
    }
}
