package org.tablee.core.session;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The seats of a session: taken, free and waited for.
 *
 * <p>Seats are counted in people; a child on a lap takes none. Who cooks and stays for the meal takes a seat
 * at the table too. Instances are immutable and may be shared between threads.
 */
public final class Seats {

    private final Session session;
    private final List<Booking> bookings;

    Seats(Session session, List<Booking> bookings) {
        this.session = session;
        this.bookings = bookings;
    }

    /**
     * Returns how many seats are taken in a phase.
     *
     * @param kind the kind of the phase
     * @return a count of 0 or more; 0 for a phase that the session does not have
     */
    public int taken(Phase.Kind kind) {
        return bookings.stream()
                .filter(booking -> booking.standing().holdsSeats())
                .map(Booking::registration)
                .filter(registration -> registration.seatsIn(session).contains(kind))
                .mapToInt(registration -> registration.party().seats())
                .sum();
    }

    /**
     * Returns how many seats are free in a phase.
     *
     * @param kind the kind of the phase
     * @return a count, negative when the phase is overbooked; or empty when it has no limit
     * @throws IllegalArgumentException if the session has no such phase
     */
    public OptionalInt free(Phase.Kind kind) {
        Phase phase = session.phase(kind)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Session " + session.id() + " has the phases " + session.kinds() + ", not " + kind));
        OptionalInt capacity = phase.capacity();
        return capacity.isPresent() ? OptionalInt.of(capacity.getAsInt() - taken(kind)) : capacity;
    }

    /**
     * Returns those who wait.
     *
     * @return an unmodifiable list in the order of arrival
     */
    public List<Booking> waiting() {
        return bookings.stream()
                .filter(booking -> booking.standing() == Standing.WAITING)
                .toList();
    }

    /**
     * Returns the first of those who wait whose whole group would fit.
     *
     * @return the booking to propose the free seats to, or empty when no group fits
     */
    public Optional<Booking> next() {
        return waiting().stream().filter(booking -> fit(booking.registration())).findFirst();
    }

    /** Tells whether a registration finds its seats in every phase that it takes part in. */
    boolean fit(Registration registration) {
        int wanted = registration.party().seats();
        return registration.seatsIn(session).stream()
                .allMatch(kind -> free(kind).orElse(Integer.MAX_VALUE) >= wanted);
    }

    /** Tells whether no seat is left in any phase. */
    boolean areAllTaken() {
        return session.kinds().stream().allMatch(kind -> free(kind).orElse(1) <= 0);
    }

    /** Tells whether more seats are promised than there are. */
    boolean areOverbooked() {
        return session.kinds().stream().anyMatch(kind -> free(kind).orElse(0) < 0);
    }
}
