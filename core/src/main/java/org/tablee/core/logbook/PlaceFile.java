package org.tablee.core.logbook;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.place.Place;
import org.tablee.core.place.PlaceKind;
import org.tablee.core.place.PresencePractice;
import org.tablee.core.table.CellFormat;
import org.tablee.core.table.Column;
import org.tablee.core.table.Dialect;
import org.tablee.core.table.Row;
import org.tablee.core.table.Sheet;
import org.tablee.core.table.Table;
import org.tablee.core.table.TableReader;
import org.tablee.core.table.TableWriter;

/** {@code place.csv}: the places, one a row. */
final class PlaceFile implements LogbookFile {

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    private static final Column<PlaceId> PLACE =
            Column.of("place_id", "lieu", Identifiers.PLACE).required();
    private static final Column<String> NAME = Column.of("name", "nom", CellFormat.text(200));
    private static final Column<PlaceKind> KIND = Column.of("kind", "genre", CellFormat.word(Words.PLACE_KINDS));
    private static final Column<ZoneId> ZONE =
            Column.of("zone", "fuseau", CellFormat.of(ZoneId::of, ZoneId::getId, LogbookFinding.BAD_ZONE));
    private static final Column<String> COUNTRY_CODE = Column.of(
            "country", "pays", CellFormat.of(PlaceFile::country, country -> country, LogbookFinding.BAD_COUNTRY));
    private static final Column<LocalDate> OPENED = Column.of("opened", "ouvert", CellFormat.date());
    private static final Column<LocalDate> CLOSED = Column.of("closed", "fermé", CellFormat.date());
    private static final Column<PresencePractice> PRACTICE =
            Column.of("presences", "presences", CellFormat.word(Words.PRACTICES));
    private static final Sheet SHEET =
            Sheet.of("place.csv", PLACE, NAME, KIND, ZONE, COUNTRY_CODE, OPENED, CLOSED, PRACTICE);

    private static String country(String text) {
        String code = text.toUpperCase(Locale.ROOT);
        if (!COUNTRY.matcher(code).matches()) {
            throw new IllegalArgumentException("No country has this code: " + text);
        }
        return code;
    }

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void read(TableReader reader, Path folder, Draft draft) {
        try (Table table = reader.open(folder, SHEET)) {
            table.rows()
                    .forEach(row -> row.require(PLACE)
                            .flatMap(id -> place(row, id))
                            .filter(place -> !draft.add(place))
                            .ifPresent(place -> row.reportCell(LogbookFinding.DUPLICATE_ID, PLACE, place.id())));
        }
    }

    private static Optional<Place> place(Row row, PlaceId id) {
        Optional<LocalDate> opened = row.get(OPENED);
        Optional<LocalDate> closed = row.get(CLOSED);
        boolean inOrder = opened.isEmpty() || closed.isEmpty() || !closed.get().isBefore(opened.get());
        if (!inOrder) {
            row.reportCell(LogbookFinding.CLOSED_BEFORE_OPENED, CLOSED);
        }
        return row.make(() -> Place.builder()
                .id(id)
                .name(row.get(NAME))
                .kind(row.get(KIND))
                .zone(row.get(ZONE))
                .country(row.get(COUNTRY_CODE))
                .opened(opened)
                .closed(closed.filter(day -> inOrder))
                .presences(row.get(PRACTICE))
                .build());
    }

    @Override
    public Object held(Logbook logbook) {
        return logbook.places();
    }

    @Override
    public void write(Logbook logbook, Path folder, Dialect dialect) throws IOException {
        if (logbook.places().isEmpty()) {
            return;
        }
        try (TableWriter writer = TableWriter.create(folder, SHEET, dialect)) {
            logbook.places()
                    .forEach(place -> writer.row()
                            .set(PLACE, place.id())
                            .set(NAME, place.name())
                            .set(KIND, place.kind())
                            .set(ZONE, place.zone())
                            .set(COUNTRY_CODE, place.country())
                            .set(OPENED, place.opened())
                            .set(CLOSED, place.closed())
                            .set(PRACTICE, place.presences())
                            .end());
        }
    }
}
