package org.tablee.core.logbook;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.tablee.core.calendar.Moment;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.SessionId;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.Presence;
import org.tablee.core.session.PresenceStatus;
import org.tablee.core.session.SessionStatus;
import org.tablee.core.table.CellFormat;
import org.tablee.core.table.Column;
import org.tablee.core.table.Dialect;
import org.tablee.core.table.FindingCollector;
import org.tablee.core.table.Row;
import org.tablee.core.table.Sheet;
import org.tablee.core.table.Source;
import org.tablee.core.table.Table;
import org.tablee.core.table.TableReader;
import org.tablee.core.word.Spelling;

/**
 * A grid of crosses: a name at the head of each row, a day over each column, and a mark where somebody came.
 *
 * <p>A mark is x, X, ✓, 1, oui, yes or any word of presence that a logbook knows, absent and excused among them; a
 * blank says nothing. A day has its year, and may have a time: {@code 2025-03-11} or {@code 2025-03-11T12:30}, in
 * the French dialects {@code 11/03/2025} too. Nothing is guessed: whatever is none of that is a finding.
 *
 * <p>Names do not enter the logbook, each is turned into an identifier, in Unicode's composed form, so that a name
 * is one name whichever machine wrote it.
 *
 * <pre>{@code
 * Reading reading = AttendanceGrid.of(Dialect.EXCEL_FR, Locale.FRENCH)
 *         .read("grille.csv", () -> Files.newInputStream(grid), pseudonymiser::pseudonym);
 * }</pre>
 *
 * <p>Instances are immutable and may be shared between threads.
 */
public final class AttendanceGrid {

    private static final int LONGEST_NAME = 200;

    private static final Column<String> NAME =
            Column.of("name", "nom", CellFormat.text(LONGEST_NAME)).required();
    private static final CellFormat<Moment> DAY = CellFormat.moment();

    /** What the headers of the other columns stand for. */
    private static final Column<Moment> DAYS = Column.of("day", "jour", DAY);

    private final Dialect dialect;
    private final Locale language;

    private AttendanceGrid(Dialect dialect, Locale language) {
        this.dialect = Objects.requireNonNull(dialect, "dialect");
        this.language = Objects.requireNonNull(language, "language");
    }

    /**
     * Returns a reader of grids.
     *
     * @param dialect how the grid is written
     * @param language the language of the findings: French where it is French, else English
     * @return the reader
     */
    public static AttendanceGrid of(Dialect dialect, Locale language) {
        return new AttendanceGrid(dialect, language);
    }

    /**
     * Reads a grid as a logbook of sessions and presences.
     *
     * <p>A session has its day, or its day and time, for an identifier; it was held where somebody has a cross.
     *
     * @param file what the file is called in findings, for example "grid.csv"
     * @param source the bytes of the file
     * @param pseudonyms turns a name into an identifier, another for every other name, for example
     *     {@code pseudonymiser::pseudonym}
     * @return the logbook, empty where no day could be read, and what was found; names are not in it
     */
    public Reading read(String file, Source source, Function<String, ConviveId> pseudonyms) {
        FindingCollector findings = FindingCollector.of(language);
        Sheet sheet =
                Sheet.of(file, NAME, DAYS).startingWith(NAME).wideWithout(DAYS).required();
        try (Table table = TableReader.of(dialect, findings).open(sheet, source)) {
            Map<Column<String>, Moment> days = days(table, file, findings);
            Map<Column<String>, List<Presence>> lists = new LinkedHashMap<>();
            days.keySet().forEach(day -> lists.put(day, new ArrayList<>()));
            Names names = new Names();
            table.rows()
                    .forEach(row -> names.of(row)
                            .map(pseudonyms)
                            .ifPresent(convive -> lists.forEach((day, list) -> mark(row, day)
                                    .map(mark -> presence(convive, mark))
                                    .ifPresent(list::add))));
            if (table.isReadable() && days.isEmpty()) {
                findings.add(GridFinding.NO_DAY, file, example());
            }
            Optional<Logbook> logbook = Optional.of(days)
                    .filter(known -> !known.isEmpty())
                    .map(known -> logbook(known, lists, file, findings));
            return new Reading(logbook, findings.findings());
        }
    }

    private String example() {
        return dialect.language().equals(Locale.FRENCH) ? "11/03/2025" : "2025-03-11";
    }

    private Map<Column<String>, Moment> days(Table table, String file, FindingCollector findings) {
        Map<Column<String>, Moment> days = new LinkedHashMap<>();
        for (Column<String> column : table.spread()) {
            try {
                Moment day = DAY.valueOf(column.code(), dialect);
                if (days.containsValue(day)) {
                    findings.addAt(GridFinding.SAME_DAY, file, 1, column.code());
                } else {
                    days.put(column, day);
                }
            } catch (IllegalArgumentException e) {
                findings.addAt(GridFinding.BAD_DAY, file, 1, null, column.code(), example());
            }
        }
        return days;
    }

    private static Optional<PresenceStatus> mark(Row row, Column<String> day) {
        Optional<String> written = row.get(day);
        Optional<PresenceStatus> mark = written.flatMap(Words.MARKS::meaning);
        written.filter(text -> mark.isEmpty()).ifPresent(text -> row.reportCell(GridFinding.UNKNOWN_MARK, day, text));
        return mark;
    }

    private static Presence presence(ConviveId convive, PresenceStatus mark) {
        return Presence.builder().convive(convive).status(mark).build();
    }

    private static Logbook logbook(
            Map<Column<String>, Moment> days,
            Map<Column<String>, List<Presence>> lists,
            String file,
            FindingCollector findings) {
        Logbook.Builder logbook = Logbook.builder();
        days.forEach((column, day) -> {
            List<Presence> list = lists.getOrDefault(column, List.of());
            boolean held = list.stream().anyMatch(Presence::isPresent);
            if (!held) {
                findings.addAt(GridFinding.NO_CROSS, file, 1, column.code());
            }
            logbook.addGatherings(Gathering.builder()
                    .id(SessionId.of(day.toString()))
                    .start(day)
                    .status(held ? Optional.of(SessionStatus.HELD) : Optional.empty())
                    .presences(list)
                    .build());
        });
        return logbook.build();
    }

    /** The names so far, and on which line each stands. */
    private static final class Names {

        private final Map<String, Long> lines = new HashMap<>();
        private final Map<String, Long> spellings = new HashMap<>();

        /** Returns the name of a row, or empty when there is none that can be used, which was reported. */
        Optional<String> of(Row row) {
            Optional<String> name = row.require(NAME).map(text -> Normalizer.normalize(text, Normalizer.Form.NFC));
            return name.filter(text -> isNew(text, row));
        }

        private boolean isNew(String name, Row row) {
            Long line = lines.putIfAbsent(name, row.line());
            if (line != null) {
                row.reportCell(GridFinding.SAME_NAME, NAME, line);
                return false;
            }
            Long similar = spellings.putIfAbsent(Spelling.key(name), row.line());
            if (similar != null) {
                row.reportCell(GridFinding.SIMILAR_NAME, NAME, similar);
            }
            return true;
        }
    }
}
