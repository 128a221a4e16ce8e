package org.tablee.core.logbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.release.PeopleMark;
import org.tablee.core.release.Release;
import org.tablee.core.table.CellFormat;
import org.tablee.core.table.Column;
import org.tablee.core.table.Dialect;
import org.tablee.core.table.Row;
import org.tablee.core.table.Sheet;
import org.tablee.core.table.Table;
import org.tablee.core.table.TableReader;
import org.tablee.core.table.TableWriter;

/**
 * {@code releases.csv}: of whom everybody was told; one set of people a row.
 *
 * <p>A cell holds {@value #MARKS_OF_A_CELL} marks at most, which every spreadsheet can keep: a cell that ends with
 * a bar is continued in the next row, of which the other cells are the same.
 */
final class ReleasesFile implements LogbookFile {

    /** How many marks stand in one cell at most. */
    static final int MARKS_OF_A_CELL = 1000;

    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
    private static final Column<DateRange> PERIOD = Column.of(
                    "period",
                    "periode",
                    CellFormat.of(DateRange::parse, DateRange::toString, LogbookFinding.BAD_PERIOD))
            .required();
    private static final Column<List<String>> INDICATORS = Column.of(
                    "indicators",
                    "indicateurs",
                    CellFormat.of(
                            text -> BAR.splitAsStream(text).toList(),
                            list -> String.join("|", list),
                            LogbookFinding.BAD_IDENTIFIER))
            .required();
    private static final Column<String> DIGEST = Column.of(
                    "digest", "empreinte", CellFormat.text(Release.LONGEST_DIGEST))
            .required();
    private static final Column<Part> PEOPLE =
            Column.of("people", "personnes", CellFormat.of(Part::parse, Part::toString, LogbookFinding.BAD_MARKS));
    private static final Sheet SHEET = Sheet.of("releases.csv", PERIOD, INDICATORS, DIGEST, PEOPLE);

    /** The marks of one cell. */
    private record Part(List<PeopleMark> marks, boolean continued) {

        static Part parse(String text) {
            return new Part(BAR.splitAsStream(text).map(PeopleMark::parse).toList(), text.endsWith("|"));
        }

        @Override
        public String toString() {
            String text = marks.stream().map(PeopleMark::toString).collect(Collectors.joining("|"));
            return continued ? text + "|" : text;
        }
    }

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void read(TableReader reader, Path folder, Draft draft) {
        try (Table table = reader.open(folder, SHEET)) {
            Rows rows = new Rows();
            table.rows().forEach(rows::read);
            if (table.isReadable()) {
                draft.releases(List.copyOf(rows.releases));
            }
        }
    }

    /** The releases so far, of which the last may go on. */
    private static final class Rows {

        private final List<Release> releases = new ArrayList<>();
        private boolean open;

        void read(Row row) {
            Optional<DateRange> period = row.require(PERIOD);
            Optional<List<String>> indicators = row.require(INDICATORS);
            Optional<String> digest = row.require(DIGEST);
            Optional<Part> people = row.get(PEOPLE);
            if (period.isPresent() && indicators.isPresent() && digest.isPresent()) {
                row.make(() -> Release.builder()
                                .period(period.get())
                                .indicators(indicators.get())
                                .digest(digest.get())
                                .people(people.map(Part::marks))
                                .build())
                        .ifPresent(this::add);
            }
            open = people.map(Part::continued).orElse(false);
        }

        private void add(Release row) {
            int last = releases.size() - 1;
            if (open && last >= 0 && row.withPeople(releases.get(last).people()).equals(releases.get(last))) {
                releases.set(last, row.withPeople(joined(releases.get(last), row)));
            } else {
                releases.add(row);
            }
        }

        /** Returns the people of both parts; where one is unknown, so is the whole. */
        private static Optional<List<PeopleMark>> joined(Release start, Release rest) {
            return start.people()
                    .flatMap(first -> rest.people()
                            .map(more ->
                                    Stream.concat(first.stream(), more.stream()).toList()));
        }
    }

    @Override
    public Object held(Logbook logbook) {
        return logbook.releases();
    }

    @Override
    public void write(Logbook logbook, Path folder, Dialect dialect) throws IOException {
        if (logbook.releases().isEmpty()) {
            return;
        }
        try (TableWriter writer = TableWriter.create(folder, SHEET, dialect)) {
            logbook.releases().get().forEach(release -> write(release, writer));
        }
    }

    private static void write(Release release, TableWriter writer) {
        List<PeopleMark> marks = release.people().orElse(List.of());
        int from = 0;
        do {
            int to = Math.min(from + MARKS_OF_A_CELL, marks.size());
            Part part = new Part(marks.subList(from, to), to < marks.size());
            writer.row()
                    .set(PERIOD, release.period())
                    .set(INDICATORS, release.indicators())
                    .set(DIGEST, release.digest())
                    .set(PEOPLE, release.people().map(known -> part))
                    .end();
            from = to;
        } while (from < marks.size());
    }
}
