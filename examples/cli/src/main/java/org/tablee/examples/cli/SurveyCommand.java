package org.tablee.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tablee.core.figure.Audience;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.logbook.Reading;
import org.tablee.core.table.FindingCounts;
import org.tablee.core.table.Findings;
import org.tablee.trust.questionnaire.Instrument;
import org.tablee.trust.questionnaire.Instruments;
import org.tablee.trust.questionnaire.SurveyCalculator;
import org.tablee.trust.questionnaire.SurveyRelease;
import org.tablee.trust.questionnaire.SurveyReport;
import org.tablee.trust.report.PaperForm;
import picocli.CommandLine.Command;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Option;

/** Tells what people answered, or prints the paper on which to ask them. */
@Command(
        name = "survey",
        description = "Tells what people answered when they were asked, or prints the paper on which to ask them.",
        modelTransformer = SurveyCommand.LogbookMayBeLeftOut.class)
final class SurveyCommand implements Callable<Integer> {

    @Mixin
    private LogbookArguments arguments = new LogbookArguments();

    @Mixin
    private JsonOption json = new JsonOption();

    @Mixin
    private HtmlOption html = new HtmlOption();

    @Mixin
    private InstrumentOption instrument = new InstrumentOption();

    @Option(
            names = "--audience",
            paramLabel = "team|public",
            description = "Who may read it: the team (default) or everybody.")
    private Audience audience = Audience.TEAM;

    @Option(names = "--print", description = "Write the form, A4 and ready for a copier, and nothing else.")
    private boolean print;

    @Override
    public Integer call() throws IOException {
        Optional<Instrument> asked = instrument.read(arguments);
        return print ? form(asked.orElse(Instruments.threeA())) : report(asked);
    }

    private Integer form(Instrument asked) throws IOException {
        Optional<Logbook> logbook = arguments.hasFolder() ? arguments.read().logbook() : Optional.empty();
        PaperForm blank = PaperForm.of(asked, arguments.locale());
        PaperForm form = logbook.filter(book -> !book.places().isEmpty())
                .map(book -> blank.withPlaceName(PlaceNames.of(book, arguments.text())))
                .orElse(blank);
        if (!html.write(form::html)) {
            arguments.out().print(form.html());
        }
        return arguments.exitCode();
    }

    private Integer report(Optional<Instrument> asked) throws IOException {
        if (!arguments.hasFolder()) {
            throw arguments.misuse("usage.missing", "LOGBOOK, --print");
        }
        Reading reading = arguments.read();
        if (reading.logbook().isPresent()) {
            write(
                    reading,
                    calculator(asked, reading.findings()),
                    reading.logbook().get());
        }
        return arguments.exitCode();
    }

    private void write(Reading reading, SurveyCalculator calculator, Logbook logbook) throws IOException {
        if (audience == Audience.PUBLIC) {
            PublicLedger ledger = PublicLedger.open(arguments, logbook, reading);
            SurveyRelease release = calculator.release(ledger.logbook(), ledger.key());
            write(release.report(), release.findings(), logbook);
            ledger.keep(release.decision());
        } else {
            SurveyCalculator.Outcome outcome = calculator.report(logbook, audience);
            write(outcome.report(), outcome.findings(), logbook);
        }
    }

    private void write(SurveyReport report, Findings findings, Logbook logbook) throws IOException {
        arguments.print(findings);
        PrintWriter out = arguments.out();
        json.write(
                report,
                out,
                () -> new SurveyPage(new Page(out), arguments.text())
                        .print(report, PlaceNames.of(logbook, arguments.text())));
    }

    private SurveyCalculator calculator(Optional<Instrument> asked, Findings findings) {
        SurveyCalculator calculator = SurveyCalculator.standard()
                .withLocale(arguments.locale())
                .withFindings(FindingCounts.of(findings.errors(), findings.warnings()));
        return asked.map(calculator::with).orElse(calculator);
    }

    /** Makes the logbook a parameter that may be left out: a blank form needs none. */
    static final class LogbookMayBeLeftOut implements IModelTransformer {

        @Override
        public CommandSpec transform(CommandSpec command) {
            PositionalParamSpec logbook = command.positionalParameters().get(0);
            command.remove(logbook);
            return command.addPositional(
                    logbook.toBuilder().arity("0..1").required(false).build());
        }
    }
}
