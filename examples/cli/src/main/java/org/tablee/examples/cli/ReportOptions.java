package org.tablee.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.place.Place;
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

    /** Refuses a place that the logbook does not have, and to choose one of several. */
    void checkPlace(Logbook logbook, Conversation arguments) {
        List<PlaceId> used = logbook.gatherings().stream()
                .flatMap(gathering -> gathering.place().stream())
                .distinct()
                .sorted()
                .toList();
        List<PlaceId> known =
                used.isEmpty() ? logbook.places().stream().map(Place::id).toList() : used;
        String choice = PlaceNames.choice(logbook, known);
        if (place == null && used.size() > 1) {
            throw arguments.misuse("place.several", choice);
        }
        if (place != null && !known.contains(place)) {
            throw known.isEmpty()
                    ? arguments.misuse("place.none", place)
                    : arguments.misuse("place.unknown", place, choice);
        }
    }

    Optional<PlaceId> place() {
        return Optional.ofNullable(place);
    }

    /** Writes a report in the forms that were asked for, and prints its page unless JSON was printed. */
    void write(Object report, Supplier<String> document, PrintWriter out, Runnable page) throws IOException {
        html.write(document);
        json.write(report, out, page);
    }
}
