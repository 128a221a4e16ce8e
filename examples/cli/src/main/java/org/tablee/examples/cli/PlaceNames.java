package org.tablee.examples.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.place.Place;

/** What a place is called above its report. */
final class PlaceNames {

    private PlaceNames() {}

    /** Returns the names of all places of a logbook. */
    static String of(Logbook logbook, Text text) {
        return logbook.places().isEmpty()
                ? text.get("place.unnamed")
                : logbook.places().stream()
                        .map(place -> place.name().orElse(place.id().value()))
                        .collect(Collectors.joining(", "));
    }

    /** Returns places as somebody chooses among them: by identifier, with the name over the door. */
    static String choice(Logbook logbook, List<PlaceId> places) {
        return places.stream()
                .map(id -> logbook.places().stream()
                        .filter(place -> place.id().equals(id))
                        .findFirst()
                        .flatMap(Place::name)
                        .map(name -> id + " (" + name + ")")
                        .orElse(id.value()))
                .collect(Collectors.joining(", "));
    }

    /** Returns the name over the door, else the identifier, else that it has no name. */
    static String of(Logbook logbook, Optional<PlaceId> id, Text text) {
        return known(logbook, id).orElseGet(() -> text.get("place.unnamed"));
    }

    /** Returns the name over the door, else the identifier, else nothing. */
    static Optional<String> known(Logbook logbook, Optional<PlaceId> id) {
        return logbook.places().stream()
                .filter(place -> Optional.of(place.id()).equals(id))
                .findFirst()
                .flatMap(Place::name)
                .or(() -> id.map(PlaceId::value));
    }
}
