package org.tablee.core.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tablee.core.word.Spelling;

/**
 * The days from one date to another, both included.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
@JsonPropertyOrder({"from", "to"})
public final class DateRange {

    private static final int LONGEST_SHOWN = 60;

    private final LocalDate from;
    private final LocalDate to;

    private DateRange(LocalDate from, LocalDate to) {
        this.from = Objects.requireNonNull(from, "from");
        this.to = Objects.requireNonNull(to, "to");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("The range ends on " + to + ", before it starts on " + from);
        }
    }

    /**
     * Returns the range between two dates, both included.
     *
     * @param from the first day
     * @param to the last day, the same as the first or later
     * @return the range
     * @throws IllegalArgumentException if {@code to} is before {@code from}
     */
    @JsonCreator
    public static DateRange of(
            @JsonProperty(value = "from", required = true) LocalDate from,
            @JsonProperty(value = "to", required = true) LocalDate to) {
        return new DateRange(from, to);
    }

    /**
     * Returns the days of a calendar month.
     *
     * @param month the month, for example January 2025
     * @return from its first to its last day
     */
    public static DateRange ofMonth(YearMonth month) {
        return new DateRange(month.atDay(1), month.atEndOfMonth());
    }

    /**
     * Reads a period as a logbook writes it: "2025-01" is that month, "2025-01-06/2025-01-12" those seven
     * days, and "2025-01-06" that day.
     *
     * @param text the period
     * @return the range
     * @throws IllegalArgumentException if the text is no such period
     */
    public static DateRange parse(String text) {
        try {
            int slash = text.indexOf('/');
            if (slash >= 0) {
                return of(LocalDate.parse(text.substring(0, slash)), LocalDate.parse(text.substring(slash + 1)));
            }
            boolean isMonth = text.lastIndexOf('-') == text.indexOf('-', 1);
            return isMonth ? ofMonth(YearMonth.parse(text)) : of(LocalDate.parse(text), LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "A period is written 2025-01 or 2025-01-06/2025-01-12, but was: "
                            + Spelling.abridged(text, LONGEST_SHOWN),
                    e);
        }
    }

    /**
     * Returns the first day.
     *
     * @return the first day, included
     */
    @JsonProperty
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public LocalDate from() {
        return from;
    }

    /**
     * Returns the last day.
     *
     * @return the last day, included
     */
    @JsonProperty
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public LocalDate to() {
        return to;
    }

    /**
     * Returns the number of days.
     *
     * @return a count of 1 or more; one day has 1
     */
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /**
     * Tells whether a day lies in the range.
     *
     * @param day the day
     * @return true from the first day to the last
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /**
     * Tells whether the range is made of whole calendar months.
     *
     * @return true when it starts on the first day of a month and ends on the last day of one
     */
    @JsonIgnore
    public boolean isWholeMonths() {
        return from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DateRange range && from.equals(range.from) && to.equals(range.to);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, to);
    }

    /**
     * Returns the range as {@link #parse(String)} reads it.
     *
     * @return the month where the range is one, for example "2025-01"; else both days with a slash
     */
    @Override
    public String toString() {
        YearMonth month = YearMonth.from(from);
        return equals(ofMonth(month)) ? month.toString() : from + "/" + to;
    }
}
