package org.tablee.core.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tablee.core.calendar.Moment;
import org.tablee.core.convive.Party;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.identity.SessionId;
import org.tablee.core.session.Activity;
import org.tablee.core.session.Evidence;
import org.tablee.core.session.EvidenceSource;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.Headcount;
import org.tablee.core.session.Lifecycle;
import org.tablee.core.session.Phase;
import org.tablee.core.session.Presence;
import org.tablee.core.session.PresenceStatus;
import org.tablee.core.session.Registration;
import org.tablee.core.session.Role;
import org.tablee.core.session.RoleKind;
import org.tablee.core.session.Roster;
import org.tablee.core.session.Session;
import org.tablee.core.session.SessionStatus;
import org.tablee.core.session.Standing;

/** A Tuesday in a neighbourhood canteen with ten places in the kitchen and thirty at the table. */
class NeighbourhoodCanteenTest {

    private final PlaceId vaise = PlaceId.of("vaise");
    private final ConviveId marie = ConviveId.of("c-0001");
    private final ConviveId karim = ConviveId.of("c-0002");
    private final ConviveId host = ConviveId.of("c-0003");
    private final Evidence atTheDoor = Evidence.of(EvidenceSource.SEEN, host, at("12:35"));

    private final Session lunch = Session.builder()
            .id(SessionId.of("2025-03-11"))
            .place(vaise)
            .activity(Activity.SHARED_MEAL)
            .addPhase(Phase.kitchen(at("09:30"), at("12:15"), 10))
            .addPhase(Phase.table(at("12:30"), at("14:00"), 30))
            .build();

    private static Moment at(String time) {
        return Moment.of(LocalDateTime.parse("2025-03-11T" + time), ZoneId.of("Europe/Paris"));
    }

    private static ConviveId neighbour(int number) {
        return ConviveId.of("n-" + number);
    }

    /** S1: one can register for the kitchen, for the table, or for both. */
    @Test
    void peopleRegisterForOneTheOtherOrBoth() {
        Roster roster = Roster.of(lunch)
                .register(Registration.of(marie, Phase.Kind.TABLE))
                .register(Registration.of(karim, Phase.Kind.KITCHEN, Phase.Kind.TABLE))
                .register(Registration.of(neighbour(1), Phase.Kind.KITCHEN).withEats(false));

        assertThat(roster.session().state()).isEqualTo(Lifecycle.OPEN);
        assertThat(roster.seats().taken(Phase.Kind.KITCHEN)).isEqualTo(2);
        assertThat(roster.seats().taken(Phase.Kind.TABLE)).isEqualTo(2);
        assertThat(roster.seats().free(Phase.Kind.KITCHEN)).hasValue(8);
        assertThat(roster.seats().free(Phase.Kind.TABLE)).hasValue(28);
    }

    /** Cooks eat too, unless they say otherwise. */
    @Test
    void whoCooksHasASeatAtTheTable() {
        Roster roster = Roster.of(lunch).register(Registration.of(karim, Phase.Kind.KITCHEN));
        assertThat(roster.seats().taken(Phase.Kind.TABLE)).isEqualTo(1);
    }

    /** S2: "Marie and three more" is one telephone call, one registration and four seats. */
    @Test
    void marieAndThreeMoreTakeFourSeats() {
        Roster roster = Roster.of(lunch)
                .register(Registration.of(marie, Party.of(2, 2), Phase.Kind.TABLE))
                .register(Registration.of(karim, Phase.Kind.KITCHEN, Phase.Kind.TABLE));

        assertThat(roster.bookings()).hasSize(2);
        assertThat(roster.booking(1).registration().convives()).containsExactly(marie);
        assertThat(roster.seats().free(Phase.Kind.TABLE)).hasValue(25);
        assertThat(happened(roster)).containsExactly("seated 2");
    }

    /** S3: the kitchen is full; at eight somebody gives up two places, and the next group of two gets them. */
    @Test
    void aCancellationGoesToTheNextGroupThatFits() {
        Roster roster = Roster.of(lunch);
        for (int cook = 1; cook <= 8; cook++) {
            roster = roster.register(Registration.of(neighbour(cook), Phase.Kind.KITCHEN));
        }
        roster = roster.register(Registration.of(karim, Party.of(2), Phase.Kind.KITCHEN))
                .register(Registration.of(neighbour(10), Party.of(3), Phase.Kind.KITCHEN))
                .register(Registration.of(marie, Party.of(2), Phase.Kind.KITCHEN))
                .register(Registration.of(neighbour(12), Phase.Kind.KITCHEN));
        assertThat(roster.seats().waiting())
                .extracting(booking -> booking.number())
                .containsExactly(10, 11, 12);
        assertThat(roster.seats().next()).isEmpty();

        Roster atEight = roster.cancel(9, Evidence.of(EvidenceSource.TOLD, host, at("08:00")));
        assertThat(happened(atEight)).containsExactly("cancelled 9", "next 11");
        assertThat(atEight.seats().waiting())
                .as("nobody is moved up on their own")
                .hasSize(3);

        Roster promoted = atEight.promote(11);
        assertThat(promoted.booking(11).standing()).isEqualTo(Standing.SEATED);
        assertThat(promoted.seats().free(Phase.Kind.KITCHEN)).hasValue(0);
        assertThat(promoted.seats().next()).isEmpty();
        assertThat(promoted.bookings()).as("the group of three keeps its turn").hasSize(12);
    }

    /** S4: 26 in the room: 19 registered, 5 who walked in, 2 of the team; and 2 did not come. */
    @Test
    void theRoomIsCountedAtNoon() {
        Roster roster = Roster.of(lunch);
        for (int guest = 1; guest <= 21; guest++) {
            roster = roster.register(Registration.of(neighbour(guest), Phase.Kind.TABLE));
        }
        roster = roster.begin();
        for (int number = 1; number <= 19; number++) {
            roster = roster.came(number, atTheDoor);
        }
        roster = roster.noShow(20, atTheDoor)
                .noShow(21, atTheDoor)
                .walkIn(marie, atTheDoor, Phase.Kind.TABLE)
                .walkIn(Party.of(2, 2), atTheDoor, Phase.Kind.TABLE)
                .count(Headcount.builder()
                        .people(26)
                        .covers(26)
                        .evidence(atTheDoor)
                        .build());

        assertThat(roster.sheet().present()).isEqualTo(24);
        assertThat(roster.sheet().walkedIn()).isEqualTo(5);
        assertThat(roster.sheet().noShows()).isEqualTo(2);

        Gathering gathering = roster.close();
        assertThat(gathering.status()).contains(SessionStatus.HELD);
        assertThat(gathering.headcount()).hasValue(26);
        assertThat(gathering.coversServed()).hasValue(26);
        assertThat(gathering.coversPlanned()).hasValue(21);
        assertThat(gathering.children()).as("two of the 26 are not described").isEmpty();
        assertThat(gathering.presences()).filteredOn(Presence::isPresent).hasSize(24);
        assertThat(gathering.presences())
                .filteredOn(line -> line.status() == PresenceStatus.ABSENT)
                .hasSize(2);
        assertThat(gathering.presences())
                .filteredOn(line -> line.convive().isEmpty())
                .hasSize(4)
                .allSatisfy(line -> assertThat(line.party()).contains("23"));
    }

    /** The last time the door opens, the no-show turns out to sit in a corner: a correction is a new entry. */
    @Test
    void aNoShowIsCorrectedWithItsAuthorAndItsTime() {
        Evidence afterwards = Evidence.of(EvidenceSource.MEMORY, karim, at("15:00"));
        Roster roster = Roster.of(lunch)
                .register(Registration.of(marie, Phase.Kind.TABLE))
                .begin()
                .noShow(1, atTheDoor);
        Gathering first = roster.close();
        Roster corrected = roster.came(1, afterwards);

        assertThat(happened(corrected)).containsExactly("corrected 1");
        assertThat(corrected.attendances())
                .extracting(entry -> entry.evidence())
                .as("both stay")
                .containsExactly(atTheDoor, afterwards);
        assertThat(first.presences()).extracting(Presence::status).containsExactly(PresenceStatus.ABSENT);
        assertThat(corrected.close().presences()).extracting(Presence::status).containsExactly(PresenceStatus.PRESENT);
    }

    /** Karim is there from half past nine; the notebook says what he did, and that he cooked. */
    @Test
    void whoWasInTheKitchenCooked() {
        Role vegetables = Role.of("vegetables");
        Gathering gathering = Roster.of(lunch)
                .register(Registration.of(karim, Phase.Kind.KITCHEN).withRoles(vegetables))
                .begin()
                .came(1, atTheDoor)
                .close();
        assertThat(gathering.presences().get(0).roles()).containsExactly(vegetables, Role.of(RoleKind.COOK));
    }

    @Test
    void nothingCanBeAskedOfASessionThatWasCalledOff() {
        Roster roster = Roster.of(lunch)
                .register(Registration.of(marie, Phase.Kind.TABLE))
                .callOff();
        assertThat(happened(roster)).containsExactly("released 1");
        assertThat(roster.gathering().status()).contains(SessionStatus.CANCELLED);
        assertThat(roster.gathering().presences()).isEmpty();
        assertThatThrownBy(() -> roster.register(Registration.of(karim, Phase.Kind.TABLE)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cancelled");
        assertThatThrownBy(() -> roster.came(1, atTheDoor)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void newDatesKeepTheSeatsAndAskAgain() {
        Roster roster = Roster.of(lunch)
                .register(Registration.of(marie, Party.of(2), Phase.Kind.TABLE))
                .reschedule(List.of(
                        Phase.kitchen(at("10:30"), at("13:15"), 10), Phase.table(at("13:30"), at("15:00"), 30)));
        assertThat(roster.session().id()).isEqualTo(lunch.id());
        assertThat(happened(roster)).containsExactly("to_confirm 1");
        assertThat(roster.seats().taken(Phase.Kind.TABLE)).isEqualTo(2);
        assertThat(roster.confirm(1).booking(1).standing()).isEqualTo(Standing.SEATED);
    }

    private static List<String> happened(Roster roster) {
        return roster.happened().stream()
                .map(happening ->
                        happening.what().code() + " " + happening.number().orElseThrow())
                .toList();
    }
}
