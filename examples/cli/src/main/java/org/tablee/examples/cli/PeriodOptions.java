package org.tablee.examples.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tablee.core.figure.Audience;
import picocli.CommandLine.Option;

/**
 * Of which days a report speaks, and to whom.
 *
 * <p>A first day after the last one is bad usage, because nobody can tell which of the two is meant. One day alone on
 * which, before which or after which nothing was noted is none: the report says so. A logbook of several places has a
 * report for each, so that to ask for one without {@code --place} is bad usage.
 */
class PeriodOptions {

    @Option(names = "--from", paramLabel = "DATE", description = "The first day, such as 2025-01-01.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "The last day, included.")
    private @Nullable LocalDate to;

    @Option(
            names = "--audience",
            paramLabel = "team|public",
            description = "Who may read it: the team (default) or everybody.")
    private Audience audience = Audience.TEAM;

    /** Refuses a first day after the last one. */
    final void checkDays(Conversation arguments) {
        if (from != null && to != null && from.isAfter(to)) {
            Text text = arguments.text();
            throw arguments.misuse("period.backwards", text.date(from), text.date(to));
        }
    }

    final Optional<LocalDate> from() {
        return Optional.ofNullable(from);
    }

    final Optional<LocalDate> to() {
        return Optional.ofNullable(to);
    }

    final Audience audience() {
        return audience;
    }
}
