package org.tablee.core.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tablee.core.table.TableFixture.AMOUNT;
import static org.tablee.core.table.TableFixture.COLOUR;
import static org.tablee.core.table.TableFixture.COVERS;
import static org.tablee.core.table.TableFixture.DAY;
import static org.tablee.core.table.TableFixture.FLAG;
import static org.tablee.core.table.TableFixture.ID;
import static org.tablee.core.table.TableFixture.SHEET;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.table.TableFixture.Colour;

/** One test for each kind of finding of a table, named as the kind is, and what is read without one. */
class TableReaderTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final List<String> kinds = new ArrayList<>();

    private List<String> ids(String text) {
        return TableFixture.ids(Dialect.COMMA, text, kinds);
    }

    @Test
    void columnsStandInAnyOrderUnderEitherHeaderAndMayBeLeftOut() {
        Findings findings = TableFixture.read(Dialect.COMMA, "Jour,NUMERO,colour\n2025-03-11, a ,rouge\n", row -> {
            assertThat(row.line()).isEqualTo(2);
            assertThat(row.require(ID)).contains("a");
            assertThat(row.get(DAY)).contains(LocalDate.of(2025, 3, 11));
            assertThat(row.get(COLOUR)).contains(Colour.RED);
            assertThat(row.get(COVERS)).isEmpty();
            assertThat(row.isBlank(COVERS)).isTrue();
        });
        assertThat(findings.list()).isEmpty();
    }

    @Test
    void rowsWithoutASingleFilledCellArePassedOver() {
        assertThat(ids("\n\nid,covers\n\n,\na,1\n , \n")).containsExactly("a");
        assertThat(kinds).isEmpty();
    }

    @Test
    void everyLineEndIsOneAndLinesAreCountedAsAnEditorCountsThem() {
        assertThat(ids("id,covers\r\na,1\rb,2\n\"c\nc\",x\n\"d\r\nd\",3\ne,y"))
                .containsExactly("a", "b", "c\nc", "d\r\nd", "e");
        assertThat(kinds).containsExactly("4 id bad_text", "4 covers bad_count", "6 id bad_text", "8 covers bad_count");
    }

    @Test
    void missingFile(@TempDir Path folder) {
        assertThat(inFolder(folder, SHEET)).isEmpty();
        assertThat(inFolder(folder, SHEET.required())).containsExactly("missing_file");
    }

    @Test
    void notAFile(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("things.csv"));
        assertThat(inFolder(folder, SHEET)).containsExactly("not_a_file");
    }

    private static List<String> inFolder(Path folder, Sheet sheet) {
        FindingCollector findings = FindingCollector.of(Locale.ENGLISH);
        try (Table table = TableReader.of(Dialect.COMMA, findings).open(folder, sheet)) {
            assertThat(table.isReadable()).isFalse();
            assertThat(table.rows()).isEmpty();
        }
        return findings.findings().list().stream().map(Finding::kind).toList();
    }

    @Test
    void unreadableFile() {
        FindingCollector findings = FindingCollector.of(Locale.ENGLISH);
        InputStream pulledOut = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the stick was pulled out");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return read();
            }
        };
        InputStream broken = new SequenceInputStream(stream("id\na\nb"), pulledOut);
        List<String> ids = new ArrayList<>();
        try (Table table = TableReader.of(Dialect.COMMA, findings).open(SHEET, () -> broken)) {
            table.rows().forEach(row -> ids.add(row.text(ID)));
        }
        assertThat(ids).containsExactly("a");
        assertThat(findings.findings().list()).extracting(Finding::kind).containsExactly("unreadable_file");
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void emptyFile() {
        assertThat(ids("")).isEmpty();
        assertThat(kinds).containsExactly("empty_file");
    }

    @Test
    void aHeaderAloneIsNoFinding() {
        assertThat(ids("id")).isEmpty();
        assertThat(kinds).isEmpty();
    }

    @Test
    void missingColumn() {
        assertThat(ids("covers\n1\n")).isEmpty();
        assertThat(kinds).containsExactly("1 missing_column");
    }

    @Test
    void duplicateColumn() {
        assertThat(ids("id,numéro\na,b\n")).containsExactly("a");
        assertThat(kinds).containsExactly("1 numéro duplicate_column");
    }

    @Test
    void unknownColumn() {
        assertThat(ids("id,regional\na,1\n")).containsExactly("a");
        assertThat(kinds).containsExactly("1 regional unknown_column");
    }

    @Test
    void unnamedColumn() {
        assertThat(ids("id,,covers\na,x,1\n")).containsExactly("a");
        assertThat(kinds).containsExactly("1 unnamed_column");
    }

    @Test
    void sensitiveColumn() {
        assertThat(ids("id,Religion déclarée\na,x\n")).containsExactly("a");
        assertThat(kinds).containsExactly("1 Religion déclarée sensitive_column");
    }

    @Test
    void missingCells() {
        assertThat(ids("id,covers,amount\na,1\nb,1,2\n")).containsExactly("a", "b");
        assertThat(kinds).containsExactly("2 missing_cells");
    }

    @Test
    void surplusBlankCells() {
        assertThat(ids("id,covers\na,1,,\nb,1\n")).containsExactly("a", "b");
        assertThat(kinds).containsExactly("2 surplus_blank_cells");
    }

    @Test
    void surplusCells() {
        assertThat(ids("id,covers\na,1,2\nb,1\n")).containsExactly("b");
        assertThat(kinds).containsExactly("2 surplus_cells");
    }

    @Test
    void malformedQuotes() {
        assertThat(ids("id,covers\na,1\n\"b\"x,1\nc,1\n")).containsExactly("a", "c");
        assertThat(kinds).containsExactly("3 malformed_quotes");
    }

    @Test
    void aQuoteThatIsNeverClosedLosesItsOwnLineOnly() {
        assertThat(ids("id,covers\n\"a,1\nb,1\n\"c\",1\nd,1\n")).containsExactly("b", "c", "d");
        assertThat(kinds).containsExactly("2 malformed_quotes");
    }

    @Test
    void aQuoteWithinAPlainCellIsAQuote() {
        assertThat(ids("id\n5\" pipe\n\"say \"\"hello\"\"\"\n")).containsExactly("5\" pipe", "say \"hello\"");
        assertThat(kinds).isEmpty();
    }

    @Test
    void invalidCharactersOfACell() {
        Findings findings =
                TableFixture.read(Dialect.COMMA, "id,covers\ncafé,1\nb,2\n", WINDOWS_1252, row -> row.get(ID));
        assertThat(findings.list()).extracting(Finding::kind).containsExactly("invalid_characters");
        assertThat(findings.toString()).contains("things.csv:2: id: ERROR", "excel-fr");
    }

    @Test
    void invalidCharactersOfAHeader() {
        Findings findings =
                TableFixture.read(Dialect.COMMA, "id,numéro,covers\na,b,1\n", WINDOWS_1252, row -> row.get(ID));
        assertThat(findings.list()).extracting(Finding::kind).containsExactly("invalid_characters");
    }

    @Test
    void excelWritesWindows1252AndUtf8WithAByteOrderMark() {
        for (Charset charset : List.of(WINDOWS_1252, StandardCharsets.UTF_8)) {
            String mark = charset.equals(StandardCharsets.UTF_8) ? "\ufeff" : "";
            List<String> ids = new ArrayList<>();
            Findings findings =
                    TableFixture.read(Dialect.EXCEL_FR, mark + "numéro;montant\ncafé;12,50 €\n", charset, row -> {
                        ids.add(row.require(ID).orElseThrow());
                        assertThat(row.get(AMOUNT)).contains(new BigDecimal("12.50"));
                    });
            assertThat(ids).containsExactly("café");
            assertThat(findings.list()).isEmpty();
        }
    }

    @Test
    void blankCell() {
        Findings findings = TableFixture.read(Dialect.COMMA, "id,covers\n,1\n", row -> {
            assertThat(row.require(ID)).isEmpty();
            assertThat(row.require(ID)).isEmpty();
        });
        assertThat(findings.list()).extracting(Finding::kind).containsExactly("blank_cell");
    }

    @Test
    void badText() {
        ids("id\n123456789012345678901\n\"a\tb\"\n12345678901234567890\n");
        assertThat(kinds).containsExactly("2 id bad_text", "3 id bad_text");
    }

    @Test
    void badCount() {
        ids("id,covers\na,-1\nb,1.0\nc,2147483648\nd,2147483647\ne,0\nf,007\n");
        assertThat(kinds).containsExactly("2 covers bad_count", "3 covers bad_count", "4 covers bad_count");
    }

    @Test
    void badNumber() {
        ids("id,amount\na,\"1,500\"\nb,1e5\nc,12.50\nd,-3\ne,.5\nf,1\ng,1\n");
        assertThat(kinds).containsExactly("2 amount bad_number", "3 amount bad_number", "6 amount bad_number");
    }

    @Test
    void badDate() {
        ids("id,day\na,2025-02-29\nb,11/03/2025\nc,2024-02-29\nd,\ne,\n");
        assertThat(kinds).containsExactly("2 day bad_date", "3 day bad_date");
    }

    @Test
    void badDateAndBadMomentOfAYearThatIsASlipOfThePen() {
        ids("id,day,moment\na,0000-01-01,0025-03-11T12:30\nb,+12025-01-01,-0500-03-11\nc,0999-12-31,+10000-01-01\n"
                + "d,1000-01-01,9999-12-31T23:59\ne,,\nf,,\ng,,\n");
        assertThat(kinds)
                .containsExactly(
                        "2 day bad_date",
                        "2 moment bad_moment",
                        "3 day bad_date",
                        "3 moment bad_moment",
                        "4 day bad_date",
                        "4 moment bad_moment");
    }

    @Test
    void malformedQuotesThatALaterLineClosesLoseOneLineOnly() {
        assertThat(ids("id,amount,covers\na,\"12.50,1\nb,\"13.00\",2\nc,1,\"3\nd,2,4\ne,3,\"5\"\n"))
                .containsExactly("b", "d", "e");
        assertThat(kinds).containsExactly("2 malformed_quotes", "4 malformed_quotes");

        kinds.clear();
        assertThat(TableFixture.ids(Dialect.LIBREOFFICE_FR, "id,montant\na,\"12,50\nb,\"13,00\"\nc,1\n", kinds))
                .containsExactly("b", "c");
        assertThat(kinds).containsExactly("2 malformed_quotes");
    }

    @Test
    void badTime() {
        ids("id,time\na,25:00\nb,9:60\nc,noon\nd,9:30\ne,9h\nf,09:30:15\ng,9 h 30\n");
        assertThat(kinds).containsExactly("2 time bad_time", "3 time bad_time", "4 time bad_time");
    }

    @Test
    void badMoment() {
        ids(
                "id,moment\na,2025-03-11T25:00\nb,11/03/2025\nc,2025-03-11 12:30\nd,2025-03-11T12:30+01:00\ne,2025-03-11\n");
        assertThat(kinds).containsExactly("2 moment bad_moment", "3 moment bad_moment");
    }

    @Test
    void unknownWord() {
        ids("id,colour\na,green\nb,Rouge\nc,BLEU  fonce\nd,dark-blue\n");
        assertThat(kinds).containsExactly("2 colour unknown_word");
    }

    @Test
    void wrongDialect() {
        Findings findings = TableFixture.read(Dialect.COMMA, "id;covers\na;1\n", row -> {});
        assertThat(findings.toString())
                .contains("missing_column", "things.csv: WARNING: most of the file could not be read as comma; ")
                .contains("semicolon, excel-fr [wrong_dialect]");
    }

    @Test
    void wrongDialectIsFoundWhereMostCellsFailToo() {
        Findings findings = TableFixture.read(
                Dialect.COMMA, "id,amount,day\na,\"1,5\",11/03/2025\nb,\"1,5\",1/3/25\n", Row::readAll);
        assertThat(findings.toString()).contains("this would fit: libreoffice-fr [wrong_dialect]");
        assertThat(findings.errors()).isEqualTo(4);
        assertThat(findings.warnings()).isEqualTo(1);
    }

    @Test
    void moreFindings() {
        StringBuilder text = new StringBuilder("id,covers\n");
        for (int i = 0; i < 250; i++) {
            text.append("a,x\n");
        }
        Findings findings = TableFixture.read(Dialect.COMMA, text.toString(), Row::readAll);
        assertThat(findings.errors()).isEqualTo(250);
        assertThat(findings.list()).hasSize(101);
        assertThat(findings.list().get(100)).satisfies(last -> {
            assertThat(last.kind()).isEqualTo("more_findings");
            assertThat(last.severity()).isEqualTo(Severity.ERROR);
            assertThat(last.what()).isEqualTo("further findings of the kind bad_count: 150");
        });
    }

    @Test
    void aFindingIsOneLineWhateverTheCellHolds() {
        Findings findings = TableFixture.read(
                Dialect.COMMA, "id,covers\na,\"x\r\n\u2028y\u0000" + "z".repeat(500) + "\"\n", Row::readAll);
        assertThat(findings.toString())
                .hasLineCount(1)
                .contains("x\\u000d\\u000a\\u2028y\\u0000z")
                .contains("z…\" is not a count");
    }

    @Test
    void badRow() {
        Findings findings = TableFixture.read(Dialect.COMMA, "id\na\nb\n", row -> {
            assertThat(row.make(() -> ConviveId.of(" "))).isEmpty();
            assertThat(row.make(() -> 1)).contains(1);
        });
        assertThat(findings.errors()).isEqualTo(2);
        assertThat(findings.list().get(0).why()).contains("ConviveId must be 1 to 100 characters");
    }

    @Test
    void yesAndNoAreReadInBothLanguages() {
        List<Boolean> flags = new ArrayList<>();
        Findings findings = TableFixture.read(
                Dialect.COMMA,
                "id,flag\na,VRAI\nb,Non\nc,yes\nd,0\ne,perhaps\n",
                row -> row.get(FLAG).ifPresent(flags::add));
        assertThat(flags).containsExactly(true, false, true, false);
        assertThat(findings.toString()).contains("things.csv:6: flag: ERROR: \"perhaps\"", "write one of: true, false");
    }

    @Test
    void findingsSpeakFrenchWhereAsked() {
        FindingCollector findings = FindingCollector.of(Locale.CANADA_FRENCH);
        try (Table table = TableReader.of(Dialect.COMMA, findings).open(SHEET, () -> stream("id,covers\na,x\nb,1\n"))) {
            table.rows().forEach(Row::readAll);
        }
        assertThat(findings.findings().toString())
                .startsWith("things.csv:2: covers: ERROR: «\u202fx\u202f» n’est pas un nombre");
    }
}
