package org.tablee.core.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.tablee.core.calendar.Moment;
import org.tablee.core.convive.Party;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.OrganisationId;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.identity.SessionId;
import org.tablee.core.membership.Membership;
import org.tablee.core.membership.MembershipTerm;
import org.tablee.core.session.Activity;
import org.tablee.core.session.Evidence;
import org.tablee.core.session.EvidenceSource;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.Phase;
import org.tablee.core.session.Roster;
import org.tablee.core.session.Session;

/** A café run by an association: members, and concerts that end after midnight. */
class AssociativeCafeTest {

    /** S11: joined on 20 September, still a member on 5 January, and a year later no longer. */
    @Test
    void whoJoinsInSeptemberIsAMemberForThisYearAndTheNext() {
        MembershipTerm statutes = MembershipTerm.calendarYearAndNext(MonthDay.of(Month.SEPTEMBER, 1));
        Membership membership = Membership.join(
                OrganisationId.of("moulin-a-cafe"), ConviveId.of("c-42"), statutes, LocalDate.of(2024, 9, 20));

        assertThat(membership.isValidOn(LocalDate.of(2025, 1, 5))).isTrue();
        assertThat(membership.isValidOn(LocalDate.of(2025, 12, 31))).isTrue();
        assertThat(membership.isValidOn(LocalDate.of(2026, 1, 1))).isFalse();
    }

    /** S12: the concert begins at 20:30 and ends at one in the morning; it is one session, of the evening. */
    @Test
    void aConcertBelongsToTheEveningOnWhichItBegan() {
        ZoneId paris = ZoneId.of("Europe/Paris");
        Session concert = Session.builder()
                .id(SessionId.of("fete-de-la-musique"))
                .place(PlaceId.of("moulin-a-cafe"))
                .activity(Activity.CONCERT)
                .addPhase(Phase.of(
                        Phase.Kind.OTHER,
                        Moment.of(LocalDateTime.of(2025, 6, 21, 20, 30), paris),
                        Moment.of(LocalDateTime.of(2025, 6, 22, 1, 0), paris),
                        60))
                .build();

        Gathering gathering = Roster.of(concert)
                .begin()
                .walkIn(Party.of(2), Evidence.of(EvidenceSource.SEEN), Phase.Kind.OTHER)
                .close();

        assertThat(gathering.date()).isEqualTo(LocalDate.of(2025, 6, 21));
        assertThat(gathering.end()).map(Moment::date).contains(LocalDate.of(2025, 6, 22));
        assertThat(gathering.isHeldBy(LocalDate.of(2025, 6, 21))).isTrue();
    }
}
