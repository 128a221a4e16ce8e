package org.tablee.core.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a file may hold: its name and its columns.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
public final class Sheet {

    private final String file;
    private final List<Column<?>> columns;
    private final boolean required;
    private final FindingKind stranger;
    private final @Nullable Column<?> narrow;
    private final @Nullable Column<?> lead;

    private Sheet(
            String file,
            List<Column<?>> columns,
            boolean required,
            FindingKind stranger,
            @Nullable Column<?> narrow,
            @Nullable Column<?> lead) {
        this.file = file;
        this.columns = List.copyOf(columns);
        this.required = required;
        this.stranger = stranger;
        this.narrow = narrow;
        this.lead = lead;
        Set<String> keys = new HashSet<>();
        for (Column<?> column : columns) {
            for (String key : column.keys()) {
                if (!keys.add(key)) {
                    throw new IllegalArgumentException("Two columns of " + file + " have the header " + key);
                }
            }
        }
    }

    /**
     * Returns a sheet.
     *
     * @param file the name of the file, for example "sessions.csv"
     * @param columns its columns, in the order in which they are written
     * @return the sheet
     * @throws IllegalArgumentException if two columns have a header in common
     */
    public static Sheet of(String file, Column<?>... columns) {
        return new Sheet(file, List.of(columns), false, TableFinding.UNKNOWN_COLUMN, null, null);
    }

    /**
     * Returns this sheet as one whose file has to be there.
     *
     * @return the sheet
     */
    public Sheet required() {
        return new Sheet(file, columns, true, stranger, narrow, lead);
    }

    /**
     * Returns this sheet as one that reports an unknown column in words of its own.
     *
     * @param kind what an unknown column is reported as, instead of {@link TableFinding#UNKNOWN_COLUMN}; its
     *     argument is the list of the known columns
     * @return the sheet
     */
    public Sheet reportingUnknownAs(FindingKind kind) {
        return new Sheet(file, columns, required, kind, narrow, lead);
    }

    /**
     * Returns this sheet as one that may also be written wide: in a file that does not have a column, each
     * unknown header stands for a value of it, with a text in every row.
     *
     * @param column a column of the sheet, which a wide file does not have
     * @return the sheet
     */
    public Sheet wideWithout(Column<?> column) {
        return new Sheet(file, columns, required, stranger, column, lead);
    }

    /**
     * Returns this sheet as one whose first column is known by its place, whatever its header says.
     *
     * @param column a column of the sheet
     * @return the sheet
     */
    public Sheet startingWith(Column<?> column) {
        return new Sheet(file, columns, required, stranger, narrow, column);
    }

    /**
     * Returns this sheet with further columns at its end.
     *
     * @param further the columns
     * @return the sheet
     * @throws IllegalArgumentException if two columns have a header in common
     */
    public Sheet with(List<? extends Column<?>> further) {
        List<Column<?>> all = new ArrayList<>(columns);
        all.addAll(further);
        return new Sheet(file, all, required, stranger, narrow, lead);
    }

    /**
     * Returns the name of the file.
     *
     * @return a name without a folder
     */
    public String file() {
        return file;
    }

    /**
     * Returns the columns.
     *
     * @return an unmodifiable list in the order in which they are written
     */
    public List<Column<?>> columns() {
        return columns;
    }

    boolean isRequired() {
        return required;
    }

    /** Returns the column that a wide file does not have, or null where no file of the sheet is wide. */
    @Nullable
    Column<?> narrow() {
        return narrow;
    }

    /** Returns the column that stands first whatever its header, or null where headers alone count. */
    @Nullable
    Column<?> lead() {
        return lead;
    }

    FindingKind stranger() {
        return stranger;
    }
}
