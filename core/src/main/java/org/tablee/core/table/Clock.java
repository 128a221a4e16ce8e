package org.tablee.core.table;

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

    private Clock() {}

    static LocalDate date(String text, Dialect dialect) {
        Matcher matcher = SLASHED.matcher(text);
        if (!dialect.isFrench() || !matcher.matches()) {
            return LocalDate.parse(text);
        }
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
            return Moment.parse(gap < 0 ? text : text.substring(0, gap) + 'T' + text.substring(gap + 1));
        }
        if (gap < 0) {
            return Moment.of(date(text, dialect));
        }
        return Moment.of(LocalDateTime.of(date(text.substring(0, gap), dialect), time(text.substring(gap + 1))));
    }

    static String format(LocalDate date, Dialect dialect) {
        boolean slashed = dialect.isFrench() && date.getYear() >= 1000 && date.getYear() <= 9999;
        return slashed ? DAY.format(date) : date.toString();
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
