package org.tablee.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.logbook.LogbookReader;
import org.tablee.core.logbook.LogbookWriter;
import org.tablee.core.table.Dialect;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The made-up canteen with its rows in another order, in two folders, and with other names for its people. */
class RowOrderTest {

    private static final Path CANTEEN = Path.of("../data/made-up-canteen");
    private static final Set<String> DATED =
            Set.of("sessions.csv", "presences.csv", "initiatives.csv", "invitations.csv");
    private static final Pattern CONVIVE = Pattern.compile("\\b[cs]\\d+\\b");

    private static final Pattern OTHER = Pattern.compile("\\bx\\d+[cs]\\b");

    @TempDir
    private Path folder = Path.of("");

    private static JsonNode report(Path logbook) {
        Console console = Console.run(
                "trust", logbook.toString(), "--json=-", "--group=age_band", "--seatings=99", "--bootstraps=99");
        assertThat(console.exitCode()).as(console.err()).isZero();
        return JsonMapper.shared().readTree(console.out());
    }

    /** What becomes of the rows of a file. */
    private interface Change {

        List<String> rows(String file, List<String> rows);
    }

    /** Writes the files of the canteen anew. */
    private Path rewritten(String name, Change change) throws IOException {
        Path target = Files.createDirectory(folder.resolve(name));
        try (Stream<Path> files = Files.list(CANTEEN)) {
            for (Path source :
                    files.filter(path -> path.toString().endsWith(".csv")).toList()) {
                String file = source.getFileName().toString();
                List<String> lines = Files.readAllLines(source);
                List<String> rows = new ArrayList<>(List.of(lines.get(0)));
                rows.addAll(change.rows(file, lines.subList(1, lines.size())));
                Files.write(target.resolve(file), rows);
            }
        }
        return target;
    }

    @Test
    void theOrderOfRowsChangesNoBit() throws IOException {
        Path shuffled = rewritten("shuffled", (file, rows) -> {
            List<String> copy = new ArrayList<>(rows);
            Collections.shuffle(copy, new Random(7));
            return copy;
        });

        assertThat(report(shuffled)).isEqualTo(report(CANTEEN));
    }

    /** The first half of the year in one folder and the second in another, put together and written again. */
    @Test
    void twoFoldersTogetherAreOne() throws IOException {
        Logbook first = read(rewritten("first", (file, rows) -> half(file, rows, true)));
        Logbook second = read(rewritten("second", (file, rows) -> half(file, rows, false)));
        Path together = folder.resolve("together");
        LogbookWriter.of(Dialect.COMMA).write(second.merge(first), together);

        assertThat(first.gatherings()).isNotEmpty().doesNotContainAnyElementsOf(second.gatherings());
        assertThat(report(together)).isEqualTo(report(CANTEEN));
    }

    private static List<String> half(String file, List<String> rows, boolean first) {
        if (!DATED.contains(file)) {
            return rows;
        }
        return rows.stream()
                .filter(row -> first == row.matches("([^,]+,)?2025-0[1-6].*"))
                .toList();
    }

    private static Logbook read(Path path) {
        return LogbookReader.of(Dialect.COMMA, Locale.ENGLISH)
                .read(path)
                .logbook()
                .orElseThrow();
    }

    @Test
    void otherNamesChangeNoClosedForm() throws IOException {
        assertThat(closedForms(report(renamed()))).isEqualTo(closedForms(report(CANTEEN)));
    }

    @Test
    void noNameOfAPersonStandsInAReport() throws IOException {
        Path renamed = renamed();
        Path page = folder.resolve("page.html");
        Console console = Console.run("trust", renamed.toString(), "--json=-", "--html=" + page, "--group=age_band");

        assertThat(Files.readString(renamed.resolve("presences.csv"))).containsPattern(OTHER);
        assertThat(console.out() + console.err()).isNotEmpty().doesNotContainPattern(OTHER);
        assertThat(Files.readString(page)).isNotEmpty().doesNotContainPattern(OTHER);
    }

    private Path renamed() throws IOException {
        return rewritten(
                "renamed",
                (file, rows) -> rows.stream()
                        .map(row -> CONVIVE.matcher(row).replaceAll(id -> other(id.group())))
                        .toList());
    }

    /** Returns a name whose place in the order is another one. */
    private static String other(String name) {
        return "x" + new StringBuilder(name).reverse();
    }

    private static JsonNode closedForms(JsonNode report) {
        ((ObjectNode) report).remove("inputs");
        report.get("indicators").forEach(RowOrderTest::removeDrawn);
        return report;
    }

    private static void removeDrawn(JsonNode figure) {
        ((ObjectNode) figure).remove("reading");
        if (figure.path("method").asString("").equals("BOOTSTRAP_BY_PERSON")) {
            ((ObjectNode) figure).remove(List.of("lower", "upper"));
        }
        if (figure.get("detail") instanceof ObjectNode detail) {
            detail.remove(List.of("bandLower", "bandUpper", "p", "expectedClosedTables"));
            if (figure.path("method").asString("").equals("NEWMAN")) {
                detail.remove("expectedByLabels");
            }
        }
    }
}
