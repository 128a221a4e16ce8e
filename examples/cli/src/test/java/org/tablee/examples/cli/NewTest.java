package org.tablee.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.logbook.LogbookReader;
import org.tablee.core.logbook.Reading;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.RoleKind;
import org.tablee.core.table.Dialect;
import org.tablee.core.table.Sheet;
import org.tablee.pricing.cashbook.CashBook;
import org.tablee.pricing.cashbook.CashBookReader;
import org.tablee.pricing.cashbook.CashReading;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The sheets that a place begins with, opened as a volunteer would open them. */
class NewTest {

    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

    @TempDir
    private Path parent = Path.of("");

    private Path folder() {
        return parent.resolve("our table");
    }

    private Console made(String language) {
        return Console.run("new", folder().toString(), "--lang", language).withoutStackTrace();
    }

    private static Dialect dialect(String language) {
        return language.equals("fr") ? Dialect.EXCEL_FR : Dialect.COMMA;
    }

    @ParameterizedTest
    @CsvSource({"en, check", "fr, --dialect excel-fr --lang fr"})
    void theEveningIsReadWithoutAFinding(String language, String next) {
        Console console = made(language);

        assertThat(console.exitCode()).isZero();
        assertThat(console.err()).isEmpty();
        assertThat(console.unfolded()).contains("tablee.ods", "sessions.csv", "tablee check", next);
        Reading reading = LogbookReader.of(dialect(language), Locale.ENGLISH).read(folder());
        assertThat(reading.findings().list()).isEmpty();
        Logbook logbook = reading.logbook().orElseThrow();
        assertThat(logbook.gatherings()).singleElement().satisfies(NewTest::isTheEvening);
        assertThat(logbook.convives()).hasSize(4);
        assertThat(logbook.initiatives())
                .hasValueSatisfying(list -> assertThat(list).hasSize(1));
        assertThat(logbook.invitations())
                .hasValueSatisfying(list -> assertThat(list).hasSize(1));
        CashReading cash = CashBookReader.of(dialect(language), Locale.ENGLISH).read(folder(), logbook);
        assertThat(cash.findings().list()).isEmpty();
        assertThat(cash.book().takings()).hasSize(2);
        assertThat(cash.book().costs()).hasSize(2);
        Console check = Console.run(
                "check", folder().toString(), "--dialect", dialect(language).code());
        assertThat(check.exitCode()).isZero();
        assertThat(check.err()).isEmpty();
    }

    private static void isTheEvening(Gathering evening) {
        assertThat(evening.headcount()).hasValue(9);
        assertThat(evening.end()).isPresent();
        assertThat(evening.presences()).hasSize(7);
        assertThat(evening.presences().get(0).roles()).hasSize(2).noneMatch(role -> role.kind() == RoleKind.OTHER);
    }

    @ParameterizedTest
    @CsvSource({"en", "fr"})
    void eachFileHasEveryColumn(String language) throws IOException {
        FirstSheets sheets = new FirstSheets(dialect(language));
        for (Sheet sheet : sheets.all()) {
            List<String> columns = sheet.columns().stream()
                    .map(column -> column.header(dialect(language)))
                    .filter(header -> !List.of("starts_at", "ends_at").contains(header))
                    .toList();
            assertThat(sheets.tab(sheet).fields())
                    .as(sheet.file())
                    .extracting(Workbook.Field::header)
                    .containsAll(columns);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, present, shared_meal, cash, declined",
        "fr, présent, repas partagé, espèces, a choisi de ne pas donner"
    })
    void theWorkbookHasListsToChooseFrom(
            String language, String presence, String activity, String means, String outcome) throws Exception {
        made(language);
        try (ZipFile zip = new ZipFile(folder().resolve("tablee.ods").toFile())) {
            ZipEntry first = zip.entries().nextElement();
            assertThat(first.getName()).isEqualTo("mimetype");
            assertThat(first.getMethod()).isEqualTo(ZipEntry.STORED);
            Document content = content(zip);
            NodeList tables = content.getElementsByTagNameNS(TABLE, "table");
            assertThat(tables.getLength())
                    .as("one to read, nine of the logbook, four of money")
                    .isEqualTo(14);
            List<String> lists = attributes(content, "content-validation", "condition");
            for (String word : List.of(presence, activity, means, outcome)) {
                assertThat(lists).anyMatch(list -> list.contains('"' + word + '"'));
            }
            assertThat(attributes(content, "table-cell", "content-validation-name"))
                    .filteredOn(name -> !name.isEmpty())
                    .hasSameElementsAs(attributes(content, "content-validation", "name"));
        }
    }

    private static Document content(ZipFile zip) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try (InputStream in = zip.getInputStream(zip.getEntry("content.xml"))) {
            return factory.newDocumentBuilder().parse(in);
        }
    }

    private static List<String> attributes(Document content, String element, String attribute) {
        NodeList nodes = content.getElementsByTagNameNS(TABLE, element);
        return Stream.iterate(0, i -> i + 1)
                .limit(nodes.getLength())
                .map(i -> ((org.w3c.dom.Element) nodes.item(i)).getAttributeNS(TABLE, attribute))
                .toList();
    }

    /** What LibreOffice saves of the workbook, as cells are shown, is the logbook that lies beside it. */
    @ParameterizedTest
    @EnabledIf(value = "libreOfficeIsHere", disabledReason = "LibreOffice is not here")
    @CsvSource({"en, 44, COMMA", "fr, 44, LIBREOFFICE_FR", "fr, 59, EXCEL_FR"})
    void libreOfficeSavesTheSameEvening(String language, String separator, Dialect dialect) throws Exception {
        made(language);
        Path saved = Files.createDirectory(parent.resolve("saved"));
        save(separator, saved);
        for (Path file : files(saved)) {
            Files.move(file, saved.resolve(file.getFileName().toString().replace("tablee-", "")));
        }
        assertThat(saved.resolve(language.equals("fr") ? "lisez_moi.csv" : "read_me.csv"))
                .as("what explains the others, and is no finding")
                .exists();

        Reading reading = LogbookReader.of(dialect, Locale.ENGLISH).read(saved);
        Logbook beside = LogbookReader.of(dialect(language), Locale.ENGLISH)
                .read(folder())
                .logbook()
                .orElseThrow();
        assertThat(reading.findings().list()).isEmpty();
        assertThat(reading.logbook().orElseThrow().gatherings()).isEqualTo(beside.gatherings());
        assertThat(reading.logbook().orElseThrow().convives()).isEqualTo(beside.convives());
        assertThat(reading.logbook().orElseThrow().attributes()).isEqualTo(beside.attributes());
        CashBook cash =
                CashBookReader.of(dialect, Locale.ENGLISH).read(saved, beside).book();
        assertThat(cash.takings())
                .isEqualTo(CashBookReader.of(dialect(language), Locale.ENGLISH)
                        .read(folder(), beside)
                        .book()
                        .takings());
    }

    private void save(String separator, Path saved) throws Exception {
        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + parent.resolve("office").toUri(),
                        "--headless",
                        "--convert-to",
                        "csv:Text - txt - csv (StarCalc):" + separator + ",34,76,1,,0,false,true,false,false,false,-1",
                        "--outdir",
                        saved.toString(),
                        folder().resolve("tablee.ods").toString())
                .redirectErrorStream(true)
                .redirectOutput(parent.resolve("office.log").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    }

    static boolean libreOfficeIsHere() {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getenv("PATH"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void nothingIsWrittenOver() throws IOException {
        Files.createDirectory(folder());
        assertThat(made("en").exitCode()).as("an empty folder will do").isZero();
        String sessions = Files.readString(folder().resolve("sessions.csv"));

        Console console = made("fr");

        assertThat(console.exitCode()).isEqualTo(2);
        assertThat(console.err().lines()).hasSize(1);
        assertThat(folder().resolve("sessions.csv")).hasContent(sessions);
        assertThat(Console.run("new", folder().resolve("sessions.csv").toString())
                        .exitCode())
                .isEqualTo(2);
    }
}
