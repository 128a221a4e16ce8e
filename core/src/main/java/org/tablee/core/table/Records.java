package org.tablee.core.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The records of a file, told apart so that one malformed line loses none of the lines after it.
 *
 * <p>A cell in quotes may run over several lines, so a quote that is never closed would swallow the rest of the
 * file. The lines of one record are therefore collected first, {@value #MAX_LINES} at most; when they make no
 * record, or one that has not as many cells as the first record of the file, the first line is given up and reading
 * starts again at the second.
 */
final class Records implements Closeable {

    /** The most lines of one record. */
    static final int MAX_LINES = 100;

    private final Lines lines;
    private final char separator;
    private final CsvReaderBuilder parser;
    private final Deque<Line> ahead = new ArrayDeque<>();
    private int width;

    Records(Lines lines, Dialect dialect) {
        this.lines = lines;
        this.separator = dialect.separator();
        this.parser = CsvReader.builder().fieldSeparator(separator);
    }

    /** Returns the next record that is not blank, or null at the end of the file. */
    @Nullable
    RawRow next() throws IOException {
        Line first = take();
        while (first != null && !first.tooLong() && first.text().isBlank()) {
            first = take();
        }
        if (first == null) {
            return null;
        }
        return first.tooLong() ? new RawRow(first.number(), List.of(), TableFinding.LINE_TOO_LONG) : record(first);
    }

    private @Nullable Line take() throws IOException {
        return ahead.isEmpty() ? lines.next() : ahead.poll();
    }

    private RawRow record(Line first) throws IOException {
        int further = 0;
        String text = first.text();
        Quotes quotes = new Quotes(separator);
        if (quotes.isOpenAfter(text)) {
            StringBuilder whole = new StringBuilder(text);
            further = collect(quotes, whole);
            text = whole.toString();
        }
        return further < 0 ? malformed(first) : parsed(first, text, further);
    }

    /** Appends the lines up to the closing quote and returns their number, or -1 when it is not closed. */
    private int collect(Quotes quotes, StringBuilder whole) throws IOException {
        Iterator<Line> known = ahead.iterator();
        for (int further = 1; further < MAX_LINES; further++) {
            Line line = known.hasNext() ? known.next() : fetchAhead();
            if (line == null || line.tooLong() || whole.length() + line.text().length() > Lines.MAX_BYTES) {
                return -1;
            }
            whole.append(line.text());
            if (!quotes.isOpenAfter(line.text())) {
                return further;
            }
        }
        return -1;
    }

    private @Nullable Line fetchAhead() throws IOException {
        Line line = lines.next();
        if (line != null) {
            ahead.add(line);
        }
        return line;
    }

    private RawRow parsed(Line first, String text, int further) {
        try {
            List<String> cells = List.of(parser.ofSingleCsvRecord(StringArrayHandler.of(), text));
            if (further > 0 && width > 0 && cells.size() != width) {
                return malformed(first);
            }
            width = width == 0 ? cells.size() : width;
            for (int i = 0; i < further; i++) {
                ahead.remove();
            }
            return new RawRow(first.number(), cells, null);
        } catch (CsvParseException e) {
            return malformed(first);
        }
    }

    private static RawRow malformed(Line first) {
        return new RawRow(first.number(), List.of(), TableFinding.MALFORMED_QUOTES);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
