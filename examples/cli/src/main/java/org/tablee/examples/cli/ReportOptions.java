package org.tablee.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tablee.core.identity.PlaceId;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Of which place and days a report speaks, to whom, and in which forms it is written. */
final class ReportOptions extends PeriodOptions {

    @Option(names = "--place", paramLabel = "ID", description = "The place, where the logbook has several.")
    private @Nullable PlaceId place;

    @Mixin
    private JsonOption json = new JsonOption();

    @Mixin
    private HtmlOption html = new HtmlOption();

    Optional<PlaceId> place() {
        return Optional.ofNullable(place);
    }

    /** Writes a report in the forms that were asked for, and prints its page unless JSON was printed. */
    void write(Object report, Supplier<String> document, PrintWriter out, Runnable page) throws IOException {
        html.write(document);
        json.write(report, out, page);
    }
}
