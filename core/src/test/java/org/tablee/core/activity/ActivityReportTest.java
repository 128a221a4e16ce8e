package org.tablee.core.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tablee.conventions.BothJacksons;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.calendar.Moment;
import org.tablee.core.convive.Attribute;
import org.tablee.core.convive.Convive;
import org.tablee.core.figure.Audience;
import org.tablee.core.figure.PublishedTable;
import org.tablee.core.figure.Reason;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.identity.SessionId;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.session.Activity;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.Presence;
import org.tablee.core.session.PresenceStatus;
import org.tablee.core.session.Role;
import org.tablee.core.session.SessionStatus;

class ActivityReportTest {

    private static final DateRange MARCH = DateRange.parse("2025-03");

    private static Gathering.Builder session(String id, String day) {
        return Gathering.builder()
                .id(SessionId.of(id))
                .start(Moment.of(LocalDate.parse(day)))
                .status(SessionStatus.HELD);
    }

    private static Presence convive(String id) {
        return Presence.of(ConviveId.of(id));
    }

    /** A lunch in February, two in March and one cancelled, where Ada came to three and the host is paid. */
    private static Logbook logbook() {
        return Logbook.builder()
                .addGatherings(session("feb", "2025-02-25")
                        .addPresences(convive("ada"))
                        .build())
                .addGatherings(session("1", "2025-03-04")
                        .activity(Activity.SHARED_MEAL)
                        .headcount(9)
                        .coversServed(8)
                        .addPresences(convive("ada"), convive("ada"), convive("host"), convive("bo"))
                        .addPresences(Presence.anonymous())
                        .build())
                .addGatherings(session("2", "2025-03-11")
                        .activity(Activity.SHARED_MEAL)
                        .addPresences(convive("ada"), convive("cy"))
                        .addPresences(convive("dee").withRoles(Role.STAFF))
                        .addPresences(convive("eve").withStatus(PresenceStatus.EXCUSED))
                        .build())
                .addGatherings(session("3", "2025-03-18")
                        .status(SessionStatus.CANCELLED)
                        .headcount(99)
                        .build())
                .addGatherings(session("4", "2025-04-01").headcount(50).build())
                .addConvives(
                        Convive.builder().id(ConviveId.of("host")).staff(true).build())
                .build();
    }

    private static ActivityLine march(ActivityCount count) {
        return ActivityReport.of(logbook(), MARCH, Audience.TEAM).line(count);
    }

    @Test
    void everyCountFollowsItsRule() {
        assertThat(march(ActivityCount.SESSIONS_HELD).value()).hasValue(2);
        assertThat(march(ActivityCount.SESSIONS_CANCELLED).value()).hasValue(1);
        assertThat(march(ActivityCount.PRESENCE_LISTS).value()).hasValue(2);
        assertThat(march(ActivityCount.COVERS_SERVED).value()).hasValue(8);
        assertThat(march(ActivityCount.HEADS).value()).hasValue(9);
        assertThat(march(ActivityCount.NAMED_VISITS).value()).hasValue(4);
        assertThat(march(ActivityCount.FIRST_VISITS).value())
                .as("Bo and Cy; Ada came in February")
                .hasValue(2);
        assertThat(ActivityReport.of(logbook(), MARCH, Audience.TEAM).sessionsByActivity())
                .isEqualTo(Map.of(Activity.SHARED_MEAL, 2L));
    }

    @Test
    void peopleWithoutANameMakeALowerBound() {
        assertThat(march(ActivityCount.DIFFERENT_PEOPLE).value())
                .as("nine heads at one lunch are more than Ada, Bo and Cy")
                .hasValue(9);
        Logbook named = logbook()
                .withGatherings(IntStream.range(0, 12)
                        .mapToObj(i -> session("s" + i, "2025-03-04")
                                .headcount(2)
                                .addPresences(convive("c" + i))
                                .build())
                        .toList());
        assertThat(ActivityReport.of(named, MARCH, Audience.TEAM)
                        .line(ActivityCount.DIFFERENT_PEOPLE)
                        .value())
                .hasValue(12);
    }

    @Test
    void whatNobodyNotedIsNotZero() {
        assertThat(march(ActivityCount.CHILDREN).value()).isEmpty();
        assertThat(march(ActivityCount.CHILDREN).reason()).hasValue(Reason.NOT_RECORDED);
        assertThat(march(ActivityCount.COVERS_SERVED).noted())
                .as("of two sessions held")
                .isEqualTo(1);
        assertThat(march(ActivityCount.COVERS_SERVED).held()).isEqualTo(2);
    }

    @Test
    void aConviveIsCountedOncePerPlace() {
        Logbook twoPlaces = Logbook.builder()
                .addGatherings(session("a", "2025-03-04")
                        .place(PlaceId.of("vaise"))
                        .addPresences(convive("ada"))
                        .build())
                .addGatherings(session("b", "2025-03-05")
                        .place(PlaceId.of("oullins"))
                        .addPresences(convive("ada"))
                        .build())
                .build();
        assertThat(ActivityReport.of(twoPlaces, MARCH, Audience.TEAM)
                        .line(ActivityCount.DIFFERENT_PEOPLE)
                        .value())
                .hasValue(2);
    }

    @Test
    void thePublicSeesRoundedCountsOfWholeMonths() {
        Logbook busy = Logbook.builder()
                .addGatherings(
                        session("a", "2025-03-04").headcount(43).children(10).build())
                .build();
        ActivityReport open = ActivityReport.of(busy, MARCH, Audience.PUBLIC);
        assertThat(open.line(ActivityCount.HEADS).value()).hasValue(45);
        assertThat(open.line(ActivityCount.CHILDREN).reason()).hasValue(Reason.TOO_FEW_PEOPLE);
        assertThat(open.line(ActivityCount.SESSIONS_HELD).value()).hasValue(1);
        ActivityReport days = ActivityReport.of(busy, DateRange.parse("2025-03-01/2025-03-30"), Audience.PUBLIC);
        assertThat(days.line(ActivityCount.HEADS).reason()).hasValue(Reason.PERIOD_NOT_CALENDAR);
    }

    @Test
    void attributesPassTheGateAndCountTheUnknown() {
        Logbook.Builder logbook = Logbook.builder()
                .addAttributes(Attribute.builder()
                        .name("age_band")
                        .addValues("18-29", "30-44", "75+")
                        .build());
        Gathering.Builder lunch = session("a", "2025-03-04");
        IntStream.range(0, 40).forEach(i -> {
            lunch.addPresences(convive("c" + i));
            if (i < 33) {
                logbook.addConvives(Convive.builder()
                        .id(ConviveId.of("c" + i))
                        .putAttribute("age_band", i < 18 ? "18-29" : "30-44")
                        .build());
            }
        });
        ActivityReport report =
                ActivityReport.of(logbook.addGatherings(lunch.build()).build(), MARCH, Audience.TEAM);
        PublishedTable ages = report.peopleByAttribute().get("age_band");
        assertThat(ages.rows()).containsExactly("18-29", "30-44", "75+", "?");
        assertThat(IntStream.range(0, 4).mapToObj(row -> ages.rowTotal(row).getAsLong()))
                .containsExactly(18L, 15L, 0L, 7L);
    }

    @ParameterizedTest
    @EnumSource
    void everyCountSaysItsRuleInThreeLanguages(ActivityCount count) {
        assertThat(count.rule(Locale.ENGLISH))
                .isNotBlank()
                .isNotEqualTo(count.rule(Locale.FRENCH))
                .isNotEqualTo(count.rule(Locale.forLanguageTag("nl")))
                .isEqualTo(count.rule(Locale.JAPANESE));
    }

    @Test
    void isReadBackAsItWasWritten() {
        ActivityReport report = ActivityReport.of(logbook(), MARCH, Audience.TEAM);
        BothJacksons.roundTrip(report, ActivityReport.class);
        assertThat(BothJacksons.write(report))
                .contains("{\"count\":\"covers_served\",\"unit\":\"cover\",\"value\":8,\"noted\":1,\"held\":2}");
    }
}
