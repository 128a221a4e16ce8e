package org.tablee.core.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tablee.core.activity.ActivityCount;
import org.tablee.core.activity.ActivityFacts;
import org.tablee.core.activity.ActivityReport;
import org.tablee.core.activity.ActivityUnit;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.calendar.Moment;
import org.tablee.core.convive.AgeBands;
import org.tablee.core.convive.Attribute;
import org.tablee.core.convive.Convive;
import org.tablee.core.convive.Household;
import org.tablee.core.convive.Party;
import org.tablee.core.figure.Audience;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.OrganisationId;
import org.tablee.core.identity.SessionId;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.membership.Membership;
import org.tablee.core.membership.MembershipTerm;
import org.tablee.core.session.Activity;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.Presence;
import org.tablee.core.session.SessionStatus;
import org.tablee.core.volunteering.TimeBasis;
import org.tablee.core.volunteering.VolunteerKind;
import org.tablee.core.volunteering.VolunteerTime;
import org.tablee.core.volunteering.VolunteerTotals;

/** A centre social: families who join together. */
class SocialCentreTest {

    /** S17: two adults and three children, twelve months from date to date, from 29 February. */
    @Test
    void aFamilyBelongsTwelveMonthsFromDateToDate() {
        Household family = Household.builder()
                .addConvives(ConviveId.of("c-7"), ConviveId.of("c-8"))
                .party(Party.of(2, 3))
                .build();
        Membership first = Membership.join(
                OrganisationId.of("csarnayleduc"), family, MembershipTerm.rolling(12), LocalDate.of(2024, 2, 29));
        assertThat(first.covers().people()).isEqualTo(5);
        assertThat(first.lastDay()).contains(LocalDate.of(2025, 2, 28));

        Membership early = first.renew(LocalDate.of(2025, 2, 10));
        assertThat(early.lastDay()).as("goes on from the old end").contains(LocalDate.of(2026, 2, 28));
        assertThat(early.gaps()).isEmpty();

        Membership late = first.renew(LocalDate.of(2025, 3, 11));
        assertThat(late.isValidOn(LocalDate.of(2025, 3, 10))).isFalse();
        assertThat(late.gaps()).containsExactly(DateRange.of(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 10)));
        assertThat(late.lastDay()).contains(LocalDate.of(2026, 3, 10));
    }

    /** S19: what the observatory asks every spring. */
    @Test
    void theYearlyFiguresSayWhatTheyCount() {
        AgeBands ages = AgeBands.of(0, 18, 30, 60);
        Logbook.Builder year = Logbook.builder()
                .addAttributes(Attribute.builder()
                        .name("age_band")
                        .addAllValues(ages.labels())
                        .build());
        for (int resident = 0; resident < 24; resident++) {
            year.addConvives(Convive.builder()
                    .id(ConviveId.of("r-" + resident))
                    .putAttribute("age_band", ages.bandOf(10 + 3 * resident).orElseThrow())
                    .build());
        }
        for (int month = 1; month <= 12; month++) {
            Gathering.Builder workshop = Gathering.builder()
                    .id(SessionId.of("workshop-" + month))
                    .activity(Activity.WORKSHOP)
                    .start(Moment.of(LocalDate.of(2025, month, 10)))
                    .status(SessionStatus.HELD);
            for (int resident = month; resident < month + 12; resident++) {
                workshop.addPresences(Presence.of(ConviveId.of("r-" + resident)));
            }
            year.addGatherings(workshop.build());
        }
        VolunteerTime evening = VolunteerTime.builder()
                .date(LocalDate.of(2025, 6, 3))
                .minutes(120)
                .kind(VolunteerKind.GOVERNANCE)
                .basis(TimeBasis.MEASURED)
                .convive(ConviveId.of("r-1"))
                .build();
        List<VolunteerTime> times = List.of(
                evening,
                evening.withConvive(ConviveId.of("r-2")),
                evening.withKind(VolunteerKind.ACTIVITY).withMinutes(1807),
                evening.withDate(LocalDate.of(2024, 6, 3)));

        ActivityReport report = ActivityReport.of(
                year.build(),
                ActivityFacts.builder().volunteerTimes(times).build(),
                DateRange.parse("2025-01-01/2025-12-31"),
                Audience.TEAM);

        assertThat(report.sessionsByActivity()).containsOnly(Map.entry(Activity.WORKSHOP, 12L));
        assertThat(report.line(ActivityCount.NAMED_VISITS).value()).hasValue(144);
        assertThat(report.line(ActivityCount.DIFFERENT_PEOPLE).value())
                .as("residents 1 to 23")
                .hasValue(23);
        assertThat(report.line(ActivityCount.ACTIVITY_VOLUNTEERS).value()).hasValue(1);
        assertThat(report.line(ActivityCount.GOVERNANCE_VOLUNTEERS).value()).hasValue(2);
        assertThat(report.line(ActivityCount.GOVERNANCE_VOLUNTEERING).value()).hasValue(240);
        assertThat(report.line(ActivityCount.ACTIVITY_VOLUNTEERING).count().unit())
                .isEqualTo(ActivityUnit.MINUTE);
        assertThat(report.line(ActivityCount.ACTIVITY_VOLUNTEERING).count().rule(Locale.FRENCH))
                .contains("participer à un repas n’en fait pas partie");
        assertThat(report.peopleByAttribute()).containsKey("age_band");
        assertThat(VolunteerTotals.of(times.subList(0, 3)).fullTimeEquivalents(1607))
                .as("34.1 hours of a legal year's 1607")
                .isCloseTo(0.02123, within(5e-6));
    }
}
