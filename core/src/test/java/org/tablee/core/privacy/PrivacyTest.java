package org.tablee.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tablee.conventions.BothJacksons;
import org.tablee.core.calendar.Moment;
import org.tablee.core.convive.Attribute;
import org.tablee.core.convive.Convive;
import org.tablee.core.convive.Household;
import org.tablee.core.convive.Party;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.InitiativeId;
import org.tablee.core.identity.OrganisationId;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.identity.SessionId;
import org.tablee.core.initiative.Initiative;
import org.tablee.core.initiative.Invitation;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.membership.Membership;
import org.tablee.core.membership.MembershipTerm;
import org.tablee.core.session.Activity;
import org.tablee.core.session.Evidence;
import org.tablee.core.session.EvidenceSource;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.Phase;
import org.tablee.core.session.Presence;
import org.tablee.core.session.PresenceStatus;
import org.tablee.core.session.Registration;
import org.tablee.core.session.Role;
import org.tablee.core.session.Roster;
import org.tablee.core.session.Session;
import org.tablee.core.volunteering.TimeBasis;
import org.tablee.core.volunteering.VolunteerKind;
import org.tablee.core.volunteering.VolunteerTime;

class PrivacyTest {

    private static final ConviveId ADA = ConviveId.of("ada");
    private static final ConviveId BO = ConviveId.of("bo");
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 11);

    private static Gathering lunch(String id, String day, Presence... presences) {
        return Gathering.builder()
                .id(SessionId.of(id))
                .start(Moment.of(LocalDate.parse(day)))
                .addPresences(presences)
                .build();
    }

    private final Logbook logbook = Logbook.builder()
            .addGatherings(
                    lunch(
                            "old",
                            "2022-06-01",
                            Presence.of(ADA).withTable("1").withParty("a").withRoles(Role.of("cook")),
                            Presence.of(BO)),
                    lunch("new", "2025-03-04", Presence.of(BO), Presence.of(ADA).withStatus(PresenceStatus.EXCUSED)))
            .addAttributes(
                    Attribute.builder()
                            .name("age_band")
                            .keepUntil(LocalDate.of(2025, 3, 10))
                            .build(),
                    Attribute.builder().name("quarter").keepUntil(TODAY).build())
            .addConvives(
                    Convive.builder()
                            .id(ADA)
                            .putAttribute("age_band", "18-29")
                            .putAttribute("quarter", "nord")
                            .build(),
                    Convive.of(ConviveId.of("never-seen")))
            .initiatives(List.of(Initiative.builder()
                    .id(InitiativeId.of("choir"))
                    .date(LocalDate.of(2022, 9, 1))
                    .addInitiators(ADA, BO)
                    .build()))
            .invitations(List.of(
                    Invitation.builder()
                            .date(LocalDate.of(2022, 5, 1))
                            .inviter(BO)
                            .invitee(ADA)
                            .build(),
                    Invitation.builder()
                            .date(LocalDate.of(2025, 3, 1))
                            .inviter(ADA)
                            .invitee(ConviveId.of("cy"))
                            .build()))
            .build();

    @Test
    void whatIsHeldAboutSomebodyIsTold() {
        PersonExport held = PersonExport.of(ADA, logbook);
        assertThat(held.presences()).hasSize(2);
        assertThat(held.initiatives()).hasSize(1);
        assertThat(held.invited()).containsExactly(LocalDate.of(2025, 3, 1));
        assertThat(held.invitedBy()).containsExactly(LocalDate.of(2022, 5, 1));
        assertThat(BothJacksons.write(held)).doesNotContain("\"bo\"").doesNotContain("\"cy\"");
        assertThat(PersonExport.of(ConviveId.of("nobody"), logbook).holdsNothing())
                .isTrue();
    }

    @Test
    void aDissolvedConviveIsAHeadThatSatSomewhere() {
        Logbook dissolved = Erasure.dissolve(ADA).in(logbook);
        assertThat(dissolved.gatherings().get(0).presences().get(0))
                .isEqualTo(Presence.anonymous().withTable("1"));
        assertThat(dissolved.initiatives().orElseThrow().get(0).initiators()).containsExactly(BO);
        assertThat(dissolved.invitations().orElseThrow())
                .as("who was brought along by Ada came by herself")
                .singleElement()
                .satisfies(invitation -> assertThat(invitation.inviter()).isEmpty());
        assertThat(Erasure.dissolve(ADA).mayMove(logbook)).containsExactlyInAnyOrder(Trace.values());
        assertThat(Erasure.dissolve(ConviveId.of("nobody")).mayMove(logbook)).isEmpty();
    }

    @Test
    void theNewPseudonymComesFromTheRandomnessAlone() {
        Logbook once = Erasure.unname(ADA, new Random(1)).in(logbook);
        assertThat(once).isEqualTo(Erasure.unname(ADA, new Random(1)).in(logbook));
        assertThat(once).isNotEqualTo(Erasure.unname(ADA, new Random(2)).in(logbook));
        assertThatThrownBy(() -> Erasure.unname(BO, new Random(1)).in(once))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("The new pseudonym is taken: x-");
    }

    @Test
    void documentsBesideTheLogbookAreErasedToo() {
        Dissolution gone = Erasure.dissolve(ADA);
        Household family =
                Household.builder().addConvives(ADA, BO).party(Party.of(2, 1)).build();
        assertThat(gone.in(family).convives()).containsExactly(BO);
        assertThat(gone.in(family).party()).isEqualTo(family.party());
        Membership membership = Membership.join(OrganisationId.of("o"), family, MembershipTerm.unlimited(), TODAY);
        assertThat(gone.in(membership)).map(Membership::members).contains(java.util.Set.of(BO));
        assertThat(gone.in(Membership.join(OrganisationId.of("o"), ADA, MembershipTerm.unlimited(), TODAY)))
                .isEmpty();
        VolunteerTime time = VolunteerTime.builder()
                .date(TODAY)
                .minutes(60)
                .kind(VolunteerKind.ACTIVITY)
                .basis(TimeBasis.MEASURED)
                .convive(ADA)
                .build();
        assertThat(gone.in(time)).isEqualTo(time.withConvive(Optional.empty()));
        assertThat(Erasure.unname(ADA, new Random(1)).in(time).convive())
                .isPresent()
                .isNotEqualTo(Optional.of(ADA));
    }

    @Test
    void aStrangerStandsOnTheRosterInTheConvivesPlace() {
        Evidence seen = Evidence.of(EvidenceSource.SEEN, ADA, Moment.of(TODAY));
        Roster roster = Roster.of(Session.builder()
                        .id(SessionId.of("s"))
                        .place(PlaceId.of("p"))
                        .activity(Activity.SHARED_MEAL)
                        .addPhase(Phase.table(
                                Moment.parse("2025-03-11T12:30+01:00"), Moment.parse("2025-03-11T14:00+01:00"), 9))
                        .build())
                .register(Registration.of(ADA, Party.of(3), Phase.Kind.TABLE))
                .register(Registration.of(BO, Phase.Kind.TABLE))
                .begin()
                .came(1, seen)
                .noShow(2, seen);
        Roster unnamed = Erasure.unname(ADA, new Random(1)).in(roster);
        assertThat(BothJacksons.write(unnamed)).doesNotContain("\"ada\"").contains("\"bo\"");
        assertThat(unnamed.sheet().present()).isEqualTo(3);
        assertThat(unnamed.sheet().noShows()).isEqualTo(1);
        assertThat(unnamed.seats().taken(Phase.Kind.TABLE)).isEqualTo(4);
    }

    @Test
    void whatIsPastItsTimeGoesAndADryRunTellsIt() {
        RetentionPolicy twoYears = RetentionPolicy.of(Map.of(
                RecordKind.PRESENCES, Period.ofYears(2),
                RecordKind.INITIATIVES, Period.ofYears(2),
                RecordKind.INVITATIONS, Period.ofYears(2)));
        Pruning pruning = twoYears.prune(logbook, TODAY);
        assertThat(pruning.removed())
                .isEqualTo(Map.of(
                        RecordKind.PRESENCES, 2,
                        RecordKind.INITIATIVES, 1,
                        RecordKind.INVITATIONS, 1));
        assertThat(pruning.attributeValues())
                .as("the age band, whose last day was yesterday")
                .isEqualTo(1);
        assertThat(pruning.logbook().gatherings().get(0).presences())
                .containsExactly(Presence.anonymous().withTable("1"), Presence.anonymous());
        assertThat(pruning.logbook().gatherings().get(1))
                .isEqualTo(logbook.gatherings().get(1));
        assertThat(pruning.logbook().convives().get(0).attributes()).containsOnly(Map.entry("quarter", "nord"));
        assertThat(twoYears.prune(pruning.logbook(), TODAY).isEmpty())
                .as("nothing is left to do")
                .isTrue();
        assertThat(logbook.gatherings().get(0).presences().get(0).convive()).contains(ADA);
    }

    @Test
    void whoWasNotSeenForLongIsForgotten() {
        RetentionPolicy policy = RetentionPolicy.of(Map.of(RecordKind.CONVIVES, Period.ofDays(6)));
        assertThat(policy.prune(logbook, TODAY).logbook().convives())
                .extracting(Convive::id)
                .as("excused a week ago; and somebody who is on no list is not known to be gone")
                .containsExactly(ConviveId.of("never-seen"));
        assertThat(policy.prune(logbook, TODAY.minusDays(1)).removed()).isEmpty();
    }

    @Test
    void withTheLastNameOnAListGoesTheNote() {
        RetentionPolicy policy = RetentionPolicy.of(
                Map.of(RecordKind.PRESENCES, Period.ofDays(6), RecordKind.CONVIVES, Period.ofYears(3)));
        assertThat(policy.prune(logbook, TODAY).logbook().convives())
                .extracting(Convive::id)
                .as("three years from the last visit could not be counted without the visit")
                .containsExactly(ConviveId.of("never-seen"));
    }

    @Test
    void aPeriodEndsAfterItsLastDay() {
        RetentionPolicy diets = RetentionPolicy.of(Map.of(RecordKind.DIET_NEEDS, Period.ZERO));
        assertThat(diets.isOver(RecordKind.DIET_NEEDS, TODAY, TODAY)).isFalse();
        assertThat(diets.isOver(RecordKind.DIET_NEEDS, TODAY, TODAY.plusDays(1)))
                .isTrue();
        assertThat(diets.isOver(RecordKind.ROSTERS, TODAY, TODAY.plusYears(99))).isFalse();
        BothJacksons.roundTrip(diets, RetentionPolicy.class);
        assertThat(BothJacksons.write(RetentionPolicy.of(Map.of(RecordKind.ROSTERS, Period.ofMonths(6)))))
                .isEqualTo("{\"periods\":{\"rosters\":\"P6M\"}}");
        assertThatThrownBy(() -> RetentionPolicy.of(Map.of(RecordKind.ROSTERS, Period.ofDays(-1))))
                .isInstanceOf(ConstraintViolationException.class);
    }
}
