package org.tablee.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tablee.core.figure.Audience;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.logbook.LogbookReader;
import org.tablee.core.table.Dialect;
import org.tablee.trust.TrustCalculator;
import org.tablee.trust.TrustReport;
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
        Page page = new Page(out());
        page.text(text.get("demo.intro"));
        page.title(text.get("demo.davis.title")).text(text.get("demo.davis.about"));
        ShippedData.open(DAVIS, folder -> trust(folder, "circle", page, text));
        page.gap().text(text.get("demo.davis.limits"));
        page.title(text.get("demo.canteen.title")).text(text.get("demo.canteen.about"));
        ShippedData.open(CANTEEN, folder -> trust(folder, "age_band", page, text));
        return Tablee.DONE;
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    private static void trust(Path folder, String group, Page page, Text text) {
        Logbook logbook = LogbookReader.of(Dialect.COMMA, text.locale())
                .read(folder)
                .logbook()
                .orElseThrow();
        TrustReport report = TrustCalculator.standard()
                .withLocale(text.locale())
                .withGroup(group)
                .report(logbook, Audience.TEAM);
        new TrustPage(page, text).print(report, PlaceNames.of(logbook, report.place(), text));
    }
}
