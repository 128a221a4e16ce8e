package org.tablee.examples.canteen;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tablee.core.session.Activity;

/** When the canteen opens: lunch from Tuesday to Thursday, supper on Friday, never in August. */
final class Almanac {

    static final LocalDate OPENING = LocalDate.of(2025, 1, 7);
    static final LocalDate LAST = LocalDate.of(2025, 12, 19);

    private static final LocalDate CONCERT = LocalDate.of(2025, 6, 21);
    private static final Set<LocalDate> HOLIDAYS = Set.of(
            LocalDate.of(2025, 5, 1),
            LocalDate.of(2025, 5, 8),
            LocalDate.of(2025, 5, 29),
            LocalDate.of(2025, 5, 30),
            LocalDate.of(2025, 6, 9),
            LocalDate.of(2025, 7, 14),
            LocalDate.of(2025, 11, 1),
            LocalDate.of(2025, 11, 11));

    private Almanac() {}

    /** Returns everything in the calendar, in order. */
    static List<Occasion> occasions() {
        return OPENING.datesUntil(LAST.plusDays(1))
                .filter(day -> day.getMonth() != Month.AUGUST && !HOLIDAYS.contains(day))
                .flatMap(Almanac::on)
                .toList();
    }

    private static Stream<Occasion> on(LocalDate day) {
        boolean firstOfMonth = day.getDayOfMonth() <= 7;
        boolean secondOfMonth = !firstOfMonth && day.getDayOfMonth() <= 14;
        return switch (day.getDayOfWeek()) {
            case MONDAY -> secondOfMonth ? Stream.of(at(day, 18, 30, Activity.MEETING)) : Stream.empty();
            case TUESDAY, WEDNESDAY, THURSDAY -> Stream.of(at(day, 12, 30, Activity.SHARED_MEAL));
            case FRIDAY -> Stream.of(at(day, 19, 30, Activity.SHARED_MEAL));
            case SATURDAY ->
                day.equals(CONCERT)
                        ? Stream.of(at(day, 18, 0, Activity.CONCERT))
                        : firstOfMonth ? Stream.of(at(day, 10, 0, Activity.COOKING_WORKSHOP)) : Stream.empty();
            case SUNDAY -> Stream.empty();
        };
    }

    private static Occasion at(LocalDate day, int hour, int minute, Activity activity) {
        LocalDateTime start = day.atTime(hour, minute);
        return new Occasion(start, day.getDayOfWeek() == DayOfWeek.FRIDAY ? 3 : 2, activity);
    }
}
