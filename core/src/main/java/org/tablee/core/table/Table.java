package org.tablee.core.table;

import java.io.IOException;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * An open table, whose rows are read one after the other in bounded memory.
 *
 * <p>A row that cannot be told apart is a finding, and reading goes on with the next one; a row without a single
 * cell filled in is passed over. A table may not be shared between threads.
 */
public final class Table implements AutoCloseable {

    /** The longest text in a cell under a header that stands for a value, in characters. */
    public static final int LONGEST_SPREAD = 2000;

    private final Sheet sheet;
    private final Dialect dialect;
    private final @Nullable Source source;
    private final FindingCollector findings;
    private final @Nullable Records records;
    private final @Nullable Header header;
    private long read;
    private long failed;
    private @Nullable Row current;

    /** Opens the source, if there is one. */
    Table(Sheet sheet, Dialect dialect, @Nullable Source source, FindingCollector findings) {
        this.sheet = sheet;
        this.dialect = dialect;
        this.source = source;
        this.findings = findings;
        this.records = source == null ? null : open(source);
        this.header = records == null ? null : header(records);
    }

    private @Nullable Records open(Source from) {
        try {
            return new Records(new Lines(from.open(), dialect), dialect);
        } catch (IOException e) {
            unreadable(e);
            return null;
        }
    }

    private @Nullable Header header(Records from) {
        RawRow first;
        try {
            first = from.next();
        } catch (IOException e) {
            unreadable(e);
            return null;
        }
        if (first == null) {
            findings.add(TableFinding.EMPTY_FILE, sheet.file());
            return null;
        }
        return reported(first) ? null : new Header(sheet, dialect, first, findings);
    }

    private void unreadable(IOException e) {
        findings.add(TableFinding.UNREADABLE_FILE, sheet.file(), e.toString());
    }

    private boolean reported(RawRow record) {
        TableFinding problem = record.problem();
        if (problem != null) {
            findings.addAt(problem, sheet.file(), record.line(), null, Lines.MAX_BYTES);
        }
        return problem != null;
    }

    /**
     * Tells whether the rows of the table can be read.
     *
     * @return true when the table is there and has the columns that it needs, even if it has no row
     */
    public boolean isReadable() {
        return header != null && header.isComplete();
    }

    /**
     * Tells whether the table has a column.
     *
     * @param column a column of its sheet
     * @return true when one of its headers names the column
     */
    public boolean has(Column<?> column) {
        return header != null && header.position(column) >= 0;
    }

    /**
     * Returns the columns whose headers stand for values, where the file is
     * {@linkplain Sheet#wideWithout(Column) wide}.
     *
     * @return the columns under their own headers, in the order of the file; none where it is not wide
     */
    public List<Column<String>> spread() {
        return header == null ? List.of() : List.copyOf(header.spread());
    }

    /**
     * Returns the rows that follow, each read when it is asked for.
     *
     * @return a sequential stream, empty when the table cannot be read, and of no use once the table is closed
     */
    public Stream<Row> rows() {
        return StreamSupport.stream(
                new AbstractSpliterator<>(Long.MAX_VALUE, Spliterator.ORDERED) {
                    @Override
                    public boolean tryAdvance(Consumer<? super Row> action) {
                        Row row = next();
                        if (row != null) {
                            action.accept(row);
                        }
                        return row != null;
                    }
                },
                false);
    }

    private @Nullable Row next() {
        settle();
        if (records == null || header == null || !header.isComplete()) {
            return null;
        }
        try {
            current = next(records, header);
        } catch (IOException e) {
            unreadable(e);
        }
        return current;
    }

    private @Nullable Row next(Records from, Header titles) throws IOException {
        for (RawRow record = from.next(); record != null; record = from.next()) {
            Row row = new Row(sheet, dialect, titles, record, findings);
            if (reported(record)) {
                read++;
                failed++;
            } else if (!row.isBlank()) {
                read++;
                if (row.hasItsWidth()) {
                    return row;
                }
                failed++;
            }
        }
        return null;
    }

    private void settle() {
        if (current != null && current.hasFailed()) {
            failed++;
        }
        current = null;
    }

    /**
     * Closes the table. Where most of the rows that were read had to be refused, the dialects that would fit are a
     * finding.
     */
    @Override
    public void close() {
        settle();
        if (source != null && header != null && (!header.isComplete() || hasMostlyFailed())) {
            DialectTrial.advise(sheet, dialect, source, findings);
        }
        release();
    }

    boolean hasMostlyFailed() {
        return 2 * failed > read;
    }

    /** Closes the table without a word. */
    void release() {
        try {
            if (records != null) {
                records.close();
            }
        } catch (IOException e) {
            unreadable(e);
        }
    }

    /** Reads the cells of the next rows and returns how many rows failed. */
    long failures(int rows) {
        rows().limit(rows).forEach(Row::readAll);
        settle();
        return failed;
    }
}
