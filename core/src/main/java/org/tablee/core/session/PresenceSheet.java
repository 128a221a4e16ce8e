package org.tablee.core.session;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.tablee.core.identity.ConviveId;

/**
 * Who came, as it is known now: of several entries about the same people, the last.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
public final class PresenceSheet {

    private record About(int number, Optional<ConviveId> convive) {}

    private final List<Booking> bookings;
    private final Map<About, Attendance> latest = new LinkedHashMap<>();

    PresenceSheet(List<Booking> bookings, List<Attendance> attendances) {
        this.bookings = bookings;
        attendances.forEach(entry -> latest.put(new About(entry.number(), entry.convive()), entry));
    }

    Collection<Attendance> entries() {
        return latest.values();
    }

    /**
     * Returns how many people are noted as present.
     *
     * @return a count of people, lap children included
     */
    public int present() {
        return people(entry -> true);
    }

    /**
     * Returns how many people are noted as present in a phase.
     *
     * @param kind the kind of the phase
     * @return a count of people, lap children included
     */
    public int present(Phase.Kind kind) {
        return people(entry -> entry.phases().contains(kind));
    }

    /**
     * Returns how many people came without having registered.
     *
     * @return a count of people
     */
    public int walkedIn() {
        Set<Integer> booked = bookings.stream().map(Booking::number).collect(toSet());
        return people(entry -> !booked.contains(entry.number()));
    }

    private int people(Predicate<Attendance> which) {
        return entries().stream()
                .filter(entry -> entry.isPresence() && which.test(entry))
                .mapToInt(entry -> entry.party().people())
                .sum();
    }

    /**
     * Returns how many people had seats, did not come, and had not said so.
     *
     * <p>Companions who did not come with those who did are among them.
     *
     * @return a count of the people of bookings about which something was noted
     */
    public int noShows() {
        return bookings.stream()
                .filter(booking -> booking.standing().holdsSeats() && isNoted(booking))
                .mapToInt(this::missing)
                .sum();
    }

    private int missing(Booking booking) {
        int accountedFor = entries().stream()
                .filter(entry -> entry.number() == booking.number() && entry.status() != PresenceStatus.ABSENT)
                .mapToInt(entry -> entry.party().people())
                .sum();
        return Math.max(0, booking.registration().party().people() - accountedFor);
    }

    private boolean isNoted(Booking booking) {
        return entries().stream().anyMatch(entry -> entry.number() == booking.number());
    }

    /** Tells whether something was noted about everybody who had seats. */
    boolean isComplete() {
        return bookings.stream()
                .filter(booking -> booking.standing().holdsSeats())
                .allMatch(this::isNoted);
    }

    /** Returns how many children are noted as present. */
    int children() {
        return entries().stream()
                .filter(Attendance::isPresence)
                .mapToInt(entry -> entry.party().people() - entry.party().adults())
                .sum();
    }
}
