package org.tablee.core.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tablee.core.calendar.DateRange;

/** Figures about what came in at sessions, behind which nobody knows how many distinct people stand. */
class TakingsDisclosureTest {

    private static final DateRange MARCH = DateRange.ofMonth(YearMonth.of(2025, 3));
    private static final DisclosurePolicy TEAM = DisclosurePolicy.of(Audience.TEAM, MARCH);
    private static final DisclosurePolicy PUBLIC = DisclosurePolicy.of(Audience.PUBLIC, MARCH);

    private static Measurement.Builder takings(long covers, long sessions) {
        return Measurement.of(sessions, Counted.SESSIONS, () -> Statistic.of("SUM", 21550))
                .takings(covers, sessions);
    }

    @ParameterizedTest(name = "{0} covers of {1} sessions are {2}")
    @CsvSource({
        "11, 4, OK",
        "10, 4, WITHHELD (TOO_FEW_PEOPLE)",
        "400, 3, WITHHELD (TOO_FEW_SESSIONS)",
    })
    void thePublicNeedsElevenCoversAndFourSessions(long covers, long sessions, String outcome) {
        assertThat(PUBLIC.release(takings(covers, sessions).build()).toString()).startsWith(outcome);
        assertThat(TEAM.release(takings(covers, sessions).build()).toString()).startsWith("OK");
    }

    @Test
    void wholeCalendarMonthsAreAskedForFirst() {
        DisclosurePolicy week = DisclosurePolicy.of(Audience.PUBLIC, DateRange.parse("2025-03-03/2025-03-09"));
        assertThat(week.release(takings(5, 1).build())).hasToString("WITHHELD (PERIOD_NOT_CALENDAR)");
    }

    @Test
    void whatOnlyTheCalculatorKnowsKeepsAnAudienceOut() {
        Measurement dominated = takings(100, 4)
                .secretFrom(Audience.PUBLIC, Reason.TOO_FEW_PEOPLE)
                .secretFrom(Audience.PUBLIC, Reason.UNIFORM_GROUP)
                .build();
        assertThat(PUBLIC.release(dominated)).hasToString("WITHHELD (TOO_FEW_PEOPLE)");
        assertThat(TEAM.release(dominated).toString()).startsWith("OK");
        Measurement fromTeam =
                takings(100, 4).secretFrom(Audience.TEAM, Reason.TOO_FEW_PEOPLE).build();
        assertThat(TEAM.release(fromTeam)).hasToString("WITHHELD (TOO_FEW_PEOPLE)");
    }
}
