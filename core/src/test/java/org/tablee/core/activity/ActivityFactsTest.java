package org.tablee.core.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tablee.conventions.BothJacksons;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.figure.Audience;
import org.tablee.core.figure.Reason;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.meal.Sourcing;
import org.tablee.core.meal.Supply;
import org.tablee.core.quantity.Mass;
import org.tablee.core.reuse.Destination;
import org.tablee.core.reuse.Weighing;
import org.tablee.core.volunteering.TimeBasis;
import org.tablee.core.volunteering.VolunteerKind;
import org.tablee.core.volunteering.VolunteerTime;

class ActivityFactsTest {

    private static final DateRange MARCH = DateRange.parse("2025-03");
    private static final Logbook EMPTY = Logbook.builder().build();

    private static VolunteerTime hour(int volunteer, int day) {
        return VolunteerTime.builder()
                .date(LocalDate.of(2025, 3, day))
                .minutes(60)
                .kind(VolunteerKind.ACTIVITY)
                .basis(TimeBasis.MEASURED)
                .convive(ConviveId.of("v-" + volunteer))
                .build();
    }

    private static ActivityFacts volunteers(int people) {
        return ActivityFacts.builder()
                .volunteerTimes(IntStream.rangeClosed(1, people)
                        .mapToObj(volunteer -> hour(volunteer, 4))
                        .toList())
                .build();
    }

    private static ActivityLine line(ActivityFacts facts, ActivityCount count, DateRange period, Audience audience) {
        return ActivityReport.of(EMPTY, facts, period, audience).line(count);
    }

    @Test
    void whatAPlaceDoesNotNoteHasNoLine() {
        ActivityReport report = ActivityReport.of(EMPTY, MARCH, Audience.TEAM);
        assertThat(report.lines()).hasSize(ActivityCount.OF_LOGBOOKS.size());
        assertThat(report.line(ActivityCount.FOOD_RESCUED).reason()).contains(Reason.NOT_RECORDED);
    }

    @Test
    void aListThatIsKeptAndEmptyIsZero() {
        ActivityFacts nothing = ActivityFacts.builder().supplies(List.of()).build();
        assertThat(line(nothing, ActivityCount.FOOD_RESCUED, MARCH, Audience.TEAM)
                        .value())
                .hasValue(0);
        assertThat(line(nothing, ActivityCount.THINGS_COLLECTED, MARCH, Audience.TEAM)
                        .value())
                .isEmpty();
    }

    @Test
    void onlyThePeriodCounts() {
        LocalDate april = LocalDate.of(2025, 4, 1);
        Supply carrots = Supply.builder()
                .date(april.minusDays(1))
                .what("carottes")
                .sourcing(Sourcing.RESCUED)
                .mass(Mass.ofKilograms("7.5"))
                .build();
        Weighing books = Weighing.builder().date(april.minusDays(1)).stream("livres")
                .gross(Mass.ofKilograms("12"))
                .tare(Mass.ofKilograms("2"))
                .build();
        ActivityFacts facts = ActivityFacts.builder()
                .supplies(List.of(carrots, carrots.withDate(april)))
                .weighings(List.of(
                        books,
                        books.withDate(april),
                        books.withDestination(Destination.REUSE),
                        books.withDestination(Destination.DISPOSAL)))
                .build();
        assertThat(line(facts, ActivityCount.FOOD_RESCUED, MARCH, Audience.PUBLIC)
                        .value())
                .hasValue(7_500);
        assertThat(line(facts, ActivityCount.THINGS_COLLECTED, MARCH, Audience.TEAM)
                        .value())
                .hasValue(10_000);
        assertThat(line(facts, ActivityCount.THINGS_REUSED, MARCH, Audience.TEAM)
                        .value())
                .hasValue(10_000);
        BothJacksons.roundTrip(facts, ActivityFacts.class);
        BothJacksons.roundTrip(ActivityReport.of(EMPTY, facts, MARCH, Audience.TEAM), ActivityReport.class);
    }

    @Test
    void theTimeOfAFewIsNotForEverybody() {
        assertThat(line(volunteers(10), ActivityCount.ACTIVITY_VOLUNTEERING, MARCH, Audience.TEAM)
                        .value())
                .hasValue(600);
        assertThat(line(volunteers(10), ActivityCount.ACTIVITY_VOLUNTEERING, MARCH, Audience.PUBLIC)
                        .reason())
                .contains(Reason.TOO_FEW_PEOPLE);
        assertThat(line(volunteers(11), ActivityCount.ACTIVITY_VOLUNTEERING, MARCH, Audience.PUBLIC)
                        .value())
                .hasValue(660);
        assertThat(line(volunteers(11), ActivityCount.ACTIVITY_VOLUNTEERS, MARCH, Audience.PUBLIC)
                        .value())
                .as("rounded to five")
                .hasValue(10);
        assertThat(line(
                                volunteers(11),
                                ActivityCount.ACTIVITY_VOLUNTEERS,
                                DateRange.parse("2025-03-01/2025-03-30"),
                                Audience.PUBLIC)
                        .reason())
                .contains(Reason.PERIOD_NOT_CALENDAR);
    }

    @Test
    void factsAreTheirOwn() {
        List<VolunteerTime> times = new ArrayList<>(List.of(hour(1, 4)));
        ActivityFacts facts = ActivityFacts.builder().volunteerTimes(times).build();
        times.clear();
        assertThat(facts.volunteerTimes()).map(List::size).contains(1);
    }
}
