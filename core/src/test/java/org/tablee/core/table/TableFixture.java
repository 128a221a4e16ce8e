package org.tablee.core.table;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.tablee.core.calendar.Moment;
import org.tablee.core.word.Vocabulary;
import org.tablee.core.word.Word;

/** A small sheet and the means to read it from a text. */
final class TableFixture {

    enum Colour implements Word {
        RED,
        DARK_BLUE
    }

    static final Column<String> ID =
            Column.of("id", "numéro", CellFormat.text(20)).required();
    static final Column<Integer> COVERS = Column.of("covers", "couverts", CellFormat.count());
    static final Column<BigDecimal> AMOUNT = Column.of("amount", "montant", CellFormat.decimal());
    static final Column<LocalDate> DAY = Column.of("day", "jour", CellFormat.date());
    static final Column<Colour> COLOUR = Column.of(
            "colour",
            "couleur",
            CellFormat.word(Vocabulary.of(Colour.class)
                    .with(Colour.RED, "rouge", "vermeil")
                    .with(Colour.DARK_BLUE, "bleu foncé")));
    static final Column<LocalTime> TIME = Column.of("time", "heure", CellFormat.time());
    static final Column<Moment> MOMENT = Column.of("moment", "moment", CellFormat.moment());
    static final Column<Boolean> FLAG = Column.of("flag", "drapeau", CellFormat.flag());
    static final Sheet SHEET = Sheet.of("things.csv", ID, COVERS, AMOUNT, DAY, COLOUR, TIME, MOMENT, FLAG);

    private TableFixture() {}

    /** Reads a text, hands out its rows, and returns the findings, one a line. */
    static Findings read(Dialect dialect, String text, Consumer<Row> rows) {
        return read(dialect, text.getBytes(StandardCharsets.UTF_8), rows);
    }

    static Findings read(Dialect dialect, String text, Charset charset, Consumer<Row> rows) {
        return read(dialect, text.getBytes(charset), rows);
    }

    static Findings read(Dialect dialect, byte[] bytes, Consumer<Row> rows) {
        FindingCollector findings = FindingCollector.of(Locale.ENGLISH);
        try (Table table = TableReader.of(dialect, findings).open(SHEET, () -> new ByteArrayInputStream(bytes))) {
            table.rows().forEach(rows);
        }
        return findings.findings();
    }

    /** Returns the first cell of each row, and adds what was found to the list. */
    static List<String> ids(Dialect dialect, String text, List<String> kinds) {
        List<String> ids = new ArrayList<>();
        Findings findings = read(dialect, text, row -> {
            row.readAll();
            ids.add(row.text(ID));
        });
        findings.list().forEach(finding -> kinds.add(place(finding) + finding.kind()));
        return ids;
    }

    private static String place(Finding finding) {
        return (finding.line().isPresent() ? finding.line().getAsLong() + " " : "")
                + finding.column().map(column -> column + " ").orElse("");
    }
}
