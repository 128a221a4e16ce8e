package org.tablee.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.tablee.core.figure.Audience;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.logbook.Reading;
import org.tablee.core.table.Findings;
import org.tablee.pricing.cashbook.CashReading;
import org.tablee.pricing.report.PriceCalculator;
import org.tablee.pricing.report.PricePage;
import org.tablee.pricing.report.PriceRelease;
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
        options.checkDays(arguments);
        Reading reading = arguments.read();
        Optional<Logbook> logbook = reading.logbook();
        CashReading cash = arguments.readCash(logbook);
        logbook.ifPresent(book -> options.checkPlace(book, arguments));
        if (logbook.isPresent() && options.audience() == Audience.PUBLIC) {
            PublicLedger ledger = PublicLedger.open(arguments, logbook.get(), reading);
            PriceRelease release = made(
                    cash,
                    reading.findings(),
                    calculator -> calculator.release(
                            ledger.logbook(), cash.book(), options.from(), options.to(), ledger.key()));
            write(release.report(), logbook.get());
            ledger.keep(release.decision());
        } else if (logbook.isPresent()) {
            PriceReport report = made(
                    cash,
                    reading.findings(),
                    calculator -> calculator.report(
                            logbook.get(), cash.book(), options.from(), options.to(), options.audience()));
            write(report, logbook.get());
        }
        return arguments.exitCode();
    }

    private void write(PriceReport report, Logbook logbook) throws IOException {
        PrintWriter out = arguments.out();
        arguments.conclude(report.notes(), report.data().findings());
        PricePage page = PricePage.of(report, arguments.locale()).withDates(logbook);
        options.write(
                report,
                () -> PlaceNames.known(logbook, report.place())
                        .map(page::withPlaceName)
                        .orElse(page)
                        .html(),
                out,
                () -> new PriceText(new Page(out), arguments.text())
                        .print(report, PlaceNames.of(logbook, report.place(), arguments.text())));
    }

    private <R> R made(CashReading cash, Findings findings, Function<PriceCalculator, R> maker) {
        PriceCalculator calculator = PriceCalculator.standard()
                .withLocale(arguments.locale())
                .withFindings(findings)
                .withFindings(cash.findings());
        return maker.apply(options.place().map(calculator::withPlace).orElse(calculator));
    }
}
