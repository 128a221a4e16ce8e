package org.tablee.core.logbook;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.tablee.core.identity.InstrumentId;
import org.tablee.core.identity.WaveId;
import org.tablee.core.survey.Wave;
import org.tablee.core.table.CellFormat;
import org.tablee.core.table.Column;
import org.tablee.core.table.Dialect;
import org.tablee.core.table.Row;
import org.tablee.core.table.Sheet;
import org.tablee.core.table.Table;
import org.tablee.core.table.TableReader;
import org.tablee.core.table.TableWriter;

/** {@code waves.csv}: when people were asked, with which questions, and how many; one round a row. */
final class WavesFile implements LogbookFile {

    private static final Column<WaveId> WAVE =
            Column.of("wave", "vague", Identifiers.WAVE).required();
    private static final Column<LocalDate> DATE =
            Column.of("date", "date", CellFormat.date()).required();
    private static final Column<InstrumentId> INSTRUMENT =
            Column.of("instrument", "questionnaire", Identifiers.INSTRUMENT);
    private static final Column<Integer> INVITED = Column.of("invited", "invites", CellFormat.count());
    private static final Sheet SHEET = Sheet.of("waves.csv", WAVE, DATE, INSTRUMENT, INVITED);

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void read(TableReader reader, Path folder, Draft draft) {
        try (Table table = reader.open(folder, SHEET)) {
            if (table.isReadable()) {
                draft.asks();
            }
            table.rows()
                    .forEach(row -> wave(row)
                            .filter(wave -> !draft.add(wave))
                            .ifPresent(wave -> row.reportCell(LogbookFinding.DUPLICATE_ID, WAVE, wave.id())));
        }
    }

    private static Optional<Wave> wave(Row row) {
        Optional<WaveId> id = row.require(WAVE);
        Optional<LocalDate> date = row.require(DATE);
        if (id.isEmpty() || date.isEmpty()) {
            return Optional.empty();
        }
        return row.make(() -> Wave.builder()
                .id(id.get())
                .date(date.get())
                .instrument(row.get(INSTRUMENT))
                .invited(row.get(INVITED).map(OptionalInt::of).orElseGet(OptionalInt::empty))
                .build());
    }

    @Override
    public Object held(Logbook logbook) {
        return logbook.waves();
    }

    @Override
    public void write(Logbook logbook, Path folder, Dialect dialect) throws IOException {
        if (logbook.waves().isEmpty()) {
            return;
        }
        try (TableWriter writer = TableWriter.create(folder, SHEET, dialect)) {
            logbook.waves().get().forEach(wave -> write(wave, writer.row()));
        }
    }

    private static void write(Wave wave, TableWriter.Cells row) {
        row.set(WAVE, wave.id()).set(DATE, wave.date()).set(INSTRUMENT, wave.instrument());
        wave.invited().ifPresent(invited -> row.set(INVITED, invited));
        row.end();
    }
}
