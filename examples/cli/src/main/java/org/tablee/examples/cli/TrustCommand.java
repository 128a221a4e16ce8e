package org.tablee.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tablee.core.convive.Attribute;
import org.tablee.core.figure.Audience;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.logbook.Reading;
import org.tablee.core.table.FindingCounts;
import org.tablee.core.table.Findings;
import org.tablee.trust.TrustCalculator;
import org.tablee.trust.TrustRelease;
import org.tablee.trust.TrustReport;
import org.tablee.trust.report.HtmlReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what the records say about Accueil, Appartenance and Action. */
@Command(name = "trust", description = "Tells what the records say about Accueil, Appartenance and Action.")
final class TrustCommand implements Callable<Integer> {

    @Mixin
    private LogbookArguments arguments = new LogbookArguments();

    @Mixin
    private ReportOptions options = new ReportOptions();

    @Option(names = "--group", paramLabel = "ATTRIBUTE", description = "The attribute to group people by.")
    private @Nullable String group;

    @Option(names = "--seed", paramLabel = "N", description = "The seed of chance (default 1).")
    private long seed = 1;

    @Option(names = "--seatings", paramLabel = "B", description = "How often to seat people by lot (default 9999).")
    private int seatings = 9_999;

    @Option(names = "--bootstraps", paramLabel = "B", description = "How often to draw people by lot (default 1999).")
    private int bootstraps = 1_999;

    @Override
    public Integer call() throws IOException {
        options.checkDays(arguments);
        Reading reading = arguments.read();
        Optional<Logbook> logbook = reading.logbook();
        logbook.ifPresent(book -> options.checkPlace(book, arguments));
        if (logbook.isPresent() && options.audience() == Audience.PUBLIC) {
            PublicLedger ledger = PublicLedger.open(arguments, logbook.get(), reading);
            TrustRelease release = made(
                    ledger.logbook(),
                    reading.findings(),
                    calculator -> calculator.release(ledger.logbook(), options.from(), options.to(), ledger.key()));
            write(release.report(), logbook.get());
            ledger.keep(release.decision());
        } else if (logbook.isPresent()) {
            TrustReport report = made(
                    logbook.get(),
                    reading.findings(),
                    calculator -> calculator.report(logbook.get(), options.from(), options.to(), options.audience()));
            write(report, logbook.get());
        }
        return arguments.exitCode();
    }

    private void write(TrustReport report, Logbook logbook) throws IOException {
        PrintWriter out = arguments.out();
        arguments.conclude(report.notes(), report.data().findings());
        HtmlReport page = HtmlReport.of(report, arguments.locale());
        options.write(
                report,
                () -> PlaceNames.known(logbook, report.place())
                        .map(page::withPlaceName)
                        .orElse(page)
                        .html(),
                out,
                () -> new TrustPage(new Page(out), arguments.text())
                        .print(report, PlaceNames.of(logbook, report.place(), arguments.text())));
    }

    private <R> R made(Logbook logbook, Findings findings, Function<TrustCalculator, R> maker) {
        List<String> attributes =
                logbook.attributes().stream().map(Attribute::name).toList();
        if (group != null && !attributes.contains(group)) {
            throw attributes.isEmpty()
                    ? arguments.misuse("group.none", group)
                    : arguments.misuse("group.unknown", group, String.join(", ", attributes));
        }
        arguments.progress("progress.trust");
        return maker.apply(calculator(findings));
    }

    private TrustCalculator calculator(Findings findings) {
        TrustCalculator calculator = TrustCalculator.standard()
                .withSeed(seed)
                .withSeatings(seatings)
                .withBootstraps(bootstraps)
                .withLocale(arguments.locale())
                .withFindings(FindingCounts.of(findings.errors(), findings.warnings()));
        calculator = group == null ? calculator : calculator.withGroup(group);
        return options.place().map(calculator::withPlace).orElse(calculator);
    }
}
