package org.tablee.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both sides of each limit, and what the words of a finding recommend. */
class TableLimitsTest {

    private static final Column<String> LONG = Column.of("long", "long", CellFormat.text(Integer.MAX_VALUE));
    private static final Sheet SHEET = Sheet.of("long.csv", LONG);

    private static List<String> read(String text, List<Integer> lengths) {
        FindingCollector findings = FindingCollector.of(Locale.ENGLISH);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (Table table = TableReader.of(Dialect.COMMA, findings).open(SHEET, () -> new ByteArrayInputStream(bytes))) {
            table.rows().forEach(row -> lengths.add(row.text(LONG).length()));
        }
        return findings.findings().list().stream().map(Finding::kind).toList();
    }

    @Test
    void aLineIsReadUpToAMebibyteWithItsEnd() {
        List<Integer> lengths = new ArrayList<>();
        String longest = "x".repeat(Lines.MAX_BYTES - 1) + "\n";
        assertThat(read("long\n" + longest + "x" + longest + "x\n", lengths)).containsExactly("line_too_long");
        assertThat(lengths).containsExactly(Lines.MAX_BYTES - 1, 1);
    }

    @Test
    void aRowRunsOverAtMostAHundredLines() {
        List<Integer> lengths = new ArrayList<>();
        String hundred = "\"" + "\n".repeat(99) + "x\"\n";
        assertThat(read("long\n" + hundred, lengths)).isEmpty();
        assertThat(lengths).containsExactly(1);

        lengths.clear();
        String more = "\"" + "\n".repeat(100) + "x\"\ny\n";
        assertThat(read("long\n" + more, lengths)).containsExactly("malformed_quotes");
        assertThat(lengths).containsExactly("x\"".length(), 1);
    }

    @Test
    void aRowOfSeveralLinesIsReadUpToAMebibyteAltogether() {
        List<Integer> lengths = new ArrayList<>();
        String half = "x".repeat(Lines.MAX_BYTES / 2 - 2);
        assertThat(read("long\n\"" + half + "\n" + half + "\"\n", lengths)).isEmpty();
        assertThat(lengths).containsExactly(2 * half.length() + 1);

        lengths.clear();
        assertThat(read("long\n\"" + half + "\n" + half + "xx\"\n", lengths)).containsExactly("malformed_quotes");
        assertThat(lengths).containsExactly(half.length() + 3);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstHeader() {
        List<Integer> lengths = new ArrayList<>();
        assertThat(read("\ufefflong\nx\n", lengths)).isEmpty();
        assertThat(lengths).containsExactly(1);
    }

    @Test
    void aHundredFindingsOfAKindAreAllShown() {
        StringBuilder text = new StringBuilder("id,covers\n");
        for (int i = 0; i < Findings.KEPT; i++) {
            text.append("a,x\n");
        }
        assertThat(TableFixture.read(Dialect.COMMA, text.toString(), Row::readAll)
                        .list())
                .hasSize(Findings.KEPT)
                .noneMatch(finding -> finding.kind().equals("more_findings"));
    }

    @Test
    void ofAFileThatIsHalfWrongNoOtherDialectIsNamed() {
        Findings half = TableFixture.read(Dialect.COMMA, "id,amount\na,\"1,5\"\nb,1\n", Row::readAll);
        assertThat(half.list()).extracting(Finding::kind).containsExactly("bad_number");
    }

    @Test
    void ofTheDialectsThatReadMoreOnlyTheBestAreNamed() {
        Findings findings = TableFixture.read(
                Dialect.COMMA, "id;amount;day\na;1,5;2025-03-11\nb;1,5;11/03/2025\nc;2;2025-03-11\n", Row::readAll);
        assertThat(findings.toString()).contains("this would fit: excel-fr [wrong_dialect]");
    }

    @Test
    void everyStreamThatWasOpenedIsClosed() {
        AtomicInteger open = new AtomicInteger();
        Source source = () -> {
            open.incrementAndGet();
            return new ByteArrayInputStream("id;covers\na;x\n".getBytes(StandardCharsets.UTF_8)) {
                @Override
                public void close() {
                    open.decrementAndGet();
                }
            };
        };
        try (Table table = TableReader.of(Dialect.COMMA, FindingCollector.of(Locale.ENGLISH))
                .open(TableFixture.SHEET, source)) {
            assertThat(table.isReadable()).isFalse();
        }
        assertThat(open).hasValue(0);
    }

    @Test
    void aTableThatCannotBeOpenedIsAFinding() {
        FindingCollector findings = FindingCollector.of(Locale.ENGLISH);
        Source source = () -> {
            throw new IOException("no such upload");
        };
        try (Table table = TableReader.of(Dialect.COMMA, findings).open(TableFixture.SHEET, source)) {
            assertThat(table.rows()).isEmpty();
        }
        assertThat(findings.findings().toString()).contains("no such upload", "[unreadable_file]");
    }

    @Test
    void aTableThatBreaksInItsHeaderIsAFinding() {
        FindingCollector findings = FindingCollector.of(Locale.ENGLISH);
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return read();
            }
        };
        try (Table table = TableReader.of(Dialect.COMMA, findings).open(TableFixture.SHEET, () -> broken)) {
            assertThat(table.isReadable()).isFalse();
        }
        assertThat(findings.findings().list()).extracting(Finding::kind).containsExactly("unreadable_file");
    }

    @Test
    void aTableKnowsItsColumns() {
        try (Table table = TableReader.of(Dialect.COMMA, FindingCollector.of(Locale.ENGLISH))
                .open(
                        TableFixture.SHEET,
                        () -> new ByteArrayInputStream("id,couverts\n".getBytes(StandardCharsets.UTF_8)))) {
            assertThat(table.has(TableFixture.ID)).isTrue();
            assertThat(table.has(TableFixture.COVERS)).isTrue();
            assertThat(table.has(TableFixture.DAY)).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {
                "COMMA / covers / write a whole number of 0 or more, such as 12",
                "COMMA / amount / write one such as 12.50;",
                "EXCEL_FR / montant / write one such as 12,50;",
                "COMMA / day / write a day of the calendar such as 2025-03-11",
                "COMMA / time / write a time such as 12:30",
                "COMMA / moment / write one such as 2025-03-11T12:30",
                "COMMA / colour / write one of: red, dark_blue",
                "EXCEL_FR / couleur / write one of: rouge, bleu foncé",
                "EXCEL_FR / drapeau / write one of: oui, non"
            })
    void aFindingSaysWhatToWrite(Dialect dialect, String column, String advice) {
        String separator = String.valueOf(dialect.separator());
        Findings findings = TableFixture.read(
                dialect, "id" + separator + column + "\na" + separator + "?\nb" + separator + "\n", Row::readAll);
        assertThat(findings.list())
                .singleElement()
                .satisfies(finding -> assertThat(finding.why()).startsWith(advice));
    }

    @ParameterizedTest
    @CsvSource({"EXCEL_FR, 11/03/2025", "LIBREOFFICE_FR, 11/03/2025", "SEMICOLON, 2025-03-11"})
    void aFindingShowsADayOfItsDialect(Dialect dialect, String day) {
        String separator = String.valueOf(dialect.separator());
        String text = "id" + separator + "day" + separator + "moment\na" + separator + "?" + separator + "?\nb"
                + separator + separator + "\n";
        assertThat(TableFixture.read(dialect, text, Row::readAll).list())
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding.why()).contains("such as " + day));
    }

    @Test
    void anUnknownColumnIsToldTheKnownOnesAndAMissingOneThoseFound() {
        assertThat(TableFixture.read(Dialect.COMMA, "id,weather\n", Row::readAll)
                        .toString())
                .contains("known are: id, covers, amount, day, colour, time, moment, flag");
        assertThat(TableFixture.read(Dialect.EXCEL_FR, "weather;jour\n", Row::readAll)
                        .toString())
                .contains(
                        "known are: numéro, couverts", "no column \"numéro\"", "the columns found are: weather, jour");
    }
}
