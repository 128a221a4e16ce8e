package org.tablee.core.logbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tablee.core.convive.Attribute;
import org.tablee.core.convive.Convive;
import org.tablee.core.identity.ConviveId;
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

/** {@code convives.csv}: what is noted of convives, in a column for each declared attribute; one convive a row. */
final class ConvivesFile implements LogbookFile {

    private static final Column<ConviveId> CONVIVE =
            Column.of("convive_id", "convive", Identifiers.CONVIVE).required();
    private static final Column<Boolean> STAFF = Column.of("staff", "salarie", CellFormat.flag());
    private static final Sheet SHEET =
            Sheet.of("convives.csv", CONVIVE, STAFF).reportingUnknownAs(LogbookFinding.UNDECLARED_ATTRIBUTE);

    /** The French headers of attributes that many places have. */
    private static final Map<String, String> FRENCH = Map.of("age_band", "tranche_age", "neighbourhood", "quartier");

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    private static Map<Attribute, Column<String>> columns(List<Attribute> attributes) {
        Set<String> names = attributes.stream().map(Attribute::name).collect(Collectors.toSet());
        Map<Attribute, Column<String>> columns = new LinkedHashMap<>();
        for (Attribute attribute : attributes) {
            String french = FRENCH.getOrDefault(attribute.name(), attribute.name());
            String header = names.contains(french) ? attribute.name() : french;
            columns.put(attribute, Column.of(attribute.name(), header, CellFormat.text(100)));
        }
        return columns;
    }

    @Override
    public void read(TableReader reader, Path folder, Draft draft) {
        Map<Attribute, Column<String>> columns = columns(draft.attributes());
        try (Table table = reader.open(folder, SHEET.with(List.copyOf(columns.values())))) {
            table.rows()
                    .forEach(row -> row.require(CONVIVE)
                            .flatMap(id -> convive(row, id, columns))
                            .filter(convive -> !draft.add(convive))
                            .ifPresent(convive -> row.reportCell(LogbookFinding.DUPLICATE_ID, CONVIVE, convive.id())));
        }
    }

    private static Optional<Convive> convive(Row row, ConviveId id, Map<Attribute, Column<String>> columns) {
        return row.make(() -> {
            Convive.Builder convive =
                    Convive.builder().id(id).staff(row.get(STAFF).orElse(false));
            columns.forEach((attribute, column) -> row.get(column)
                    .flatMap(text -> value(row, attribute, column, text))
                    .ifPresent(value -> convive.putAttribute(attribute.name(), value)));
            return convive.build();
        });
    }

    private static Optional<String> value(Row row, Attribute attribute, Column<String> column, String text) {
        if (SensitiveTerms.inValue(text).isPresent()) {
            row.reportCell(LogbookFinding.SENSITIVE_VALUE, column, text);
            return Optional.empty();
        }
        if (attribute.values().isEmpty() || attribute.values().contains(text)) {
            return Optional.of(text);
        }
        Optional<String> declared = attribute.values().stream()
                .filter(value -> Spelling.key(value).equals(Spelling.key(text)))
                .findFirst();
        if (declared.isEmpty()) {
            row.reportCell(LogbookFinding.UNDECLARED_VALUE, column, text, String.join(", ", attribute.values()));
        }
        return declared;
    }

    @Override
    public Object held(Logbook logbook) {
        return List.of(logbook.attributes(), logbook.convives());
    }

    @Override
    public void write(Logbook logbook, Path folder, Dialect dialect) throws IOException {
        if (logbook.convives().isEmpty()) {
            return;
        }
        Map<Attribute, Column<String>> columns = columns(logbook.attributes());
        Sheet sheet = SHEET.with(List.copyOf(columns.values()));
        try (TableWriter writer = TableWriter.create(folder, sheet, dialect)) {
            for (Convive convive : logbook.convives()) {
                TableWriter.Cells row = writer.row().set(CONVIVE, convive.id()).set(STAFF, convive.staff());
                columns.forEach((attribute, column) ->
                        row.set(column, Optional.ofNullable(convive.attributes().get(attribute.name()))));
                row.end();
            }
        }
    }
}
