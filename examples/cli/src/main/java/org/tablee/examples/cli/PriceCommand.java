package org.tablee.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.logbook.Reading;
import org.tablee.core.table.Findings;
import org.tablee.pricing.cashbook.CashReading;
import org.tablee.pricing.report.PriceCalculator;
import org.tablee.pricing.report.PricePage;
import org.tablee.pricing.report.PriceReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells what came in, what it cost, and how far the free price carried it. */
@Command(name = "price", description = "Tells what came in, what it cost, and how far the free price carried it.")
final class PriceCommand implements Callable<Integer> {

    @Mixin
    private LogbookArguments arguments = new LogbookArguments();

    @Mixin
    private ReportOptions options = new ReportOptions();

    @Override
    public Integer call() throws IOException {
        Reading reading = arguments.read();
        Optional<Logbook> logbook = reading.logbook();
        CashReading cash = arguments.readCash(logbook);
        if (logbook.isPresent()) {
            PriceReport report = report(logbook.get(), cash, reading.findings());
            PrintWriter out = arguments.out();
            String name = PlaceNames.of(logbook.get(), report.place(), arguments.text());
            options.write(
                    report,
                    () -> PricePage.of(report, arguments.locale())
                            .withPlaceName(name)
                            .withDates(logbook.get())
                            .html(),
                    out,
                    () -> new PriceText(new Page(out), arguments.text()).print(report, name));
        }
        return arguments.exitCode();
    }

    private PriceReport report(Logbook logbook, CashReading cash, Findings findings) {
        PriceCalculator calculator = PriceCalculator.standard()
                .withLocale(arguments.locale())
                .withFindings(findings)
                .withFindings(cash.findings());
        try {
            return options.place()
                    .map(calculator::withPlace)
                    .orElse(calculator)
                    .report(logbook, cash.book(), options.from(), options.to(), options.audience());
        } catch (IllegalArgumentException e) {
            throw arguments.misuse(e.getMessage());
        }
    }
}
