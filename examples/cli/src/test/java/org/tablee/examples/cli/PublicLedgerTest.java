package org.tablee.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What public reports leave in the folder of a logbook, and what they keep from the next. */
class PublicLedgerTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void twoYearsOfLunches() throws IOException {
        TwoYearsOfLunches.write(folder);
    }

    private Console trust(String from, String to, String... more) {
        List<String> words = new ArrayList<>(List.of("trust", folder.toString(), "--audience", "public"));
        words.addAll(List.of("--from", from, "--to", to, "--json", "-", "--seatings", "99", "--bootstraps", "99"));
        words.addAll(List.of(more));
        return Console.run(words.toArray(String[]::new)).withoutStackTrace();
    }

    private Map<String, String> files() throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.collect(Collectors.toMap(
                    path -> path.getFileName().toString(), PublicLedgerTest::text, (a, b) -> a, TreeMap::new));
        }
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void somebodyJoins() throws IOException {
        Path presences = folder.resolve("presences.csv");
        Files.writeString(presences, Files.readString(presences) + "s100,newcomer,present\n");
    }

    @Test
    void aPublicReportIsWrittenDownAndTheSameAgainChangesNothing() throws IOException {
        Console first = trust("2023-01-01", "2024-12-31");
        assertThat(first.exitCode()).isZero();
        assertThat(first.err()).isEmpty();
        Map<String, String> after = files();
        assertThat(after).containsOnlyKeys("presences.csv", "releases.csv", "releases.key", "sessions.csv");
        assertThat(after.get("releases.csv"))
                .startsWith("period,indicators,digest,people\r\n2023-01-01/2024-12-31,")
                .contains("data.convives")
                .doesNotContain("convive c");
        assertThat(after.get("releases.key").strip()).hasSize(64);
        assertThat(trust("2023-01-01", "2024-12-31")).isEqualTo(first);
        assertThat(files()).isEqualTo(after);
    }

    @Test
    void whatTheFirstReportShowsDoesNotDependOnTheLedger() throws IOException {
        String with = trust("2023-01-01", "2024-12-31").out();
        Files.delete(folder.resolve("releases.csv"));
        assertThat(trust("2023-01-01", "2024-12-31").out()).isEqualTo(with).contains("\"OK\"");
    }

    @Test
    void theTeamLeavesNoTrace() throws IOException {
        Console.run("trust", folder.toString(), "--seatings", "9", "--bootstraps", "19");
        Console.run("activity", folder.toString());
        assertThat(files()).containsOnlyKeys("presences.csv", "sessions.csv");
    }

    @Test
    void aReportThatShowsNothingLeavesNoTrace() throws IOException {
        assertThat(trust("2023-01-02", "2024-12-30").out()).contains("PERIOD_NOT_CALENDAR");
        assertThat(files()).containsOnlyKeys("presences.csv", "sessions.csv");
    }

    @Test
    void afterSomebodyJoinedTheReportIsRefusedAndSaysBesideWhich() throws IOException {
        trust("2023-01-01", "2024-12-31");
        String ledger = files().get("releases.csv");
        somebodyJoins();
        Console second = trust("2023-01-01", "2024-12-31");
        assertThat(second.exitCode()).isEqualTo(Tablee.ERRORS);
        assertThat(second.err())
                .contains("releases.csv: ERROR appartenance.concentration-of-presence is not made public")
                .contains("2023-01-01/2024-12-31");
        assertThat(second.out()).contains("LINKED_TO_WITHHELD").doesNotContain("\"value\"");
        assertThat(files()).containsEntry("releases.csv", ledger);
        assertThat(trust("2023-01-01", "2024-12-31")).isEqualTo(second);
    }

    @Test
    void aYearAndItsNeighbourStandSideBySide() {
        assertThat(trust("2023-01-01", "2023-12-31").exitCode()).isZero();
        assertThat(trust("2024-01-01", "2024-12-31").exitCode()).isZero();
    }

    @Test
    void withoutItsKeyNothingIsComparedAndTheReportSaysSo() throws IOException {
        trust("2023-01-01", "2023-12-31");
        Files.delete(folder.resolve("releases.key"));
        Map<String, String> before = files();
        Console later = trust("2023-01-01", "2024-12-31");
        assertThat(later.exitCode()).isEqualTo(Tablee.ERRORS);
        assertThat(later.err()).contains("nobody knows any more of whom was told of 2023");
        assertThat(later.out()).doesNotContain("\"value\"");
        assertThat(trust("2024-01-01", "2024-12-31").err()).contains("releases.key");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aLedgerThatCannotBeReadIsNotWrittenOver() throws IOException {
        Files.writeString(folder.resolve("releases.csv"), "period,indicators,digest,people\nspring,x,y,z\n");
        Map<String, String> before = files();
        Console console = trust("2023-01-01", "2024-12-31");
        assertThat(console.exitCode()).isEqualTo(Tablee.ERRORS);
        assertThat(console.err()).contains("bad_period", "was not written down");
        assertThat(console.out()).contains("\"value\"");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void onAFolderThatIsReadOnlyTheReportIsMadeAndTheWarningIsAloud() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            Assumptions.assumeFalse(Files.isWritable(folder), "Skipped: this user may write anywhere");
            Console console = trust("2023-01-01", "2024-12-31");
            assertThat(console.exitCode()).isZero();
            assertThat(console.out()).contains("\"value\"");
            assertThat(console.err()).contains("WARNING this report could not be written down");
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void whereTheLedgerCannotBeWrittenTheReportIsMadeAndTheWarningIsAloud() throws IOException {
        Files.createDirectories(folder.resolve("releases.key").resolve("taken"));
        Console console = trust("2023-01-01", "2024-12-31");
        assertThat(console.exitCode()).isZero();
        assertThat(console.out()).contains("\"value\"");
        assertThat(console.err()).contains("WARNING", "releases.key");
    }

    @Test
    void countsArePartOfTheLedgerToo() throws IOException {
        String[] year = {
            "activity", folder.toString(), "--audience", "public", "--from", "2024-01-01", "--to", "2024-12-31"
        };
        assertThat(Console.run(year).exitCode()).isZero();
        assertThat(files().get("releases.csv")).contains("activity.heads", "activity.different_people");
        somebodyJoins();
        assertThat(Console.run(year).err()).contains("activity.different_people is not made public");
    }
}
