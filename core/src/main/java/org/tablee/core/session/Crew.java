package org.tablee.core.session;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tablee.core.identity.ConviveId;

/**
 * The roles of a session: needed, filled and still open.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
public final class Crew {

    private final Map<Role, Integer> needed;
    private final List<Booking> bookings;
    private final PresenceSheet sheet;

    Crew(Session session, List<Booking> bookings, PresenceSheet sheet) {
        this.needed = session.needed();
        this.bookings = bookings;
        this.sheet = sheet;
    }

    /**
     * Returns how many people fill a role.
     *
     * @param role the role
     * @return a count of the people who have seats and offered it, or were seen in it, each once; a booking of
     *     which nobody is known counts as one person
     */
    public int filled(Role role) {
        Set<Object> people = new HashSet<>();
        for (Booking booking : bookings) {
            if (booking.standing().holdsSeats()
                    && booking.registration().roles().contains(role)) {
                Set<ConviveId> known = booking.registration().convives();
                people.addAll(known.isEmpty() ? Set.of(booking.number()) : known);
            }
        }
        for (Attendance entry : sheet.entries()) {
            if (entry.roles().contains(role)) {
                people.add(entry.convive().<Object>map(known -> known).orElse(entry.number()));
            }
        }
        return people.size();
    }

    /**
     * Returns how many people are still wanted.
     *
     * @return an unmodifiable map from each role that is not filled to a count of 1 or more, in the order of
     *     the session
     */
    public Map<Role, Integer> missing() {
        Map<Role, Integer> missing = new LinkedHashMap<>();
        needed.forEach((role, people) -> {
            if (filled(role) < people) {
                missing.put(role, people - filled(role));
            }
        });
        return Collections.unmodifiableMap(missing);
    }
}
