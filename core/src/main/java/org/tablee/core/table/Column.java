package org.tablee.core.table;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.tablee.core.word.Spelling;

/**
 * A column of a sheet: the headers by which it is known, and how its cells are written.
 *
 * <p>Instances are immutable and may be shared between threads.
 *
 * @param <T> the type of the values in its cells
 */
public final class Column<T> {

    private final String code;
    private final String french;
    private final CellFormat<T> format;
    private final boolean required;

    private Column(String code, String french, CellFormat<T> format, boolean required) {
        this.code = Objects.requireNonNull(code, "code");
        this.french = Objects.requireNonNull(french, "french");
        this.format = Objects.requireNonNull(format, "format");
        this.required = required;
    }

    /**
     * Returns a column that may be left out.
     *
     * @param <T> the type of the values in its cells
     * @param code the header in English, in lower snake case, for example "session_id"
     * @param french the header in French, for example "seance"
     * @param format how its cells are written
     * @return the column
     */
    public static <T> Column<T> of(String code, String french, CellFormat<T> format) {
        return new Column<>(code, french, format, false);
    }

    /**
     * Returns this column as one without which no row of the sheet can be used.
     *
     * @return the column
     */
    public Column<T> required() {
        return new Column<>(code, french, format, true);
    }

    /**
     * Returns the header in English.
     *
     * @return the code of the column
     */
    public String code() {
        return code;
    }

    CellFormat<T> format() {
        return format;
    }

    boolean isRequired() {
        return required;
    }

    /**
     * Returns the header as a dialect writes it.
     *
     * @param dialect how the file is written
     * @return the header in the language of the dialect, for example "seance"
     */
    public String header(Dialect dialect) {
        return dialect.isFrench() ? french : code;
    }

    /**
     * Returns the words that may stand in its cells, for a form to choose from.
     *
     * @param dialect how the file is written
     * @return an unmodifiable list of the words of a closed list, in the language of the dialect; empty where a cell
     *     holds a number, a date or a text
     */
    public List<String> words(Dialect dialect) {
        return List.copyOf(format.words(dialect));
    }

    /** Returns the spellings under which the header is found. */
    List<String> keys() {
        return Stream.of(code, french).map(Spelling::key).distinct().toList();
    }

    @Override
    public String toString() {
        return code;
    }
}
