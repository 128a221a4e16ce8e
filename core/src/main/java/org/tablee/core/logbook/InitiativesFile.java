package org.tablee.core.logbook;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.InitiativeId;
import org.tablee.core.initiative.Initiative;
import org.tablee.core.table.CellFormat;
import org.tablee.core.table.Column;
import org.tablee.core.table.Dialect;
import org.tablee.core.table.Row;
import org.tablee.core.table.Sheet;
import org.tablee.core.table.Table;
import org.tablee.core.table.TableReader;
import org.tablee.core.table.TableWriter;

/** {@code initiatives.csv}: what convives started; one row for each of those who started it together. */
final class InitiativesFile implements LogbookFile {

    private static final Column<InitiativeId> INITIATIVE =
            Column.of("initiative_id", "projet", Identifiers.INITIATIVE).required();
    private static final Column<LocalDate> DATE =
            Column.of("date", "date", CellFormat.date()).required();
    private static final Column<ConviveId> CONVIVE = Column.of("convive_id", "convive", Identifiers.CONVIVE);
    private static final Column<String> KIND = Column.of("kind", "nature", CellFormat.text(100));
    private static final Sheet SHEET = Sheet.of("initiatives.csv", INITIATIVE, DATE, CONVIVE, KIND);

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void read(TableReader reader, Path folder, Draft draft) {
        try (Table table = reader.open(folder, SHEET)) {
            Map<InitiativeId, Initiative> initiatives = new LinkedHashMap<>();
            table.rows().forEach(row -> row.require(INITIATIVE).ifPresent(id -> read(row, id, initiatives)));
            if (table.isReadable()) {
                draft.initiatives(List.copyOf(initiatives.values()));
            }
        }
    }

    private static void read(Row row, InitiativeId id, Map<InitiativeId, Initiative> initiatives) {
        Initiative known = initiatives.get(id);
        Optional<LocalDate> date = known == null ? row.require(DATE) : Optional.of(agreed(row, known));
        date.flatMap(day -> row.make(() -> initiative(row, id, day, Optional.ofNullable(known))))
                .ifPresent(initiative -> initiatives.put(id, initiative));
    }

    private static LocalDate agreed(Row row, Initiative known) {
        row.get(DATE)
                .filter(date -> !date.equals(known.date()))
                .ifPresent(date -> row.reportCell(LogbookFinding.CONFLICTING_ROW, DATE, date, known.id()));
        return known.date();
    }

    private static Initiative initiative(Row row, InitiativeId id, LocalDate date, Optional<Initiative> known) {
        Optional<String> earlier = known.flatMap(Initiative::kind);
        Optional<String> kind = row.get(KIND);
        kind.filter(other -> earlier.isPresent() && !earlier.get().equals(other))
                .ifPresent(other -> row.reportCell(LogbookFinding.CONFLICTING_ROW, KIND, other, id));
        return Initiative.builder()
                .id(id)
                .date(date)
                .initiators(known.map(Initiative::initiators).orElse(Set.of()))
                .addAllInitiators(row.get(CONVIVE).stream().toList())
                .kind(earlier.or(() -> kind))
                .build();
    }

    @Override
    public Object held(Logbook logbook) {
        return logbook.initiatives();
    }

    @Override
    public void write(Logbook logbook, Path folder, Dialect dialect) throws IOException {
        if (logbook.initiatives().isEmpty()) {
            return;
        }
        try (TableWriter writer = TableWriter.create(folder, SHEET, dialect)) {
            logbook.initiatives().get().forEach(initiative -> write(initiative, writer));
        }
    }

    private static void write(Initiative initiative, TableWriter writer) {
        if (initiative.initiators().isEmpty()) {
            row(initiative, writer).end();
        }
        initiative
                .initiators()
                .forEach(
                        convive -> row(initiative, writer).set(CONVIVE, convive).end());
    }

    private static TableWriter.Cells row(Initiative initiative, TableWriter writer) {
        return writer.row()
                .set(INITIATIVE, initiative.id())
                .set(DATE, initiative.date())
                .set(KIND, initiative.kind());
    }
}
