package org.tablee.core.logbook;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tablee.core.calendar.Moment;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.place.Place;

/** What the clocks on the walls of a few places show. */
final class Clocks {

    private Clocks() {}

    /** Returns the place of a session, which is the only one where the session names none. */
    static Optional<Place> placeOf(Optional<PlaceId> id, Collection<Place> places) {
        return places.stream()
                .filter(place -> id.map(place.id()::equals).orElse(places.size() == 1))
                .findFirst();
    }

    /**
     * Returns the offsets at which the clock of a zone shows a local time: mostly one, none when it is skipped, two
     * when it comes twice.
     */
    static List<ZoneOffset> offsets(Moment moment, ZoneId zone) {
        LocalDateTime local = moment.date().atTime(moment.time().orElseThrow());
        return zone.getRules().getValidOffsets(local);
    }

    /** Tells whether the clock of a zone shows a moment, as far as it was noted. */
    static boolean show(Moment moment, ZoneId zone) {
        return moment.time().isEmpty()
                || moment.offset().isPresent()
                || !offsets(moment, zone).isEmpty();
    }
}
