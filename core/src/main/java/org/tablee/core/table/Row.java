package org.tablee.core.table;

import jakarta.validation.ConstraintViolationException;
import java.time.DateTimeException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.tablee.core.constraint.Violations;
import org.tablee.core.word.Spelling;

/**
 * A row of a table, whose cells are read by column.
 *
 * <p>A cell that cannot be used is a finding, and is then like a blank one. A row may not be shared between
 * threads.
 */
public final class Row {

    private final Sheet sheet;
    private final Dialect dialect;
    private final Header header;
    private final RawRow source;
    private final FindingCollector findings;
    private final Set<Column<?>> refused = new HashSet<>();
    private boolean failed;

    Row(Sheet sheet, Dialect dialect, Header header, RawRow source, FindingCollector findings) {
        this.sheet = sheet;
        this.dialect = dialect;
        this.header = header;
        this.source = source;
        this.findings = findings;
    }

    /**
     * Returns the line of the file on which the row starts.
     *
     * @return a line as a text editor counts them, from 1
     */
    public long line() {
        return source.line();
    }

    /**
     * Returns the text of a cell.
     *
     * @param column the column
     * @return the text as it stands in the file, without blanks at its ends; empty when the cell is blank or the
     *     file does not have the column
     */
    public String text(Column<?> column) {
        int position = header.position(column);
        return position < 0 || position >= source.cells().size()
                ? ""
                : Spelling.strip(source.cells().get(position));
    }

    /**
     * Tells whether a cell holds nothing.
     *
     * @param column the column
     * @return true when the cell is blank or the file does not have the column; false when it holds something that
     *     cannot be used
     */
    public boolean isBlank(Column<?> column) {
        return text(column).isEmpty();
    }

    /**
     * Returns the value of a cell.
     *
     * @param <T> the type of the value
     * @param column the column
     * @return the value, or empty when the cell is blank, or cannot be used, which is a finding
     */
    public <T> Optional<T> get(Column<T> column) {
        String text = text(column);
        if (text.isEmpty() || refused.contains(column)) {
            return Optional.empty();
        }
        if (text.indexOf(Lines.REPLACEMENT) >= 0) {
            refuse(TableFinding.INVALID_CHARACTERS, column, text, "UTF-8");
            return Optional.empty();
        }
        try {
            return Optional.of(column.format().parse(text, dialect));
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            refuse(column.format().kind(), column, text, column.format().advice(dialect, e));
            return Optional.empty();
        }
    }

    /**
     * Returns the value of a cell without which the row cannot be used.
     *
     * @param <T> the type of the value
     * @param column the column
     * @return the value, or empty when the cell is blank or cannot be used; either is a finding
     */
    public <T> Optional<T> require(Column<T> column) {
        if (isBlank(column) && !refused.contains(column)) {
            refuse(TableFinding.BLANK_CELL, column);
        }
        return get(column);
    }

    private void refuse(FindingKind kind, Column<?> column, Object... arguments) {
        refused.add(column);
        reportCell(kind, column, arguments);
    }

    /**
     * Returns what the row describes, made of its cells.
     *
     * @param <T> the type of the value
     * @param maker makes the value, and throws an {@code IllegalArgumentException} or a
     *     {@code ConstraintViolationException} when it breaks a rule
     * @return the value, or empty when the maker threw, which is a finding
     */
    public <T> Optional<T> make(Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (ConstraintViolationException e) {
            reportRow(TableFinding.BAD_ROW, Violations.text(e, findings.language()));
        } catch (IllegalArgumentException e) {
            reportRow(TableFinding.BAD_ROW, Objects.requireNonNullElse(e.getMessage(), ""));
        }
        return Optional.empty();
    }

    /**
     * Reports a finding about a cell of this row.
     *
     * @param kind the kind
     * @param column the column
     * @param arguments what the words of the kind speak of
     */
    public void reportCell(FindingKind kind, Column<?> column, Object... arguments) {
        failed |= kind.severity() == Severity.ERROR;
        findings.addAt(kind, sheet.file(), line(), header.title(column), arguments);
    }

    /**
     * Reports a finding about this row.
     *
     * @param kind the kind
     * @param arguments what the words of the kind speak of
     */
    public void reportRow(FindingKind kind, Object... arguments) {
        failed |= kind.severity() == Severity.ERROR;
        findings.addAt(kind, sheet.file(), line(), null, arguments);
    }

    /** Tells whether the row holds nothing at all. */
    boolean isBlank() {
        return source.cells().stream().allMatch(cell -> Spelling.strip(cell).isEmpty());
    }

    /** Tells whether each cell of the row stands under a header; what does not is reported. */
    boolean hasItsWidth() {
        int width = header.width();
        int cells = source.cells().size();
        boolean filled = source.cells().stream()
                .skip(width)
                .anyMatch(cell -> !Spelling.strip(cell).isEmpty());
        if (filled) {
            reportRow(TableFinding.SURPLUS_CELLS, cells, width);
        } else if (cells != width) {
            reportRow(cells < width ? TableFinding.MISSING_CELLS : TableFinding.SURPLUS_BLANK_CELLS, cells, width);
        }
        return !filled;
    }

    /** Tells whether an error was found in the row so far. */
    boolean hasFailed() {
        return failed;
    }

    /** Reads every cell, so that whatever cannot be used is found. */
    void readAll() {
        sheet.columns().forEach(this::get);
    }
}
