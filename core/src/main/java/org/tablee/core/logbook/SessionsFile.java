package org.tablee.core.logbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.identity.SessionId;
import org.tablee.core.session.Activity;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.SessionStatus;
import org.tablee.core.table.CellFormat;
import org.tablee.core.table.Column;
import org.tablee.core.table.Dialect;
import org.tablee.core.table.Row;
import org.tablee.core.table.Sheet;
import org.tablee.core.table.Table;
import org.tablee.core.table.TableReader;
import org.tablee.core.table.TableWriter;

/** {@code sessions.csv}: what took place when, and the counts; one session a row. */
final class SessionsFile implements LogbookFile {

    private static final Column<SessionId> SESSION =
            Column.of("session_id", "seance", Identifiers.SESSION).required();
    private static final Column<PlaceId> PLACE = Column.of("place_id", "lieu", Identifiers.PLACE);
    private static final Column<Activity> ACTIVITY =
            Column.of("activity", "activite", CellFormat.word(Words.ACTIVITIES));
    private static final Column<SessionStatus> STATUS = Column.of("status", "statut", CellFormat.word(Words.STATUSES));
    private static final Column<Integer> HEADCOUNT = Column.of("headcount", "personnes", CellFormat.count());
    private static final Column<Integer> COVERS_PLANNED =
            Column.of("covers_planned", "couverts_prevus", CellFormat.count());
    private static final Column<Integer> COVERS_SERVED =
            Column.of("covers_served", "couverts_servis", CellFormat.count());
    private static final Column<Integer> CHILDREN = Column.of("children", "enfants", CellFormat.count());
    private static final Column<Integer> NEWCOMERS = Column.of("newcomers", "nouveaux", CellFormat.count());
    private static final Column<Integer> HELPERS = Column.of("helpers", "aidants", CellFormat.count());

    private static final Sheet WRITTEN = Sheet.of(
                    "sessions.csv",
                    SESSION,
                    PLACE,
                    ACTIVITY,
                    SessionTimes.STARTS_AT,
                    SessionTimes.ENDS_AT,
                    STATUS,
                    HEADCOUNT,
                    COVERS_PLANNED,
                    COVERS_SERVED,
                    CHILDREN,
                    NEWCOMERS,
                    HELPERS)
            .required();
    private static final Sheet READ = WRITTEN.with(SessionTimes.IN_PARTS);

    @Override
    public Sheet sheet() {
        return READ;
    }

    @Override
    public void read(TableReader reader, Path folder, Draft draft) {
        try (Table table = reader.open(folder, READ)) {
            if (!table.isReadable()) {
                return;
            }
            if (!SessionTimes.isIn(table)) {
                reader.findings().addAt(LogbookFinding.NO_START, WRITTEN.file(), 1, null);
                return;
            }
            draft.complete();
            table.rows()
                    .forEach(row -> row.require(SESSION)
                            .flatMap(id -> gathering(row, id, draft))
                            .filter(gathering -> !draft.add(gathering))
                            .ifPresent(
                                    gathering -> row.reportCell(LogbookFinding.DUPLICATE_ID, SESSION, gathering.id())));
        }
    }

    private static Optional<Gathering> gathering(Row row, SessionId id, Draft draft) {
        Optional<PlaceId> place = row.get(PLACE);
        place.filter(known -> !draft.describes(known))
                .ifPresent(unknown -> row.reportCell(LogbookFinding.UNKNOWN_PLACE, PLACE, unknown));
        SessionTimes times = new SessionTimes(row, draft.zoneOf(place));
        return times.start()
                .flatMap(start -> row.make(() -> Gathering.builder()
                        .id(id)
                        .place(place)
                        .activity(row.get(ACTIVITY))
                        .start(start)
                        .end(times.end(start))
                        .status(row.get(STATUS))
                        .headcount(count(row, HEADCOUNT))
                        .coversPlanned(count(row, COVERS_PLANNED))
                        .coversServed(count(row, COVERS_SERVED))
                        .children(count(row, CHILDREN))
                        .newcomers(count(row, NEWCOMERS))
                        .helpers(count(row, HELPERS))
                        .build()));
    }

    private static OptionalInt count(Row row, Column<Integer> column) {
        return row.get(column).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    @Override
    public Object held(Logbook logbook) {
        return logbook.gatherings().stream()
                .map(gathering -> gathering.withPresences())
                .toList();
    }

    @Override
    public void write(Logbook logbook, Path folder, Dialect dialect) throws IOException {
        try (TableWriter writer = TableWriter.create(folder, WRITTEN, dialect)) {
            logbook.gatherings()
                    .forEach(gathering -> writer.row()
                            .set(SESSION, gathering.id())
                            .set(PLACE, gathering.place())
                            .set(ACTIVITY, gathering.activity())
                            .set(SessionTimes.STARTS_AT, gathering.start())
                            .set(SessionTimes.ENDS_AT, gathering.end())
                            .set(STATUS, gathering.status())
                            .set(HEADCOUNT, count(gathering.headcount()))
                            .set(COVERS_PLANNED, count(gathering.coversPlanned()))
                            .set(COVERS_SERVED, count(gathering.coversServed()))
                            .set(CHILDREN, count(gathering.children()))
                            .set(NEWCOMERS, count(gathering.newcomers()))
                            .set(HELPERS, count(gathering.helpers()))
                            .end());
        }
    }

    private static Optional<Integer> count(OptionalInt count) {
        return count.isPresent() ? Optional.of(count.getAsInt()) : Optional.empty();
    }
}
