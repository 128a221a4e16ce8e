package org.tablee.core.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tablee.core.calendar.Moment;

/** Dates, times of day and moments as the dialects write them. */
final class Clock {

    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?::(\\d{2})(?::(\\d{2}))?| ?h ?(\\d{2})?)");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final int CENTURY = 2000;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;

    private Clock() {}

    static LocalDate date(String text, Dialect dialect) {
        Matcher matcher = SLASHED.matcher(text);
        return plausible(dialect.isFrench() && matcher.matches() ? slashed(matcher) : LocalDate.parse(text));
    }

    /** Refuses the years of a slip of the pen: 0025, 20255 and the like. */
    private static LocalDate plausible(LocalDate date) {
        if (!isPlausible(date)) {
            throw new DateTimeException("A year has four digits, but was: " + date.getYear());
        }
        return date;
    }

    private static boolean isPlausible(LocalDate date) {
        return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
    }

    private static LocalDate slashed(Matcher matcher) {
        int year = Integer.parseInt(matcher.group(3));
        return LocalDate.of(
                matcher.group(3).length() == 2 ? CENTURY + year : year,
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(1)));
    }

    static LocalTime time(String text) {
        Matcher matcher = TIME.matcher(text);
        if (!matcher.matches()) {
            return LocalTime.parse(text);
        }
        String minute = matcher.group(2) == null ? matcher.group(4) : matcher.group(2);
        return LocalTime.of(number(matcher.group(1)), number(minute), number(matcher.group(3)));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    static Moment moment(String text, Dialect dialect) {
        int gap = text.indexOf(' ');
        if (text.indexOf('/') < 0) {
            Moment moment = Moment.parse(gap < 0 ? text : text.substring(0, gap) + 'T' + text.substring(gap + 1));
            plausible(moment.date());
            return moment;
        }
        if (gap < 0) {
            return Moment.of(date(text, dialect));
        }
        return Moment.of(LocalDateTime.of(date(text.substring(0, gap), dialect), time(text.substring(gap + 1))));
    }

    static String format(LocalDate date, Dialect dialect) {
        return dialect.isFrench() && isPlausible(date) ? DAY.format(date) : date.toString();
    }

    private static boolean isWholeSeconds(LocalTime time) {
        return time.equals(time.truncatedTo(ChronoUnit.SECONDS));
    }

    static String format(Moment moment, Dialect dialect) {
        String date = format(moment.date(), dialect);
        boolean slashed = date.indexOf('/') >= 0
                && moment.offset().isEmpty()
                && moment.time().map(Clock::isWholeSeconds).orElse(true);
        return slashed ? moment.time().map(time -> date + ' ' + time).orElse(date) : moment.toString();
    }
}
