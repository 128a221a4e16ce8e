package org.tablee.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.tablee.core.logbook.LogbookSheets;
import org.tablee.core.table.Column;
import org.tablee.core.table.Dialect;
import org.tablee.core.table.Sheet;
import org.tablee.examples.cli.Workbook.Field;
import org.tablee.examples.cli.Workbook.Kind;
import org.tablee.examples.cli.Workbook.Tab;
import org.tablee.pricing.cashbook.CashSheets;

/** The sheets that a place begins with, of which some have one evening filled in. */
final class FirstSheets {

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("date", Kind.DATE),
            Map.entry("opened", Kind.DATE),
            Map.entry("closed", Kind.DATE),
            Map.entry("keep_until", Kind.DATE),
            Map.entry("start", Kind.TIME),
            Map.entry("end", Kind.TIME),
            Map.entry("amount", Kind.AMOUNT),
            Map.entry("float", Kind.AMOUNT),
            Map.entry("expected", Kind.AMOUNT),
            Map.entry("headcount", Kind.NUMBER),
            Map.entry("covers_planned", Kind.NUMBER),
            Map.entry("covers_served", Kind.NUMBER),
            Map.entry("children", Kind.NUMBER),
            Map.entry("newcomers", Kind.NUMBER),
            Map.entry("helpers", Kind.NUMBER),
            Map.entry("covers", Kind.NUMBER),
            Map.entry("invited", Kind.NUMBER));

    private static final String WRITTEN_BY_REPORTS = "releases.csv";

    private final Dialect dialect;

    FirstSheets(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Returns every file that people fill in, the money among them. */
    List<Sheet> all() {
        return Stream.concat(LogbookSheets.all().stream(), CashSheets.all().stream())
                .filter(sheet -> !sheet.file().equals(WRITTEN_BY_REPORTS))
                .toList();
    }

    /** Returns the lines of a file with the evening in it, or empty where the evening has nothing to say there. */
    Optional<List<String>> lines(Sheet sheet) throws IOException {
        String folder = dialect.language().equals(Locale.FRENCH) ? "fr" : "en";
        try (InputStream in = FirstSheets.class.getResourceAsStream("new/" + folder + "/" + sheet.file())) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        }
    }

    /** Returns the sheet of a workbook for a file. */
    Tab tab(Sheet sheet) throws IOException {
        String name = sheet.file().substring(0, sheet.file().lastIndexOf('.'));
        Optional<List<List<String>>> lines =
                lines(sheet).map(list -> list.stream().map(this::cells).toList());
        List<Field> fields = lines.isEmpty()
                ? sheet.columns().stream().map(this::field).toList()
                : lines.get().get(0).stream()
                        .map(header -> field(header, sheet))
                        .toList();
        return new Tab(
                name, fields, lines.map(list -> list.subList(1, list.size())).orElse(List.of()));
    }

    /** No cell of the evening holds a separator. */
    private List<String> cells(String line) {
        return List.of(line.split(String.valueOf(dialect.separator()), -1));
    }

    /** Returns the column of a header; that of an attribute is not in the sheet, and free. */
    private Field field(String header, Sheet sheet) {
        return sheet.columns().stream()
                .filter(column -> column.header(dialect).equals(header))
                .findFirst()
                .map(this::field)
                .orElseGet(() -> new Field(header, Kind.TEXT, List.of()));
    }

    private Field field(Column<?> column) {
        Kind kind = Objects.requireNonNullElse(KINDS.get(column.code()), Kind.TEXT);
        return new Field(column.header(dialect), kind, column.words(dialect));
    }
}
