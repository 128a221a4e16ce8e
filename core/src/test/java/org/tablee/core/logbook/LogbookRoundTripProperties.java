package org.tablee.core.logbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import net.jqwik.api.statistics.Statistics;
import org.tablee.core.CoreDomain;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.Presence;
import org.tablee.core.session.PresenceStatus;
import org.tablee.core.table.Dialect;
import org.tablee.core.table.Severity;

/** Written then read gives an equal logbook, in every dialect, over whatever the folder held before. */
@Domain(CoreDomain.class)
@Domain(DomainContext.Global.class)
class LogbookRoundTripProperties {

    private Path folder;

    @BeforeProperty
    void createFolder() throws IOException {
        folder = Files.createTempDirectory("logbook");
    }

    @AfterProperty
    void removeFolder() throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Property(tries = 400)
    void writtenThenReadIsEqual(@ForAll Logbook logbook, @ForAll Dialect dialect) throws IOException {
        LogbookWriter.of(dialect).write(logbook, folder);
        Reading reading = LogbookReader.of(dialect, Locale.ENGLISH).read(folder);
        assertThat(reading.findings().list())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .filteredOn(finding -> !finding.kind().equals(LogbookFinding.CONFLICTING_PRESENCE.code()))
                .isEmpty();
        assertThat(reading.logbook()).contains(logbook);
        covered(logbook);
    }

    @Property(tries = 100)
    void readSessionBySessionIsTheSame(@ForAll Logbook logbook) throws IOException {
        LogbookWriter.of(Dialect.COMMA).write(logbook, folder);
        try (LogbookStream stream =
                LogbookReader.of(Dialect.COMMA, Locale.ENGLISH).open(folder)) {
            assertThat(stream.gatherings()).containsExactlyInAnyOrderElementsOf(logbook.gatherings());
            assertThat(stream.facts()).contains(logbook.withGatherings());
        }
    }

    private static void covered(Logbook logbook) {
        List<Presence> presences = logbook.gatherings().stream()
                .map(Gathering::presences)
                .flatMap(List::stream)
                .toList();
        cover(
                "anonymous heads",
                presences.stream().anyMatch(presence -> presence.convive().isEmpty()));
        cover("tables", presences.stream().anyMatch(presence -> presence.table().isPresent()));
        cover("roles", presences.stream().anyMatch(presence -> presence.roles().size() > 1));
        cover(
                "not recorded",
                presences.stream().anyMatch(presence -> presence.status() == PresenceStatus.NOT_RECORDED));
        cover("no presences", presences.isEmpty());
        cover(
                "attributes",
                logbook.convives().stream()
                        .anyMatch(convive -> !convive.attributes().isEmpty()));
        cover(
                "offsets",
                logbook.gatherings().stream()
                        .anyMatch(gathering -> gathering.start().offset().isPresent()));
        cover(
                "blank answers",
                logbook.answers().orElse(List.of()).stream()
                        .anyMatch(answer -> answer.value().isEmpty()));
        cover("no answers", logbook.answers().equals(Optional.of(List.of())));
        cover("releases", !logbook.releases().orElse(List.of()).isEmpty());
        cover("no ledger", logbook.releases().isEmpty());
        cover("initiatives", logbook.initiatives().isPresent());
        cover("no initiatives kept", logbook.initiatives().isEmpty());
    }

    private static void cover(String label, boolean hit) {
        Statistics.label(label)
                .collect(hit)
                .coverage(coverage -> coverage.check(true).count(count -> count > 0));
    }
}
