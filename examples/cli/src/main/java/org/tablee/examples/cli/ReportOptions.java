package org.tablee.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tablee.core.figure.Audience;
import org.tablee.core.identity.PlaceId;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** What a report speaks of, to whom, and where it is written. */
final class ReportOptions {

    private static final String STANDARD_OUTPUT = "-";

    @Option(names = "--from", paramLabel = "DATE", description = "The first day, such as 2025-01-01.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "The last day, included.")
    private @Nullable LocalDate to;

    @Option(
            names = "--audience",
            paramLabel = "team|public",
            description = "Who may read it: the team (default) or everybody.")
    private Audience audience = Audience.TEAM;

    @Option(names = "--place", paramLabel = "ID", description = "The place, where the logbook has several.")
    private @Nullable String place;

    @Option(names = "--json", paramLabel = "FILE|-", description = "Write the report as JSON; - prints nothing else.")
    private @Nullable String json;

    Optional<LocalDate> from() {
        return Optional.ofNullable(from);
    }

    Optional<LocalDate> to() {
        return Optional.ofNullable(to);
    }

    Audience audience() {
        return audience;
    }

    Optional<PlaceId> place() {
        return Optional.ofNullable(place).map(PlaceId::of);
    }

    /** Writes a report as JSON where that was asked for, and prints its page unless JSON was printed. */
    void write(Object report, PrintWriter out, Runnable page) throws IOException {
        if (json != null) {
            String text = JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(report);
            if (json.equals(STANDARD_OUTPUT)) {
                out.println(text);
                return;
            }
            Files.writeString(Path.of(json), text + System.lineSeparator(), StandardCharsets.UTF_8);
        }
        page.run();
    }
}
