package org.tablee.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActivityTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aPlaceThatOnlyCountsHeadsGetsAnAnswer() throws IOException {
        Files.writeString(
                folder.resolve("sessions.csv"),
                "session_id,starts_at,headcount\na,2025-01-07,20\nb,2025-01-09,\nc,2025-02-04,12\n");

        Console console = Console.run("activity", folder.toString());

        assertThat(console.exitCode()).isZero();
        assertThat(console.out())
                .contains("7 January 2025 to 4 February 2025")
                .contains("       3  sessions held")
                .contains("      32  people counted")
                .contains("Noted at 2 of 3 sessions")
                .contains("Unit: visit. Rule: the headcount of each session, added up")
                .contains("      20  different people, at least");
    }

    @Test
    void thePeriodIsWhatWasAskedFor() throws IOException {
        Files.writeString(
                folder.resolve("sessions.csv"), "session_id,starts_at,headcount\na,2025-01-07,20\nc,2025-02-04,12\n");

        Console console = Console.run("activity", folder.toString(), "--from=2025-02-01", "--to=2025-02-28");

        assertThat(console.out())
                .contains("1 February 2025 to 28 February 2025")
                .contains("       1  sessions held")
                .contains("      12  people counted");
    }

    @Test
    void anEmptyLogbookIsNoMisuse() throws IOException {
        Files.writeString(folder.resolve("sessions.csv"), "session_id,starts_at\n");

        assertThat(Console.run("activity", folder.toString()).exitCode()).isZero();
        assertThat(Console.run("activity", folder.toString()).out()).contains("There is no session to count.");
        assertThat(Console.run("activity", folder.toString(), "--from=2025-01-01", "--to=2025-01-31")
                        .out())
                .contains("       0  sessions held");
    }

    @Test
    void everybodyReadsRoundedCounts() throws IOException {
        for (String file : List.of("sessions.csv", "presences.csv", "convives.csv", "attributes.csv")) {
            Files.copy(Path.of("../data/made-up-canteen", file), folder.resolve(file));
        }
        Console console = Console.run(
                "activity",
                folder.toString(),
                "--audience=public",
                "--from=2025-01-01",
                "--to=2025-12-31",
                "--lang=fr");

        assertThat(console.out().lines())
                .filteredOn(line -> line.contains("personnes différentes"))
                .singleElement()
                .asString()
                .containsPattern("^ +[0-9]*[05]  ");
    }
}
