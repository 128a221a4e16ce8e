package org.tablee.core.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a table that a {@link TableReader} of the same dialect reads back as equal values.
 *
 * <p>Cells are written as they are. A text that starts with {@code =}, {@code +}, {@code -} or {@code @} is a
 * formula to some spreadsheets: a host that hands files to strangers should not let strangers choose identifiers.
 * An apostrophe before it would hide the formula and change the text, and a text that comes back changed is
 * worse here.
 *
 * <p>A writer may not be shared between threads.
 */
public final class TableWriter implements AutoCloseable {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final Sheet sheet;
    private final Dialect dialect;
    private final CsvWriter writer;

    private TableWriter(Sheet sheet, Dialect dialect, CsvWriter writer) {
        this.sheet = sheet;
        this.dialect = dialect;
        this.writer = writer;
        writer.writeRecord(
                sheet.columns().stream().map(column -> column.header(dialect)).toList());
    }

    /**
     * Creates the file of a sheet in a folder, over an older one if need be, and writes its header.
     *
     * @param folder an existing folder
     * @param sheet what the file holds
     * @param dialect how it is written
     * @return the writer
     * @throws IOException if the file cannot be written
     */
    public static TableWriter create(Path folder, Sheet sheet, Dialect dialect) throws IOException {
        return of(Files.newOutputStream(folder.resolve(sheet.file())), sheet, dialect);
    }

    /**
     * Writes the header of a sheet to a stream.
     *
     * @param out the stream, which the writer closes
     * @param sheet what the table holds
     * @param dialect how it is written
     * @return the writer
     * @throws IOException if the stream cannot be written
     */
    public static TableWriter of(OutputStream out, Sheet sheet, Dialect dialect) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (dialect == Dialect.EXCEL_FR) {
            text.write(BYTE_ORDER_MARK);
        }
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(dialect.separator())
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        return new TableWriter(sheet, dialect, csv);
    }

    /**
     * Starts a row, of which every cell is blank.
     *
     * @return the row, to be filled and {@linkplain Cells#end() ended}
     */
    public Cells row() {
        return new Cells();
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    /** A row that is being written. */
    public final class Cells {

        private final Map<Column<?>, String> texts = new HashMap<>();

        private Cells() {}

        /**
         * Fills a cell.
         *
         * @param <T> the type of the value
         * @param column a column of the sheet
         * @param value the value
         * @return this row
         * @throws IllegalArgumentException if the sheet does not have the column
         */
        public <T> Cells set(Column<T> column, T value) {
            if (!sheet.columns().contains(column)) {
                throw new IllegalArgumentException(sheet.file() + " has no column " + column);
            }
            texts.put(column, column.format().print(value, dialect));
            return this;
        }

        /**
         * Fills a cell where there is a value, and leaves it blank where there is none.
         *
         * @param <T> the type of the value
         * @param column a column of the sheet
         * @param value the value, or empty
         * @return this row
         * @throws IllegalArgumentException if the sheet does not have the column
         */
        public <T> Cells set(Column<T> column, Optional<? extends T> value) {
            value.ifPresent(known -> set(column, known));
            return this;
        }

        /**
         * Writes the row.
         *
         * @throws UncheckedIOException if it cannot be written
         */
        public void end() {
            List<String> cells = sheet.columns().stream()
                    .map(column -> texts.getOrDefault(column, ""))
                    .toList();
            writer.writeRecord(cells);
        }
    }
}
