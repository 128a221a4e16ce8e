package org.tablee.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A grid of names and days with crosses becomes a logbook without a name. */
class ImportTest {

    @TempDir
    private Path folder = Path.of("");

    private Path path(String name) {
        return folder.resolve(name);
    }

    private void grid(String... lines) throws IOException {
        Files.writeString(path("grid.csv"), String.join("\n", lines) + "\n");
    }

    private Console imported(String out, String... words) {
        Stream<String> command = Stream.of(
                "import",
                path("grid.csv").toString(),
                path(out).toString(),
                "--key",
                path("key.txt").toString());
        return Console.run(Stream.concat(command, Stream.of(words)).toArray(String[]::new))
                .withoutStackTrace();
    }

    private List<String> presences(String out) throws IOException {
        return Files.readAllLines(path(out).resolve("presences.csv")).stream()
                .skip(1)
                .toList();
    }

    @Test
    void crossesBecomePresencesWithoutAName() throws IOException {
        grid("name,2025-03-04,2025-03-11", "Marie Curie,x,✓", "Zoé,,oui");

        Console console = imported("logbook");

        assertThat(console.exitCode()).isZero();
        assertThat(console.err()).isEmpty();
        assertThat(console.unfolded()).contains("2 sessions and 3 presences of 2 people", "tablee check");
        assertThat(presences("logbook"))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).matches("2025-03-\\d\\d,c-[0-9a-f]{32},present,,,"));
        for (String file : List.of("sessions.csv", "presences.csv")) {
            assertThat(path("logbook").resolve(file)).content().doesNotContainIgnoringCase("curie", "zo");
        }
        Console check = Console.run("check", path("logbook").toString());
        assertThat(check.exitCode()).isZero();
        assertThat(check.err()).isEmpty();
    }

    @Test
    void withTheSameKeyPeopleKeepTheirIdentifiers() throws IOException {
        grid("name,2025-03-04", "Marie,x");
        assertThat(imported("one").unfolded()).contains("A new key is in");
        String key = Files.readString(path("key.txt"));
        grid("name,2025-03-04", "Zoe\u0301,x", "Marie,x");
        assertThat(imported("two").unfolded()).contains("The key is that of");
        grid("name,2025-03-04", "Zoé,x", "Marie,x");
        imported("three");
        imported("elsewhere", "--place", "oullins");

        assertThat(key).matches("[0-9a-f]{64}\n");
        assertThat(path("key.txt")).hasContent(key);
        assertThat(presences("two")).containsAll(presences("one"));
        assertThat(presences("three")).as("é is é, however it is composed").isEqualTo(presences("two"));
        assertThat(presences("elsewhere")).doesNotContainAnyElementsOf(presences("two"));
        assertThat(path("elsewhere").resolve("sessions.csv")).content().contains("2025-03-04,oullins,");
    }

    @Test
    void theHostMayKeepATableOfNames() throws IOException {
        grid("nom;11/03/2025", "Zoé;x");

        assertThat(imported("logbook", "--names", path("names.csv").toString(), "--dialect=excel-fr", "--lang=fr")
                        .unfolded())
                .contains("1 séance et 1 présence de 1 personne");

        assertThat(Files.readString(path("names.csv"))).matches("\ufeffnom;convive\r\nZoé;c-[0-9a-f]{32}\r\n");
        assertThat(Console.run("check", path("logbook").toString(), "--dialect=excel-fr")
                        .exitCode())
                .isZero();
    }

    @Test
    void theKeyIsForItsOwnerAlone() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "no rights of this kind here");
        grid("name,2025-03-04", "Marie,x");
        imported("logbook", "--names", path("names.csv").toString());
        for (String file : List.of("key.txt", "names.csv")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path(file))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void whatIsNoCrossIsFoundAndTheRestIsImported() throws IOException {
        grid("name,2025-03-04,11/03", "Marie,x,x", "Karim,?,", "Marie,x,");

        Console console = imported("logbook");

        assertThat(console.exitCode()).isEqualTo(1);
        assertThat(console.findings())
                .hasSize(3)
                .anyMatch(finding -> finding.startsWith("grid.csv:1: ERROR: \"11/03\" is not a day with its year"))
                .anyMatch(finding -> finding.startsWith("grid.csv:3: 2025-03-04: ERROR: \"?\" is not a cross"))
                .anyMatch(finding -> finding.startsWith("grid.csv:4: name: ERROR: the name stands on line 2 already"));
        assertThat(console.unfolded()).contains("could not be used");
        assertThat(presences("logbook")).hasSize(1);
    }

    @Test
    void aGridOfAnotherCenturyOfComputersIsRead() throws IOException {
        Files.writeString(path("grid.csv"), "Prénom;11/03/2025\nZoé;x\n", Charset.forName("windows-1252"));
        assertThat(imported("logbook", "--dialect=excel-fr").exitCode()).isZero();
        assertThat(presences("logbook")).hasSize(1);
    }

    @Test
    void withoutADayNothingIsWritten() throws IOException {
        grid("name,street", "Marie,x");
        assertThat(imported("logbook").exitCode()).isEqualTo(1);
        assertThat(path("logbook")).doesNotExist();
        assertThat(path("key.txt")).doesNotExist();
    }

    @Test
    void aKeyWithoutAFolderIsRefusedBeforeAnythingIsWritten() throws IOException {
        grid("name,2025-03-04", "Marie,x");
        String key = path("safe").resolve("key.txt").toString();

        Console console = Console.run(
                "import", path("grid.csv").toString(), path("logbook").toString(), "--key", key, "--lang", "fr");

        refused(console);
        assertThat(console.err())
                .contains(key + " ne peut pas être écrit, car son dossier n’existe pas\u00a0: créez-le d’abord.");
        refused(imported("logbook", "--names", path("safe").resolve("names.csv").toString()));
        assertThat(path("logbook")).doesNotExist();
        assertThat(path("key.txt")).doesNotExist();
    }

    private void refused(Console console) {
        assertThat(console.exitCode()).isEqualTo(2);
        assertThat(console.out()).isEmpty();
        assertThat(console.err().lines()).hasSize(1);
    }

    @Test
    void nothingIsWrittenOver() throws IOException {
        grid("name,2025-03-04", "Marie,x");
        Files.createDirectory(path("full"));
        Files.writeString(path("full").resolve("notes.txt"), "soup");
        Files.writeString(path("file"), "soup");
        Files.writeString(path("names.csv"), "soup");

        refused(imported("full"));
        refused(imported("file"));
        refused(imported("logbook", "--names", path("names.csv").toString()));
        assertThat(path("logbook")).doesNotExist();
        assertThat(path("names.csv")).hasContent("soup");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "soup", "00ff", "zz11223344556677889900aabbccddeeff00112233445566778899aabbccddeeff0011"})
    void aKeyThatIsNoneIsRefused(String key) throws IOException {
        grid("name,2025-03-04", "Marie,x");
        Files.writeString(path("key.txt"), key);
        refused(imported("logbook"));
        assertThat(path("key.txt")).hasContent(key);
    }

    @Test
    void theKeyLiesApartFromTheLogbook() throws IOException {
        grid("name,2025-03-04", "Marie,x");
        String out = path("logbook").toString();
        refused(Console.run("import", path("grid.csv").toString(), out, "--key", out + "/key.txt"));
        refused(Console.run("import", path("grid.csv").toString(), out));
        refused(Console.run(
                "import",
                path("no-grid.csv").toString(),
                out,
                "--key",
                path("key.txt").toString()));
    }
}
