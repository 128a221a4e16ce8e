package org.tablee.trust.encounter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.tablee.core.calendar.Moment;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.session.Activity;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.Presence;
import org.tablee.core.session.Role;
import org.tablee.core.session.SessionStatus;

/**
 * Takes gatherings one by one and keeps of each only numbers.
 *
 * <p>Sessions that were planned or cancelled are not taken. Rows of one convive at one session are united: their
 * roles are joined, and where their tables differ the seat is unknown. Not for several threads.
 */
final class Intake {

    /** What tells the order of two sessions of the same day. */
    record SessionKey(String place, Moment start, String id) {}

    private final Set<ConviveId> staff;
    private final boolean severalPlaces;
    private final PersonNumbers numbers = new PersonNumbers();
    private final Map<Role, Integer> roleNumbers = new HashMap<>();
    private final Labels tableLabels = new Labels();
    private final Labels partyLabels = new Labels();
    private final IntList seatOfPerson = new IntList();

    final List<SessionKey> keys = new ArrayList<>();
    final IntList day = new IntList();
    final IntList recorded = new IntList();
    final IntList meeting = new IntList();
    final IntList headcount = new IntList();
    final IntList named = new IntList();
    final IntList firstSeat = new IntList();
    final IntList firstSlot = new IntList();
    final IntList person = new IntList();
    final IntList staffSeat = new IntList();
    final IntList table = new IntList();
    final IntList party = new IntList();
    final IntList slotSeat = new IntList();
    final IntList slotRole = new IntList();

    Intake(Set<ConviveId> staff, boolean severalPlaces) {
        this.staff = staff;
        this.severalPlaces = severalPlaces;
    }

    PersonNumbers numbers() {
        return numbers;
    }

    void take(Gathering gathering) {
        if (gathering.status().orElse(SessionStatus.HELD) != SessionStatus.HELD) {
            return;
        }
        String place = severalPlaces ? gathering.place().map(PlaceId::value).orElse("") : "";
        keys.add(new SessionKey(place, gathering.start(), gathering.id().value()));
        day.add(Math.toIntExact(gathering.date().toEpochDay()));
        recorded.add(gathering.hasPresenceList() ? 1 : 0);
        meeting.add(gathering.activity().filter(Activity.MEETING::equals).isPresent() ? 1 : 0);
        headcount.add(gathering.headcount().orElse(EncounterIndex.UNKNOWN));
        takePresences(gathering.presences(), numbers.ofPlace(place));
    }

    private void takePresences(List<Presence> presences, Map<ConviveId, Integer> ofPlace) {
        int first = person.size();
        firstSeat.add(first);
        firstSlot.add(slotSeat.size());
        tableLabels.clear();
        partyLabels.clear();
        int names = 0;
        for (Presence presence : presences) {
            if (presence.isPresent()) {
                names += take(presence, ofPlace, first);
            }
        }
        named.add(names);
        tableLabels.rank(table, first);
        partyLabels.rank(party, first);
    }

    /** Takes one row, and returns how many convives it adds to the session: 1, or 0. */
    private int take(Presence presence, Map<ConviveId, Integer> ofPlace, int first) {
        if (presence.convive().isEmpty()) {
            addSeat(EncounterIndex.NOBODY, presence);
            return 0;
        }
        int number = numbers.number(ofPlace, presence.convive().get());
        if (number == seatOfPerson.size()) {
            seatOfPerson.add(EncounterIndex.UNKNOWN);
        }
        boolean again = seatOfPerson.get(number) >= first;
        int seat = again ? unite(seatOfPerson.get(number), presence) : addSeat(number, presence);
        seatOfPerson.set(number, seat);
        boolean paid = staff.contains(presence.convive().get())
                || presence.roles().contains(Role.STAFF)
                || staffSeat.get(seat) == 1;
        staffSeat.set(seat, paid ? 1 : 0);
        presence.roles().forEach(role -> addSlot(seat, role));
        return again ? 0 : 1;
    }

    private int addSeat(int number, Presence presence) {
        person.add(number);
        staffSeat.add(0);
        table.add(tableLabels.number(presence.table()));
        party.add(partyLabels.number(presence.party()));
        return person.size() - 1;
    }

    private int unite(int seat, Presence presence) {
        table.set(seat, Labels.united(table.get(seat), tableLabels.number(presence.table())));
        party.set(seat, Labels.united(party.get(seat), partyLabels.number(presence.party())));
        return seat;
    }

    private void addSlot(int seat, Role role) {
        if (role.equals(Role.STAFF)) {
            return;
        }
        int number = roleNumbers.computeIfAbsent(role, unseen -> roleNumbers.size());
        for (int slot = firstSlot.get(firstSlot.size() - 1); slot < slotSeat.size(); slot++) {
            if (slotSeat.get(slot) == seat && slotRole.get(slot) == number) {
                return;
            }
        }
        slotSeat.add(seat);
        slotRole.add(number);
    }

    /** Returns the numbers of the sessions up to a day, in the order of their dates, places, starts and identifiers. */
    int[] sessionsUpTo(LocalDate closing) {
        return IntStream.range(0, keys.size())
                .parallel()
                .filter(session -> day.get(session) <= closing.toEpochDay())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(day::get)
                        .thenComparing(session -> keys.get(session).place())
                        .thenComparing(session -> keys.get(session).start())
                        .thenComparing(session -> keys.get(session).id()))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
