package org.tablee.core.logbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tablee.core.calendar.Moment;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.SessionId;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.Presence;
import org.tablee.core.session.Role;
import org.tablee.core.session.SessionStatus;
import org.tablee.core.table.Dialect;

class LogbookWriterTest {

    private static final Logbook LOGBOOK = Logbook.builder()
            .addGatherings(Gathering.builder()
                    .id(SessionId.of("s1"))
                    .start(Moment.parse("2025-03-11T12:30"))
                    .status(SessionStatus.HELD)
                    .headcount(12)
                    .addPresences(
                            Presence.of(ConviveId.of("c1")).withRoles(Role.of("cook"), Role.of("choir")),
                            Presence.anonymous())
                    .build())
            .build();

    @TempDir
    private Path folder;

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void writesEnglishWithCommas() throws IOException {
        LogbookWriter.of(Dialect.COMMA).write(LOGBOOK, folder);
        assertThat(folder.resolve("sessions.csv")).hasContent("""
                session_id,place_id,activity,starts_at,ends_at,status,headcount,covers_planned,covers_served,children,newcomers,helpers
                s1,,,2025-03-11T12:30,,held,12,,,,,
                """);
        assertThat(folder.resolve("presences.csv")).hasContent("""
                session_id,convive_id,presence,table,party,roles
                s1,c1,present,,,cook|choir
                s1,,present,,,
                """);
    }

    @Test
    void writesFrenchForASpreadsheetInFrench() throws IOException {
        LogbookWriter.of(Dialect.EXCEL_FR).write(LOGBOOK, folder);
        assertThat(Files.readString(folder.resolve("sessions.csv")))
                .isEqualTo("\ufeffseance;lieu;activite;starts_at;ends_at;statut;personnes;couverts_prevus;"
                        + "couverts_servis;enfants;nouveaux;aidants\r\n"
                        + "s1;;;11/03/2025 12:30;;a eu lieu;12;;;;;\r\n");
        assertThat(Files.readString(folder.resolve("presences.csv"))).contains("s1;c1;présent;;;cook|choir");
    }

    @Test
    void writesOnlyTheFilesOfWhatThereIs() throws IOException {
        LogbookWriter.of(Dialect.COMMA).write(Logbook.builder().build(), folder.resolve("new"));
        folder = folder.resolve("new");
        assertThat(files()).containsExactly("sessions.csv");
        LogbookWriter.of(Dialect.COMMA)
                .write(Logbook.builder().initiatives(List.of()).build(), folder);
        assertThat(files()).containsExactly("initiatives.csv", "sessions.csv");
    }

    @Test
    void writesOverAnOlderLogbookAndLeavesOtherFilesAlone() throws IOException {
        Files.writeString(folder.resolve("invitations.csv"), "date,invitee_id\n2025-03-01,c1\n");
        Files.writeString(folder.resolve("takings.csv"), "session_id\n");
        LogbookWriter.of(Dialect.COMMA).write(LOGBOOK, folder);
        assertThat(files()).containsExactly("presences.csv", "sessions.csv", "takings.csv");
    }
}
