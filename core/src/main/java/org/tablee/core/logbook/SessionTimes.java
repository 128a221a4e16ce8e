package org.tablee.core.logbook;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.tablee.core.calendar.Moment;
import org.tablee.core.table.CellFormat;
import org.tablee.core.table.Column;
import org.tablee.core.table.Row;
import org.tablee.core.table.Table;

/**
 * The start and the end of a session, from either form in which a sheet has them: {@code starts_at, ends_at}, or
 * {@code date, start, end}.
 */
final class SessionTimes {

    static final Column<Moment> STARTS_AT = Column.of("starts_at", "starts_at", CellFormat.moment());
    static final Column<Moment> ENDS_AT = Column.of("ends_at", "ends_at", CellFormat.moment());

    private static final Column<LocalDate> DATE = Column.of("date", "date", CellFormat.date());
    private static final Column<LocalTime> START = Column.of("start", "debut", CellFormat.time());
    private static final Column<LocalTime> END = Column.of("end", "fin", CellFormat.time());

    static final List<Column<?>> IN_PARTS = List.of(DATE, START, END);

    private final Row row;
    private final Optional<ZoneId> zone;

    SessionTimes(Row row, Optional<ZoneId> zone) {
        this.row = row;
        this.zone = zone;
    }

    /** Tells whether a table has a column for the start, in either form. */
    static boolean isIn(Table table) {
        return table.has(STARTS_AT) || table.has(DATE);
    }

    /** Returns the start, or empty when there is none that can be used, which was reported. */
    Optional<Moment> start() {
        boolean inParts = IN_PARTS.stream().anyMatch(column -> !row.isBlank(column));
        if (row.isBlank(STARTS_AT) && inParts) {
            return row.require(DATE).map(this::startOn);
        }
        if (inParts) {
            row.reportCell(LogbookFinding.START_TWICE, STARTS_AT);
        }
        return row.require(STARTS_AT).map(start -> possible(STARTS_AT, start).orElse(Moment.of(start.date())));
    }

    private Moment startOn(LocalDate date) {
        return row.get(START)
                .map(time -> Moment.of(date.atTime(time)))
                .flatMap(start -> possible(START, start))
                .orElse(Moment.of(date));
    }

    /** Returns the end, or empty when there is none that can be used. */
    Optional<Moment> end(Moment start) {
        if (row.isBlank(STARTS_AT)) {
            return row.get(END).flatMap(time -> possible(END, endAfter(start, time)));
        }
        Optional<Moment> end = row.get(ENDS_AT).flatMap(moment -> possible(ENDS_AT, moment));
        if (end.isPresent() && end.get().isBefore(start)) {
            row.reportCell(LogbookFinding.END_BEFORE_START, ENDS_AT);
            return Optional.empty();
        }
        return end;
    }

    /** An end that is earlier in the day than the start is on the next day. */
    private static Moment endAfter(Moment start, LocalTime time) {
        boolean pastMidnight =
                start.time().isPresent() && time.isBefore(start.time().get());
        return Moment.of(start.date().plusDays(pastMidnight ? 1 : 0).atTime(time));
    }

    /** Returns the moment, or empty when the clock of the place never showed it. */
    private Optional<Moment> possible(Column<?> column, Moment moment) {
        if (zone.isEmpty() || moment.time().isEmpty()) {
            return Optional.of(moment);
        }
        List<ZoneOffset> offsets = Clocks.offsets(moment, zone.get());
        if (moment.offset().isPresent()) {
            checkOffset(column, moment.offset().get(), offsets);
        } else if (offsets.isEmpty()) {
            row.reportCell(LogbookFinding.IMPOSSIBLE_TIME, column, moment, zone.get());
            return Optional.empty();
        } else if (offsets.size() > 1) {
            row.reportCell(LogbookFinding.AMBIGUOUS_TIME, column, moment, zone.get(), offsets.get(0));
        }
        return Optional.of(moment);
    }

    private void checkOffset(Column<?> column, ZoneOffset written, List<ZoneOffset> offsets) {
        if (!offsets.contains(written)) {
            row.reportCell(LogbookFinding.FOREIGN_OFFSET, column, written, zone.orElseThrow());
        }
    }
}
