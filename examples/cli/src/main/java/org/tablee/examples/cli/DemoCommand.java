package org.tablee.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tablee.core.activity.ActivityReport;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.figure.Audience;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.logbook.LogbookReader;
import org.tablee.core.table.Dialect;
import org.tablee.pricing.cashbook.CashBook;
import org.tablee.pricing.cashbook.CashBookReader;
import org.tablee.pricing.report.PriceCalculator;
import org.tablee.pricing.report.PriceReport;
import org.tablee.trust.TrustCalculator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells everything that can be told of the data that ships with the examples. */
@Command(name = "demo", description = "Tells everything that can be told of the data that ships with the examples.")
final class DemoCommand implements Callable<Integer> {

    private static final String DAVIS = "davis-1941";
    private static final String CANTEEN = "made-up-canteen";

    @Option(names = "--lang", paramLabel = "en|fr", description = "The language of what is printed: en (default), fr.")
    private Locale language = Locale.ENGLISH;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Text text = Text.of(language);
        Page page = new Page(Objects.requireNonNull(spec).commandLine().getOut());
        page.text(text.get("demo.intro"));
        page.title(text.get("demo.davis.title")).text(text.get("demo.davis.about"));
        ShippedData.open(DAVIS, folder -> tell(read(folder), "circle", page, text));
        page.gap().text(text.get("demo.davis.limits"));
        page.title(text.get("demo.canteen.title")).text(text.get("demo.canteen.about"));
        ShippedData.open(CANTEEN, folder -> {
            Logbook logbook = read(folder);
            tell(logbook, "age_band", page, text);
            CashBook cash = CashBookReader.of(Dialect.COMMA, language)
                    .read(folder, logbook)
                    .book();
            PriceReport report = PriceCalculator.standard()
                    .withLocale(language)
                    .report(logbook, cash, ActivityCommand.wholeLog(logbook).orElseThrow(), Audience.TEAM);
            new PriceText(page, text).print(report, PlaceNames.of(logbook, text));
        });
        return Tablee.DONE;
    }

    private Logbook read(Path folder) {
        return LogbookReader.of(Dialect.COMMA, language).read(folder).logbook().orElseThrow();
    }

    private static void tell(Logbook logbook, String group, Page page, Text text) {
        String place = PlaceNames.of(logbook, text);
        DateRange period = ActivityCommand.wholeLog(logbook).orElseThrow();
        new ActivityPage(page, text).print(ActivityReport.of(logbook, period, Audience.TEAM), place);
        TrustCalculator calculator =
                TrustCalculator.standard().withLocale(text.locale()).withGroup(group);
        new TrustPage(page, text).print(calculator.report(logbook, Audience.TEAM), place);
    }
}
