package org.tablee.trust;

import java.util.Locale;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.figure.Audience;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.logbook.Logbook;

/** Reports on a place that does not exist, for the tests of what is made of reports. */
public final class ReportFixtures {

    private static final Logbook YEAR =
            MadeUpLogs.everyOtherDay(new MadeUpLogs.Habits(150, 70, 30, 1, true, true, 1, 20), 180);
    private static final Logbook NOTHING = new LogSketch().logbook();

    private ReportFixtures() {}

    private static TrustCalculator calculator(Locale locale) {
        return TrustCalculator.standard()
                .withGroup("group")
                .withSeatings(199)
                .withBootstraps(199)
                .withLocale(locale);
    }

    public static TrustReport year(Locale locale, Audience audience) {
        return calculator(locale).report(YEAR, audience);
    }

    /** Returns the report of a year in which people were asked. */
    public static TrustReport asked(Locale locale, Audience audience) {
        return calculator(locale).report(DeclaredProperties.asking(YEAR, 40, "5"), audience);
    }

    public static TrustReport period(DateRange period) {
        return calculator(Locale.ENGLISH).report(YEAR, period, Audience.TEAM);
    }

    public static TrustReport nothing(Locale locale, Audience audience) {
        return calculator(locale).report(NOTHING, audience);
    }

    /** Returns the report of one of several places: the same people and evenings, under another name. */
    public static TrustReport place(String name, long seed, DateRange period, Audience audience) {
        return place(name, new MadeUpLogs.Habits(150, 70, 30, 1, true, true, 1, seed), period, audience);
    }

    /** Returns the report of a place where few people come. */
    public static TrustReport small(String name, long seed, DateRange period, Audience audience) {
        return place(name, new MadeUpLogs.Habits(20, 5, 10, 1, true, true, 1, seed), period, audience);
    }

    private static TrustReport place(String name, MadeUpLogs.Habits habits, DateRange period, Audience audience) {
        Logbook logbook = MadeUpLogs.everyOtherDay(habits, 180);
        return calculator(Locale.ENGLISH).report(logbook, period, audience).withPlace(PlaceId.of(name));
    }
}
