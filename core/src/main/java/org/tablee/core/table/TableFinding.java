package org.tablee.core.table;

import java.util.Locale;
import java.util.ResourceBundle;

/** What can be found in any table, whatever it is about. */
public enum TableFinding implements FindingKind {
    /** A file that is needed is not there. */
    MISSING_FILE(Severity.ERROR),

    /** Where a file should be there is a folder. */
    NOT_A_FILE(Severity.ERROR),

    /** The file could not be read to its end. */
    UNREADABLE_FILE(Severity.ERROR),

    /** The file holds nothing, not even a header. */
    EMPTY_FILE(Severity.ERROR),

    /** A column that is needed is not there. */
    MISSING_COLUMN(Severity.ERROR),

    /** A column stands there twice. */
    DUPLICATE_COLUMN(Severity.ERROR),

    /** A column is not known. */
    UNKNOWN_COLUMN(Severity.WARNING),

    /** A column has cells but no header. */
    UNNAMED_COLUMN(Severity.WARNING),

    /** A column is about something that nobody should write down of a person. */
    SENSITIVE_COLUMN(Severity.ERROR),

    /** A row ends before its last column. */
    MISSING_CELLS(Severity.WARNING),

    /** A row has blank cells beyond the last column. */
    SURPLUS_BLANK_CELLS(Severity.WARNING),

    /** A row has cells beyond the last column. */
    SURPLUS_CELLS(Severity.ERROR),

    /** A line is longer than is read. */
    LINE_TOO_LONG(Severity.ERROR),

    /** The quotes of a row are not closed, or something follows a closing quote. */
    MALFORMED_QUOTES(Severity.ERROR),

    /** A cell is written in another character encoding. */
    INVALID_CHARACTERS(Severity.ERROR),

    /** A cell that is needed is blank. */
    BLANK_CELL(Severity.ERROR),

    /** A cell is no text of the column: too long, or of several lines. */
    BAD_TEXT(Severity.ERROR),

    /** A cell is no count. */
    BAD_COUNT(Severity.ERROR),

    /** A cell is no decimal number. */
    BAD_NUMBER(Severity.ERROR),

    /** A cell is no date. */
    BAD_DATE(Severity.ERROR),

    /** A cell is no time of day. */
    BAD_TIME(Severity.ERROR),

    /** A cell is neither a date nor a date with a time. */
    BAD_MOMENT(Severity.ERROR),

    /** A cell is none of the words of its column. */
    UNKNOWN_WORD(Severity.ERROR),

    /** The cells of a row do not fit together. */
    BAD_ROW(Severity.ERROR),

    /** Most rows could not be read, and another dialect fits. */
    WRONG_DIALECT(Severity.WARNING),

    /** More findings of a kind than are shown. */
    MORE_FINDINGS(Severity.WARNING);

    private final Severity severity;

    TableFinding(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public ResourceBundle texts(Locale language) {
        return ResourceBundle.getBundle("org.tablee.core.table.findings", language);
    }
}
