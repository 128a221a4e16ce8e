package org.tablee.core.session;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.tablee.core.convive.Party;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.session.Happening.What;

/** What is noted on a roster of what took place: facts, which are not refused. */
final class Facts {

    private final Roster roster;

    Facts(Roster roster) {
        this.roster = roster;
    }

    /** Returns the entries that say the same of everybody in a booking. */
    static List<Attendance> everybody(Session session, Booking booking, PresenceStatus status, Evidence evidence) {
        boolean came = status == PresenceStatus.PRESENT;
        Registration registration = booking.registration();
        Attendance companions = Attendance.builder()
                .number(booking.number())
                .status(status)
                .addAllPhases(came ? registration.seatsIn(session) : Set.of())
                .evidence(evidence)
                .build();
        Attendance known = companions.withRoles(came ? registration.roles() : Set.of());
        List<Attendance> entries = new ArrayList<>();
        registration
                .known()
                .forEach((convive, party) ->
                        entries.add(known.withConvive(convive).withParty(party)));
        registration.companions().ifPresent(party -> entries.add(companions.withParty(party)));
        return entries;
    }

    Roster everybody(int number, PresenceStatus status, Evidence evidence) {
        return record(everybody(roster.session(), roster.booking(number), status, evidence));
    }

    Roster walkIn(ConviveId convive, Set<Phase.Kind> phases, Evidence evidence) {
        return record(List.of(present(numberOf(convive).orElse(roster.nextNumber()), phases, evidence)
                .convive(convive)
                .build()));
    }

    Roster walkIn(Party party, Set<Phase.Kind> phases, Evidence evidence) {
        return record(List.of(
                present(roster.nextNumber(), phases, evidence).party(party).build()));
    }

    private static Attendance.Builder present(int number, Set<Phase.Kind> phases, Evidence evidence) {
        return Attendance.builder()
                .number(number)
                .status(PresenceStatus.PRESENT)
                .addAllPhases(phases)
                .evidence(evidence);
    }

    /** Returns the last number under which a person registered or was noted. */
    private OptionalInt numberOf(ConviveId convive) {
        return IntStream.concat(
                        roster.bookings().stream()
                                .filter(booking ->
                                        booking.registration().convives().contains(convive))
                                .mapToInt(Booking::number),
                        roster.attendances().stream()
                                .filter(entry -> entry.convive().equals(Optional.of(convive)))
                                .mapToInt(Attendance::number))
                .max();
    }

    Roster record(List<Attendance> entries) {
        requireNotElsewhere();
        Set<Happening> happened = new LinkedHashSet<>();
        for (Attendance entry : entries) {
            roster.requirePhases(entry.phases());
            requireNumber(entry);
            happened.add(Happening.of(whatIs(entry), entry.number()));
        }
        Roster noted = roster.copy().addAllAttendances(entries).build();
        if (isOverCapacity(noted)) {
            happened.add(Happening.of(What.OVER_CAPACITY));
        }
        return noted.copy().happened(happened).build();
    }

    Roster count(Headcount headcount) {
        requireNotElsewhere();
        return roster.copy()
                .addHeadcount(headcount)
                .happened(List.of(Happening.of(What.COUNTED)))
                .build();
    }

    private void requireNotElsewhere() {
        roster.requireState(Lifecycle.OPEN, Lifecycle.FULL, Lifecycle.RUNNING, Lifecycle.CLOSED);
    }

    private void requireNumber(Attendance entry) {
        if (entry.number() > roster.nextNumber()) {
            throw new IllegalArgumentException("Session " + roster.session().id() + " has no number " + entry.number()
                    + ", the next is " + roster.nextNumber());
        }
    }

    private What whatIs(Attendance entry) {
        if (roster.attendances().stream().anyMatch(entry::isAboutTheSameAs)) {
            return What.CORRECTED;
        }
        boolean booked = roster.bookings().stream().anyMatch(booking -> booking.number() == entry.number());
        return booked ? What.RECORDED : What.WALKED_IN;
    }

    private static boolean isOverCapacity(Roster roster) {
        PresenceSheet sheet = roster.sheet();
        return roster.session().phases().stream()
                .anyMatch(phase -> phase.capacity().orElse(Integer.MAX_VALUE) < sheet.present(phase.kind()));
    }
}
