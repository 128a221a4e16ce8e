package org.tablee.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.privacy.ReleaseKey;

/** Who is forgotten in the logbook is forgotten beside what was made public, and no later report gives them away. */
class LedgerErasureTest {

    private static final Pattern MARK = Pattern.compile("[0-9a-f]{16}");

    @TempDir
    private Path folder;

    @BeforeEach
    void aYearIsPublic() throws IOException {
        TwoYearsOfLunches.write(folder);
        assertThat(activity("2023").exitCode()).isZero();
        assertThat(activity("2024").exitCode()).isZero();
    }

    private Console activity(String year) {
        return run("activity", "--audience", "public", "--from", year + "-01-01", "--to", year + "-12-31");
    }

    private Console run(String command, String... words) {
        return Console.run(Stream.concat(Stream.of(command, folder.toString()), Stream.of(words))
                        .toArray(String[]::new))
                .withoutStackTrace();
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.toList()) {
                files.put(path.getFileName().toString(), Files.readString(path));
            }
        }
        return files;
    }

    private List<String> marks() throws IOException {
        return MARK.matcher(text("releases.csv").replaceAll("sha256:[0-9a-f]*", ""))
                .results()
                .map(found -> found.group())
                .sorted()
                .toList();
    }

    private String markOf(String convive) throws IOException {
        return ReleaseKey.parse(text("releases.key").strip())
                .mark(Optional.empty(), ConviveId.of(convive))
                .digest();
    }

    @Test
    void onlyItsOwnerMayReadTheKey() throws IOException {
        assertThat(Files.getPosixFilePermissions(folder.resolve("releases.key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void whoIsUnnamedGoesOnUnderAnotherMarkAndTheSameReportIsMadeAgain() throws IOException {
        String own = markOf("c3");
        List<String> before = marks();
        String report = activity("2023").out();

        Console console = run("person", "c3", "--unname");

        assertThat(console.exitCode()).isZero();
        assertThat(console.out()).contains("presences.csv, releases.csv");
        assertThat(marks()).hasSameSizeAs(before).doesNotContain(own);
        String stranger = Pattern.compile("x-[0-9a-f]{32}")
                .matcher(text("presences.csv"))
                .results()
                .findFirst()
                .orElseThrow()
                .group();
        assertThat(marks()).contains(markOf(stranger));
        assertThat(activity("2023"))
                .matches(again -> again.exitCode() == 0 && again.out().equals(report));
    }

    @Test
    void whoIsDissolvedLeavesNoMarkAndTheNextReportOfTheSameDaysIsRefused() throws IOException {
        String own = markOf("c3");
        List<String> before = marks();

        Console console = run("person", "c3", "--dissolve");

        assertThat(console.exitCode()).isZero();
        assertThat(console.out()).contains("presences.csv, releases.csv", "somebody nobody can name");
        List<String> after = marks();
        assertThat(after).hasSameSizeAs(before).doesNotContain(own);
        assertThat(after.stream().filter(mark -> !before.contains(mark)).distinct())
                .as("one mark made by chance, in the place of every one of theirs")
                .hasSize(1);
        Console again = activity("2023");
        assertThat(again.err()).contains("activity.different_people is not made public", "2023");
        assertThat(again.out()).contains("different people").doesNotContain("sets");
        assertThat(activity("2024").err()).contains("activity.different_people is not made public");
    }

    @Test
    void whatIsHeldInMarksIsToldToo() {
        Console console = run("person", "c3", "--export");

        assertThat(console.exitCode()).isZero();
        assertThat(console.err())
                .contains("releases.csv: the ledger holds, in marks")
                .contains("2023-01-01/2023-12-31, 2024-01-01/2024-12-31");
        assertThat(run("person", "c1", "--export").out()).doesNotContain("releases");
    }

    @Test
    void withoutTheKeyNothingIsChangedUntilTheLedgerForgets() throws IOException {
        Files.delete(folder.resolve("releases.key"));
        Map<String, String> before = files();
        for (String wish : List.of("--unname", "--dissolve")) {
            Console console = run("person", "c3", wish);
            assertThat(console.exitCode()).isEqualTo(Tablee.ERRORS);
            assertThat(console.err()).contains("nothing was changed", "releases.key", "prune --keep releases=0d");
        }
        Console prune = run("prune", "--keep", "presences=2m", "--on", "2025-01-31");
        assertThat(prune.err()).contains("nothing was changed");
        assertThat(files()).isEqualTo(before);

        assertThat(run("prune", "--keep", "releases=0d", "--on", "2025-01-31").out())
                .contains("releases.csv: who was in ");
        assertThat(run("person", "c3", "--dissolve").exitCode()).isZero();
        assertThat(activity("2023").err()).contains("nobody knows any more of whom was told of 2023");
        assertThat(run("activity", "--audience", "public", "--from", "2025-01-01", "--to", "2025-01-31")
                        .err())
                .isEmpty();
    }

    @Test
    void aDryRunTellsOfMarksAndChangesNone() throws IOException {
        Map<String, String> before = files();

        Console console = run("prune", "--keep", "presences=1m", "--on", "2024-12-31", "--dry-run");

        assertThat(console.exitCode()).isZero();
        assertThat(console.out()).containsPattern("releases.csv: \\d+ marks of people of whom nothing is left");
        assertThat(files()).isEqualTo(before);
        assertThat(run("prune", "--keep", "releases=1y", "--on", "2025-01-31", "--dry-run")
                        .out())
                .containsPattern("releases.csv: who was in \\d+ groups")
                .contains("Nothing was removed");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void whoIsPastTheTimeOfListsLeavesNoMark() throws IOException {
        List<String> before = marks();

        Console console = run("prune", "--keep", "presences=1m", "--on", "2024-12-31");

        assertThat(console.exitCode()).isZero();
        assertThat(console.out()).contains("presences.csv, releases.csv");
        String left = text("presences.csv");
        List<String> gone = Stream.iterate(0, i -> i < 160, i -> i + 1)
                .map(i -> "c" + i)
                .filter(id -> !left.contains("," + id + ","))
                .toList();
        List<String> after = marks();
        assertThat(after).hasSameSizeAs(before);
        for (String id : gone) {
            assertThat(after).doesNotContain(markOf(id));
        }
        assertThat(before.stream().filter(after::contains).collect(Collectors.toSet()))
                .as("those of whom something is left keep theirs")
                .hasSizeGreaterThan(20);
    }

    @Test
    void theGroupsOfAnOldReportAreForgottenAndThoseOfALaterOneStay() throws IOException {
        Console console = run("prune", "--keep", "releases=6m", "--on", "2024-12-31");

        assertThat(console.out()).contains("Written again: releases.csv");
        assertThat(text("releases.csv").lines().filter(line -> line.startsWith("2023")))
                .isNotEmpty()
                .allMatch(line -> line.endsWith(","));
        assertThat(text("releases.csv").lines().filter(line -> line.startsWith("2024")))
                .isNotEmpty()
                .noneMatch(line -> line.endsWith(","));
        assertThat(activity("2024").exitCode()).isZero();
        assertThat(run("prune", "--keep", "releases=6m", "--on", "2024-12-31").out())
                .contains("Nothing is past its time");
    }
}
