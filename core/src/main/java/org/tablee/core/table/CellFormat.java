package org.tablee.core.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.tablee.core.calendar.Moment;
import org.tablee.core.word.Spelling;
import org.tablee.core.word.Vocabulary;
import org.tablee.core.word.Word;

/**
 * How the cells of a column are read and written.
 *
 * <p>What a format writes in a dialect it reads back as an equal value in that dialect. Instances are immutable
 * and may be shared between threads.
 *
 * @param <T> the type of the values
 */
public final class CellFormat<T> {

    private final BiFunction<String, Dialect, T> parser;
    private final BiFunction<T, Dialect, String> printer;
    private final FindingKind kind;
    private final Function<Dialect, String> example;
    private final Function<Dialect, List<String>> words;

    private CellFormat(
            BiFunction<String, Dialect, T> parser,
            BiFunction<T, Dialect, String> printer,
            FindingKind kind,
            Function<Dialect, String> example) {
        this(parser, printer, kind, example, dialect -> List.of());
    }

    private CellFormat(
            BiFunction<String, Dialect, T> parser,
            BiFunction<T, Dialect, String> printer,
            FindingKind kind,
            Function<Dialect, String> example,
            Function<Dialect, List<String>> words) {
        this.parser = parser;
        this.printer = printer;
        this.kind = kind;
        this.example = example;
        this.words = words;
    }

    /**
     * Returns the format of {@linkplain Spelling#isLine(String) one line} of text.
     *
     * @param maxLength the longest text, in characters
     * @return the format
     */
    public static CellFormat<String> text(int maxLength) {
        return new CellFormat<>(
                (text, dialect) -> checkedText(text, maxLength),
                (text, dialect) -> text,
                TableFinding.BAD_TEXT,
                dialect -> Integer.toString(maxLength));
    }

    private static String checkedText(String text, int maxLength) {
        if (text.length() > maxLength || !Spelling.isLine(text)) {
            throw new IllegalArgumentException("Not a text of the column: " + text);
        }
        return text;
    }

    /**
     * Returns the format of whole numbers of 0 or more.
     *
     * @return the format
     */
    public static CellFormat<Integer> count() {
        return new CellFormat<>(
                Numbers::count, (count, dialect) -> count.toString(), TableFinding.BAD_COUNT, dialect -> "12");
    }

    /**
     * Returns the format of decimal numbers, which keep the digits that were written: "12.50" is not "12.5".
     *
     * @return the format
     */
    public static CellFormat<BigDecimal> decimal() {
        return new CellFormat<>(
                Numbers::decimal,
                Numbers::format,
                TableFinding.BAD_NUMBER,
                dialect -> "12" + dialect.decimalMark() + "50");
    }

    /**
     * Returns the format of dates. Years are those from 1000 to 9999: any other one is taken for a slip of the pen, and
     * a cell of it is not read.
     *
     * @return the format
     */
    public static CellFormat<LocalDate> date() {
        return new CellFormat<>(
                Clock::date,
                Clock::format,
                TableFinding.BAD_DATE,
                dialect -> dialect.isFrench() ? "11/03/2025" : "2025-03-11");
    }

    /**
     * Returns the format of times of day, such as 12:30, 9:30 or 12h30.
     *
     * @return the format
     */
    public static CellFormat<LocalTime> time() {
        return new CellFormat<>(
                (text, dialect) -> Clock.time(text),
                (time, dialect) -> time.toString(),
                TableFinding.BAD_TIME,
                dialect -> "12:30");
    }

    /**
     * Returns the format of moments: a date, a date and a time, or these with their offset from UTC; years are those
     * of {@link #date()}.
     *
     * @return the format
     */
    public static CellFormat<Moment> moment() {
        return new CellFormat<>(
                Clock::moment,
                Clock::format,
                TableFinding.BAD_MOMENT,
                dialect -> dialect.isFrench() ? "11/03/2025 12:30" : "2025-03-11T12:30");
    }

    /**
     * Returns the format of the words of a closed list.
     *
     * @param <E> the type of the constants
     * @param vocabulary the words
     * @return the format
     */
    public static <E extends Enum<E> & Word> CellFormat<E> word(Vocabulary<E> vocabulary) {
        return new CellFormat<>(
                (text, dialect) -> vocabulary.meaning(text).orElseThrow(IllegalArgumentException::new),
                (constant, dialect) -> vocabulary.word(constant, dialect.language()),
                TableFinding.UNKNOWN_WORD,
                dialect -> String.join(", ", vocabulary.words(dialect.language())),
                dialect -> vocabulary.words(dialect.language()));
    }

    /**
     * Returns the format of yes and no, in the words of both languages.
     *
     * @return the format
     */
    public static CellFormat<Boolean> flag() {
        return new CellFormat<>(
                (text, dialect) -> Flag.WORDS.meaning(text).orElseThrow(IllegalArgumentException::new) == Flag.TRUE,
                (flag, dialect) -> Flag.WORDS.word(flag ? Flag.TRUE : Flag.FALSE, dialect.language()),
                TableFinding.UNKNOWN_WORD,
                dialect -> String.join(", ", Flag.WORDS.words(dialect.language())),
                dialect -> Flag.WORDS.words(dialect.language()));
    }

    private enum Flag implements Word {
        TRUE,
        FALSE;

        static final Vocabulary<Flag> WORDS = Vocabulary.of(Flag.class)
                .with(TRUE, "oui", "vrai", "yes", "x", "1")
                .with(FALSE, "non", "faux", "no", "0");
    }

    /**
     * Returns the format of values that have a text of their own, such as identifiers.
     *
     * @param <T> the type of the values
     * @param parser makes a value of a text without blanks at its ends, and throws an
     *     {@code IllegalArgumentException} or a {@code DateTimeException} where it cannot
     * @param printer gives a text that the parser reads back as an equal value
     * @param kind what a cell is reported as where the parser throws; its arguments are the text of the cell and
     *     the message of the exception
     * @return the format
     */
    public static <T> CellFormat<T> of(Function<String, T> parser, Function<T, String> printer, FindingKind kind) {
        return new CellFormat<>(
                (text, dialect) -> parser.apply(text), (value, dialect) -> printer.apply(value), kind, dialect -> "");
    }

    /**
     * Returns the value of a text that is not in a cell, such as a header that is a date.
     *
     * @param text a text without blanks at its ends
     * @param dialect how it is written
     * @return the value
     * @throws IllegalArgumentException if the text is none of this format
     */
    public T valueOf(String text, Dialect dialect) {
        try {
            return parse(text, dialect);
        } catch (DateTimeException | ArithmeticException e) {
            throw new IllegalArgumentException("Not written in this format: " + text, e);
        }
    }

    T parse(String text, Dialect dialect) {
        return parser.apply(text, dialect);
    }

    String print(T value, Dialect dialect) {
        return printer.apply(value, dialect);
    }

    List<String> words(Dialect dialect) {
        return words.apply(dialect);
    }

    FindingKind kind() {
        return kind;
    }

    /** Returns what a cell may look like, or what the parser said where it knows better. */
    String advice(Dialect dialect, RuntimeException refusal) {
        String shown = example.apply(dialect);
        return shown.isEmpty() ? Optional.ofNullable(refusal.getMessage()).orElse("") : shown;
    }
}
