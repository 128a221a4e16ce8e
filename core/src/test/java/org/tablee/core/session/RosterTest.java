package org.tablee.core.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tablee.conventions.BothJacksons;
import org.tablee.core.calendar.Moment;
import org.tablee.core.convive.Household;
import org.tablee.core.convive.Party;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.identity.SessionId;
import org.tablee.core.session.Happening.What;

/** The cases that ordinary days bring: parties, toddlers, double bookings, empty rooms and crowded ones. */
class RosterTest {

    private static final Phase.Kind KITCHEN = Phase.Kind.KITCHEN;
    private static final Phase.Kind TABLE = Phase.Kind.TABLE;

    private final ConviveId marie = ConviveId.of("c-1");
    private final ConviveId paul = ConviveId.of("c-2");
    private final ConviveId host = ConviveId.of("c-9");
    private final Evidence seen = Evidence.of(EvidenceSource.SEEN);

    private static Session.Builder small(int kitchen, int table) {
        return Session.builder()
                .id(SessionId.of("lunch"))
                .place(PlaceId.of("vaise"))
                .activity(Activity.SHARED_MEAL)
                .addPhase(Phase.kitchen(
                        Moment.parse("2025-03-11T09:30+01:00"), Moment.parse("2025-03-11T12:15+01:00"), kitchen))
                .addPhase(Phase.table(
                        Moment.parse("2025-03-11T12:30+01:00"), Moment.parse("2025-03-11T14:00+01:00"), table));
    }

    private static Roster roster(int kitchen, int table) {
        return Roster.of(small(kitchen, table).build());
    }

    private static List<What> happened(Roster roster) {
        return roster.happened().stream().map(Happening::what).toList();
    }

    @Test
    void aRosterOpensTheSession() {
        assertThat(roster(10, 30).session().state()).isEqualTo(Lifecycle.OPEN);
        assertThat(roster(0, 0).session().state()).isEqualTo(Lifecycle.FULL);
    }

    @Test
    void aSessionWhereNobodyCameWasHeld() {
        Gathering empty = roster(10, 30).begin().close();
        assertThat(empty.status()).contains(SessionStatus.HELD);
        assertThat(empty.presences()).isEmpty();
        assertThat(empty.coversPlanned()).hasValue(0);
        assertThat(empty.headcount()).as("nobody counted").isEmpty();
        assertThat(empty.children()).hasValue(0);
    }

    @Test
    void anEmptyRoomThatWasCountedHasZeroPeople() {
        assertThat(roster(10, 30).begin().count(Headcount.of(0, seen)).close().headcount())
                .hasValue(0);
    }

    @Test
    void aRosterThatHasNotBegunCannotClose() {
        assertThatThrownBy(() -> roster(10, 30).close())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Session lunch is open and cannot become closed");
    }

    @Test
    void seatsAreCountedInPeopleNotInRegistrations() {
        Roster roster = roster(10, 5).register(Registration.of(Party.of(3), TABLE));
        Roster waits = roster.register(Registration.of(Party.of(3), TABLE));
        assertThat(happened(waits)).containsExactly(What.WAITING);
        assertThat(happened(waits.register(Registration.of(Party.of(2), TABLE))))
                .as("two fit where three did not, and overtake nobody who would fit")
                .containsExactly(What.SEATED);
    }

    @Test
    void aToddlerOnALapTakesNoSeatAndIsThere() {
        Roster roster = roster(10, 2)
                .register(Registration.of(marie, Party.of(1, 1).withLapChildren(1), TABLE))
                .begin()
                .came(1, seen);
        assertThat(roster.seats().free(TABLE)).hasValue(0);
        assertThat(roster.sheet().present()).isEqualTo(3);
        assertThat(roster.close().children()).hasValue(2);
    }

    @Test
    void thePhoneAndTheSiteAreOnePerson() {
        Roster roster = roster(10, 30)
                .register(Registration.of(marie, TABLE))
                .register(Registration.of(marie, Party.of(3), TABLE));
        assertThat(roster.bookings()).hasSize(1);
        assertThat(roster.happened()).singleElement().satisfies(happening -> {
            assertThat(happening.what()).isEqualTo(What.DUPLICATE);
            assertThat(happening.number()).hasValue(1);
        });
        assertThat(roster.cancel(1, seen)
                        .register(Registration.of(marie, Party.of(3), TABLE))
                        .seats()
                        .taken(TABLE))
                .as("who gave up may come back")
                .isEqualTo(3);
    }

    @Test
    void ofAHouseholdEverybodyKnownIsFound() {
        Household family = Household.builder()
                .addConvives(marie, paul)
                .party(Party.of(2, 2))
                .build();
        Roster roster = roster(10, 30).register(Registration.of(family, TABLE)).register(Registration.of(paul, TABLE));
        assertThat(happened(roster)).containsExactly(What.DUPLICATE);

        Gathering gathering = roster.begin().came(1, seen).close();
        assertThat(gathering.presences())
                .hasSize(4)
                .allMatch(line -> line.party().equals(java.util.Optional.of("1")));
        assertThat(gathering.children()).hasValue(2);
    }

    @Test
    void whoIsInTheKitchenAndTheTableFindsRoomInBothOrWaits() {
        Roster roster = roster(1, 1).register(Registration.of(marie, TABLE)).register(Registration.of(paul, KITCHEN));
        assertThat(happened(roster)).containsExactly(What.WAITING);
        assertThat(happened(roster.register(Registration.of(host, KITCHEN).withEats(false))))
                .containsExactly(What.SEATED);
    }

    @Test
    void aPhaseThatTheSessionLacksCannotBeBooked() {
        assertThatThrownBy(() -> roster(1, 1).register(Registration.of(marie, Phase.Kind.OTHER)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Session lunch has the phases [KITCHEN, TABLE], not [OTHER]");
        assertThatThrownBy(() -> roster(1, 1).seats().free(Phase.Kind.OTHER))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void withoutALimitEverybodyIsSeated() {
        Session door = Session.builder()
                .id(SessionId.of("door"))
                .place(PlaceId.of("vaise"))
                .activity(Activity.OPEN_HOURS)
                .addPhase(Phase.builder()
                        .kind(Phase.Kind.OTHER)
                        .start(Moment.parse("2025-03-11T14:00+01:00"))
                        .end(Moment.parse("2025-03-11T18:00+01:00"))
                        .build())
                .build();
        Roster roster = Roster.of(door).register(Registration.of(Party.of(500), Phase.Kind.OTHER));
        assertThat(roster.seats().free(Phase.Kind.OTHER)).isEmpty();
        assertThat(roster.session().state()).isEqualTo(Lifecycle.OPEN);
        assertThat(roster.begin().close().coversPlanned()).as("no meal").isEmpty();
    }

    @Test
    void aFullSessionOpensAgainWhenSomebodyGivesUp() {
        Roster full = roster(0, 1).register(Registration.of(marie, TABLE));
        assertThat(full.session().state()).isEqualTo(Lifecycle.FULL);
        assertThat(full.cancel(1, seen).session().state()).isEqualTo(Lifecycle.OPEN);
    }

    @Test
    void aPersonMayDecideToSqueezeUp() {
        Roster roster = roster(0, 1).register(Registration.of(marie, TABLE)).register(Registration.of(paul, TABLE));
        assertThatThrownBy(() -> roster.promote(2))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("needs 1 seats in each of its phases, which are not free");
        Roster squeezed = roster.admit(2);
        assertThat(happened(squeezed)).containsExactly(What.SEATED, What.OVERBOOKED);
        assertThat(squeezed.seats().free(TABLE)).hasValue(-1);
    }

    @Test
    void whoeverCameIsNotedEvenWhenThereWasNoRoom() {
        Roster roster = roster(0, 1).begin().walkIn(Party.of(3), seen, TABLE);
        assertThat(happened(roster)).containsExactly(What.WALKED_IN, What.OVER_CAPACITY);
        assertThat(roster.sheet().present(TABLE)).isEqualTo(3);
    }

    @Test
    void aCancellationKnowsWhenItWasMade() {
        Evidence lastMinute = Evidence.of(EvidenceSource.TOLD, host, Moment.parse("2025-03-11T12:20+01:00"));
        Roster roster = roster(0, 2)
                .register(Registration.of(marie, Party.of(2), TABLE))
                .cancel(1, lastMinute);
        assertThat(roster.attendances()).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.status()).isEqualTo(PresenceStatus.EXCUSED);
            assertThat(entry.evidence()).isEqualTo(lastMinute);
        });
        assertThat(roster.sheet().noShows()).isZero();
        assertThatThrownBy(() -> roster.cancel(1, lastMinute)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whoCancelledAndCameAllTheSameIsThereOnce() {
        Gathering gathering = roster(0, 2)
                .register(Registration.of(marie, TABLE))
                .cancel(1, seen)
                .begin()
                .walkIn(marie, seen, TABLE)
                .close();
        assertThat(gathering.presences())
                .singleElement()
                .satisfies(line -> assertThat(line.isPresent()).isTrue());
    }

    @Test
    void whoIsRegisteredDoesNotWalkIn() {
        Roster roster = roster(0, 2)
                .register(Registration.of(marie, TABLE))
                .begin()
                .walkIn(marie, seen, TABLE)
                .walkIn(marie, seen, TABLE);
        assertThat(roster.sheet().walkedIn()).isZero();
        assertThat(roster.sheet().present()).isEqualTo(1);
    }

    @Test
    void onlySomeOfAPartyCame() {
        Roster roster = roster(0, 9)
                .register(Registration.of(marie, Party.of(2, 2), TABLE))
                .begin()
                .record(Attendance.builder()
                        .number(1)
                        .convive(marie)
                        .status(PresenceStatus.PRESENT)
                        .addPhase(TABLE)
                        .evidence(seen)
                        .build())
                .record(Attendance.builder()
                        .number(1)
                        .party(Party.of(0, 1))
                        .status(PresenceStatus.PRESENT)
                        .addPhase(TABLE)
                        .evidence(seen)
                        .build());
        assertThat(roster.sheet().present()).isEqualTo(2);
        assertThat(roster.sheet().noShows()).isEqualTo(2);
        assertThat(roster.close().children()).hasValue(1);
    }

    @Test
    void someCookAndLeaveAndSomeOnlyComeToWashUp() {
        Attendance cooked = Attendance.builder()
                .number(1)
                .convive(marie)
                .status(PresenceStatus.PRESENT)
                .addPhase(KITCHEN)
                .evidence(seen)
                .build();
        Attendance washedUp =
                cooked.withNumber(2).withConvive(paul).withPhases().withRoles(Role.of(RoleKind.CLEAN));
        Roster roster = roster(9, 9)
                .register(Registration.of(marie, KITCHEN))
                .begin()
                .record(cooked)
                .record(washedUp);
        assertThat(roster.sheet().present()).isEqualTo(2);
        assertThat(roster.sheet().present(TABLE)).isZero();
        assertThat(roster.close().presences())
                .extracting(Presence::roles)
                .containsExactly(java.util.Set.of(Role.of(RoleKind.COOK)), java.util.Set.of(Role.of(RoleKind.CLEAN)));
    }

    @Test
    void theTeamAtTheTableIsToldApart() {
        Attendance hostOfTheDay = Attendance.builder()
                .number(1)
                .convive(host)
                .status(PresenceStatus.PRESENT)
                .addPhase(TABLE)
                .addRole(Role.STAFF)
                .evidence(seen)
                .build();
        assertThat(roster(9, 9).begin().record(hostOfTheDay).close().presences())
                .extracting(Presence::roles)
                .containsExactly(java.util.Set.of(Role.STAFF));
    }

    @Test
    void rolesAreNeededOfferedAndFilled() {
        Role cook = Role.of(RoleKind.COOK);
        Role welcome = Role.of(RoleKind.WELCOME);
        Roster roster = Roster.of(
                        small(9, 9).putNeeded(cook, 3).putNeeded(welcome, 1).build())
                .register(Registration.of(marie, KITCHEN).withRoles(cook, welcome))
                .register(Registration.of(Party.of(2), KITCHEN).withRoles(cook));
        assertThat(roster.crew().filled(cook)).isEqualTo(2);
        assertThat(roster.crew().missing()).isEqualTo(java.util.Map.of(cook, 1));
        assertThat(roster.cancel(1, seen).crew().missing()).isEqualTo(java.util.Map.of(cook, 2, welcome, 1));
    }

    @Test
    void aNumberThatWasNeverGivenIsRefused() {
        Attendance far = Attendance.builder()
                .number(3)
                .status(PresenceStatus.PRESENT)
                .evidence(seen)
                .build();
        assertThatThrownBy(() -> roster(9, 9).begin().record(far))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Session lunch has no number 3, the next is 1");
        assertThatThrownBy(() -> roster(9, 9).came(1, seen))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Session lunch has no booking 1");
    }

    @Test
    void onePersonIsNotPresentUnderTwoNumbers() {
        Roster roster = roster(9, 9)
                .register(Registration.of(marie, TABLE))
                .register(Registration.of(paul, TABLE))
                .begin()
                .came(1, seen);
        assertThatThrownBy(() -> roster.record(Attendance.builder()
                        .number(2)
                        .convive(marie)
                        .status(PresenceStatus.PRESENT)
                        .evidence(seen)
                        .build()))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("must not note one person as present under two numbers");
    }

    @Test
    void whatHappenedIsNoPartOfTheDocument() {
        Roster roster = roster(9, 9).register(Registration.of(marie, TABLE));
        assertThat(roster).isEqualTo(BothJacksons.read(BothJacksons.write(roster), Roster.class));
        assertThat(BothJacksons.write(roster)).doesNotContain("happened");
        BothJacksons.roundTrip(roster.happened().get(0), Happening.class);
    }
}
