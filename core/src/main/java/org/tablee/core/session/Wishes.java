package org.tablee.core.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tablee.core.session.Happening.What;

/** What people ask of a roster before the session: wishes, which may be refused. */
final class Wishes {

    private final Roster roster;

    Wishes(Roster roster) {
        this.roster = roster;
    }

    Roster register(Registration registration) {
        roster.requireState(Lifecycle.OPEN, Lifecycle.FULL, Lifecycle.RUNNING);
        roster.requirePhases(registration.phases());
        return alreadyThere(registration)
                .map(same -> roster.copy()
                        .happened(List.of(Happening.of(What.DUPLICATE, same.number())))
                        .build())
                .orElseGet(() -> added(registration));
    }

    private Optional<Booking> alreadyThere(Registration registration) {
        return roster.bookings().stream()
                .filter(booking -> booking.standing().isLive())
                .filter(booking -> !Collections.disjoint(booking.registration().convives(), registration.convives()))
                .findFirst();
    }

    private Roster added(Registration registration) {
        Seats seats = roster.seats();
        boolean seated = seats.fit(registration) && seats.next().isEmpty();
        int number = roster.nextNumber();
        return settled(
                roster.copy()
                        .addBooking(Booking.of(number, registration, seated ? Standing.SEATED : Standing.WAITING))
                        .build(),
                List.of(Happening.of(seated ? What.SEATED : What.WAITING, number)));
    }

    Roster cancel(int number, Evidence evidence) {
        Booking booking = roster.booking(number);
        require(booking, booking.standing().isLive());
        Roster left = with(booking, Standing.CANCELLED);
        if (booking.standing().holdsSeats()) {
            left = left.copy()
                    .addAllAttendances(Facts.everybody(roster.session(), booking, PresenceStatus.EXCUSED, evidence))
                    .build();
        }
        List<Happening> happened = new ArrayList<>(List.of(Happening.of(What.CANCELLED, number)));
        left.seats().next().ifPresent(next -> happened.add(Happening.of(What.NEXT, next.number())));
        return settled(left, happened);
    }

    Roster promote(int number) {
        Registration registration = roster.booking(number).registration();
        if (!roster.seats().fit(registration)) {
            throw new IllegalStateException("Booking " + number + " of session "
                    + roster.session().id() + " needs " + registration.party().seats()
                    + " seats in each of its phases, which are not free");
        }
        return admit(number);
    }

    Roster admit(int number) {
        Booking booking = roster.booking(number);
        require(booking, booking.standing() == Standing.WAITING);
        Roster seated = with(booking, Standing.SEATED);
        List<Happening> happened = new ArrayList<>(List.of(Happening.of(What.SEATED, number)));
        if (seated.seats().areOverbooked()) {
            happened.add(Happening.of(What.OVERBOOKED));
        }
        return settled(seated, happened);
    }

    Roster confirm(int number) {
        Booking booking = roster.booking(number);
        require(booking, booking.standing() == Standing.TO_CONFIRM);
        return settled(with(booking, Standing.SEATED), List.of(Happening.of(What.SEATED, number)));
    }

    Roster callOff() {
        return all(booking -> booking.standing().isLive(), Standing.RELEASED, What.RELEASED)
                .session(roster.session().cancel())
                .build();
    }

    Roster reschedule(List<Phase> phases) {
        Roster asked = all(booking -> booking.standing().holdsSeats(), Standing.TO_CONFIRM, What.TO_CONFIRM)
                .session(roster.session().reschedule(phases).open())
                .build();
        return settled(asked, asked.happened());
    }

    private ImmutableRoster.Builder all(Predicate<Booking> whom, Standing standing, What what) {
        return roster.copy()
                .bookings(roster.bookings().stream()
                        .map(booking -> whom.test(booking) ? booking.withStanding(standing) : booking)
                        .toList())
                .happened(roster.bookings().stream()
                        .filter(whom)
                        .map(booking -> Happening.of(what, booking.number()))
                        .toList());
    }

    private Roster with(Booking changed, Standing standing) {
        return roster.copy()
                .bookings(roster.bookings().stream()
                        .map(booking -> booking.number() == changed.number() ? booking.withStanding(standing) : booking)
                        .toList())
                .build();
    }

    private void require(Booking booking, boolean allowed) {
        if (!allowed) {
            throw new IllegalStateException("Booking " + booking.number() + " of session "
                    + roster.session().id() + " is " + booking.standing().code());
        }
    }

    /** Returns the roster with its session full when no seat is left, and open when one is. */
    static Roster settled(Roster roster, List<Happening> happened) {
        Session session = roster.session();
        boolean full = roster.seats().areAllTaken();
        if (session.state() == Lifecycle.OPEN && full) {
            session = session.fill();
        } else if (session.state() == Lifecycle.FULL && !full) {
            session = session.open();
        }
        return roster.copy().session(session).happened(happened).build();
    }
}
