package org.tablee.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.time.api.DateTimes;
import org.tablee.core.calendar.Moment;
import org.tablee.core.table.TableFixture.Colour;
import org.tablee.core.word.Spelling;

/** What a writer writes, a reader of the same dialect reads back; what nobody wrote, it survives. */
class TableProperties {

    private static final Column<String> TEXT = Column.of("text", "texte", CellFormat.text(200));
    private static final Sheet SHEET = TableFixture.SHEET.with(List.of(TEXT));

    private record Line(
            Optional<String> text,
            Optional<Integer> covers,
            Optional<BigDecimal> amount,
            Optional<Moment> moment,
            Optional<Boolean> flag,
            Optional<Colour> colour) {

        void write(TableWriter.Cells row) {
            row.set(TableFixture.ID, "1")
                    .set(TEXT, text)
                    .set(TableFixture.COVERS, covers)
                    .set(TableFixture.AMOUNT, amount)
                    .set(TableFixture.MOMENT, moment)
                    .set(TableFixture.DAY, moment.map(Moment::date))
                    .set(TableFixture.TIME, moment.flatMap(Moment::time))
                    .set(TableFixture.FLAG, flag)
                    .set(TableFixture.COLOUR, colour)
                    .end();
        }

        static Line read(Row row) {
            Optional<Moment> moment = row.get(TableFixture.MOMENT);
            assertThat(row.get(TableFixture.DAY)).isEqualTo(moment.map(Moment::date));
            assertThat(row.get(TableFixture.TIME)).isEqualTo(moment.flatMap(Moment::time));
            return new Line(
                    row.get(TEXT),
                    row.get(TableFixture.COVERS),
                    row.get(TableFixture.AMOUNT),
                    moment,
                    row.get(TableFixture.FLAG),
                    row.get(TableFixture.COLOUR));
        }
    }

    @Property
    void writtenThenReadIsEqual(@ForAll("lines") List<Line> lines, @ForAll Dialect dialect) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TableWriter writer = TableWriter.of(bytes, SHEET, dialect)) {
            lines.forEach(line -> line.write(writer.row()));
        }
        List<Line> read = new ArrayList<>();
        FindingCollector findings = FindingCollector.of(Locale.ENGLISH);
        try (Table table =
                TableReader.of(dialect, findings).open(SHEET, () -> new ByteArrayInputStream(bytes.toByteArray()))) {
            table.rows().map(Line::read).forEach(read::add);
        }
        assertThat(findings.findings().list()).isEmpty();
        assertThat(read).isEqualTo(lines);
        Statistics.label("rows").collect(lines.isEmpty() ? "none" : "some").coverage(coverage -> {
            coverage.check("none").count(count -> count > 0);
            coverage.check("some").count(count -> count > 0);
        });
    }

    @Provide
    Arbitrary<List<Line>> lines() {
        Arbitrary<Line> line = Combinators.combine(
                        texts().optional(),
                        Arbitraries.integers().greaterOrEqual(0).optional(),
                        amounts().optional(),
                        moments().optional(),
                        Arbitraries.of(true, false).optional(),
                        Arbitraries.of(Colour.class).optional())
                .as(Line::new);
        return line.list().ofMaxSize(5);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("ab,;\"' =+-@|é€\u202fŵ{}#\\")
                .ofMinLength(1)
                .ofMaxLength(20)
                .map(Spelling::strip)
                .filter(text -> !text.isEmpty());
    }

    private static Arbitrary<BigDecimal> amounts() {
        Arbitrary<BigInteger> digits =
                Arbitraries.bigIntegers().between(BigInteger.TEN.pow(20).negate(), BigInteger.TEN.pow(20));
        return Combinators.combine(digits, Arbitraries.integers().between(0, 9)).as(BigDecimal::new);
    }

    private static Arbitrary<Moment> moments() {
        Arbitrary<LocalDateTime> times = DateTimes.dateTimes();
        Arbitrary<ZoneOffset> offsets = Arbitraries.integers()
                .between(-18 * 60, 18 * 60)
                .map(minutes -> ZoneOffset.ofTotalSeconds(minutes * 60));
        return Arbitraries.oneOf(
                times.map(LocalDateTime::toLocalDate).map(Moment::of),
                times.map(Moment::of),
                Combinators.combine(times, offsets).as((time, offset) -> Moment.of(time.atOffset(offset))));
    }

    @Property
    void anyBytesAreReadToTheirEndWithoutAnException(@ForAll byte[] bytes, @ForAll Dialect dialect) {
        TableFixture.read(dialect, bytes, Row::readAll);
    }

    @Property
    void anyTextUnderAGoodHeaderKeepsEveryRowOrSaysWhyNot(@ForAll("wild") String text) {
        List<Long> lines = new ArrayList<>();
        Findings findings = TableFixture.read(Dialect.COMMA, "id,covers\n" + text + "\nlast,1\n", row -> {
            row.readAll();
            lines.add(row.line());
        });
        findings.list().forEach(finding -> finding.line().ifPresent(lines::add));
        assertThat(lines).contains(lineCount(text) + 2L);
    }

    private static long lineCount(String text) {
        return text.chars().filter(c -> c == '\n').count() + 1;
    }

    @Provide
    Arbitrary<String> wild() {
        return Arbitraries.strings().withChars("a,\"\n ").ofMaxLength(30);
    }

    @Property
    void aDateHasOneMeaningInEachDialectThatReadsIt(@ForAll LocalDate date) {
        String iso = date.toString();
        for (Dialect dialect : Dialect.values()) {
            assertThat(CellFormat.date().parse(iso, dialect)).isEqualTo(date);
        }
    }
}
