package org.tablee.core.logbook;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tablee.core.convive.Attribute;
import org.tablee.core.table.CellFormat;
import org.tablee.core.table.Column;
import org.tablee.core.table.Dialect;
import org.tablee.core.table.Row;
import org.tablee.core.table.SensitiveTerms;
import org.tablee.core.table.Sheet;
import org.tablee.core.table.Table;
import org.tablee.core.table.TableReader;
import org.tablee.core.table.TableWriter;
import org.tablee.core.word.Spelling;

/** {@code attributes.csv}: what the place chose to note of its convives, and why; one attribute a row. */
final class AttributesFile implements LogbookFile {

    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern NAME_OF_COLUMN = Pattern.compile("[a-z][a-z0-9_]{0,59}");

    private static final Column<String> ATTRIBUTE = Column.of(
                    "attribute",
                    "attribut",
                    CellFormat.of(AttributesFile::name, name -> name, LogbookFinding.BAD_ATTRIBUTE))
            .required();
    private static final Column<List<String>> VALUES = Column.of(
            "values",
            "valeurs",
            CellFormat.of(AttributesFile::values, values -> String.join("|", values), LogbookFinding.BAD_ATTRIBUTE));
    private static final Column<String> WHY = Column.of("why", "pourquoi", CellFormat.text(500));
    private static final Column<LocalDate> KEEP_UNTIL = Column.of("keep_until", "garder_jusqu_au", CellFormat.date());
    private static final Sheet SHEET = Sheet.of("attributes.csv", ATTRIBUTE, VALUES, WHY, KEEP_UNTIL);

    private static String name(String text) {
        String name = Spelling.key(text);
        if (!NAME_OF_COLUMN.matcher(name).matches()) {
            throw new IllegalArgumentException("No name of an attribute: " + text);
        }
        return name;
    }

    private static List<String> values(String text) {
        return BAR.splitAsStream(text)
                .map(Spelling::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void read(TableReader reader, Path folder, Draft draft) {
        try (Table table = reader.open(folder, SHEET)) {
            table.rows()
                    .forEach(row -> row.require(ATTRIBUTE)
                            .filter(name -> !isSensitive(row, name))
                            .flatMap(name -> attribute(row, name))
                            .ifPresent(attribute -> add(row, attribute, draft)));
        }
    }

    private static void add(Row row, Attribute attribute, Draft draft) {
        if (!draft.add(attribute)) {
            row.reportCell(LogbookFinding.DUPLICATE_ID, ATTRIBUTE, attribute.name());
            return;
        }
        Optional<LocalDate> last = draft.lastDay();
        attribute
                .keepUntil()
                .filter(end -> last.filter(end::isBefore).isPresent())
                .ifPresent(end -> row.reportCell(
                        LogbookFinding.OUTLIVED_ATTRIBUTE, KEEP_UNTIL, attribute.name(), end, last.orElseThrow()));
    }

    private static boolean isSensitive(Row row, String name) {
        Optional<String> term = SensitiveTerms.inHeader(name);
        term.ifPresent(about -> row.reportCell(LogbookFinding.SENSITIVE_ATTRIBUTE, ATTRIBUTE, name, about));
        return term.isPresent();
    }

    /** An attribute whose every value is sensitive is not declared: without values it would allow any. */
    private static Optional<Attribute> attribute(Row row, String name) {
        List<String> written = row.get(VALUES).orElse(List.of());
        List<String> allowed =
                written.stream().filter(value -> !isSensitiveValue(row, value)).toList();
        if (allowed.isEmpty() && !row.isBlank(VALUES)) {
            return Optional.empty();
        }
        return row.make(() -> Attribute.builder()
                .name(name)
                .values(allowed)
                .why(row.get(WHY))
                .keepUntil(row.get(KEEP_UNTIL))
                .build());
    }

    private static boolean isSensitiveValue(Row row, String value) {
        boolean sensitive = SensitiveTerms.inValue(value).isPresent();
        if (sensitive) {
            row.reportCell(LogbookFinding.SENSITIVE_VALUE, VALUES, value);
        }
        return sensitive;
    }

    @Override
    public Object held(Logbook logbook) {
        return logbook.attributes();
    }

    @Override
    public void write(Logbook logbook, Path folder, Dialect dialect) throws IOException {
        if (logbook.attributes().isEmpty()) {
            return;
        }
        try (TableWriter writer = TableWriter.create(folder, SHEET, dialect)) {
            logbook.attributes()
                    .forEach(attribute -> writer.row()
                            .set(ATTRIBUTE, attribute.name())
                            .set(VALUES, attribute.values())
                            .set(WHY, attribute.why())
                            .set(KEEP_UNTIL, attribute.keepUntil())
                            .end());
        }
    }
}
