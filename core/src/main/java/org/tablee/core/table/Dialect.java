package org.tablee.core.table;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a spreadsheet writes a table as text.
 *
 * <p>Every dialect reads ISO dates, and headers and words in English and in French, without regard to case and
 * accents. What a dialect settles is what would be ambiguous otherwise: the separator, the decimal mark, days
 * written with slashes, and the bytes of an accented letter.
 *
 * <table>
 * <caption>The dialects</caption>
 * <tr><th>code</th><th>separator</th><th>decimals</th><th>dates</th><th>characters</th><th>writes</th></tr>
 * <tr><td>{@code comma}</td><td>,</td><td>12.50</td><td>2025-03-11</td><td>UTF-8</td><td>English</td></tr>
 * <tr><td>{@code semicolon}</td><td>;</td><td>12,50</td><td>2025-03-11</td><td>UTF-8</td><td>English</td></tr>
 * <tr><td>{@code libreoffice-fr}</td><td>,</td><td>"12,50"</td><td>11/03/2025, 11/03/25</td><td>UTF-8</td>
 * <td>French</td></tr>
 * <tr><td>{@code excel-fr}</td><td>;</td><td>12,50</td><td>11/03/2025, 11/03/25</td>
 * <td>UTF-8 with a byte order mark, else windows-1252</td><td>French</td></tr>
 * </table>
 *
 * <p>The two French dialects also read a thousands separator (a space, also a no-break or a narrow one) and a
 * euro sign after a number; years of two digits are those from 2000 to 2099.
 */
public enum Dialect {
    /** Commas, decimal points and ISO dates. */
    COMMA(',', '.', false),

    /** Semicolons, decimal commas and ISO dates. */
    SEMICOLON(';', ',', false),

    /** What LibreOffice writes under a French locale. */
    LIBREOFFICE_FR(',', ',', true),

    /** What Excel writes under a French locale. */
    EXCEL_FR(';', ',', true);

    private final char separator;
    private final char decimalMark;
    private final boolean french;

    Dialect(char separator, char decimalMark, boolean french) {
        this.separator = separator;
        this.decimalMark = decimalMark;
        this.french = french;
    }

    /**
     * Returns the dialect of this code.
     *
     * @param code the code, for example "libreoffice-fr"
     * @return the dialect
     * @throws IllegalArgumentException if there is none of that code
     */
    public static Dialect of(String code) {
        return Stream.of(values())
                .filter(dialect -> dialect.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A dialect is one of "
                        + Stream.of(values()).map(Dialect::code).collect(Collectors.joining(", "))
                        + ", but was: "
                        + code));
    }

    /**
     * Returns the code by which the dialect is declared.
     *
     * @return the code, for example "libreoffice-fr"
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns what stands between two cells.
     *
     * @return a comma or a semicolon
     */
    public char separator() {
        return separator;
    }

    /**
     * Returns what stands before the decimals of a number.
     *
     * @return a point or a comma
     */
    public char decimalMark() {
        return decimalMark;
    }

    /**
     * Returns the language in which headers and words are written.
     *
     * @return French or English
     */
    public Locale language() {
        return french ? Locale.FRENCH : Locale.ENGLISH;
    }

    boolean isFrench() {
        return french;
    }
}
