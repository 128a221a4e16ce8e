package org.tablee.core.activity;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tablee.core.convive.Convive;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.Presence;
import org.tablee.core.session.Role;

/** Who came, by name and each once a session; staff apart. */
final class Attendance {

    /** A convive is somebody in one place: the same identifier elsewhere is somebody else. */
    record Person(Optional<PlaceId> place, ConviveId convive) {}

    private final Set<ConviveId> staff;

    Attendance(List<Convive> convives) {
        this.staff = convives.stream().filter(Convive::staff).map(Convive::id).collect(Collectors.toSet());
    }

    /** Returns the named convives who were present, each once. */
    Set<Person> people(Gathering gathering) {
        Set<ConviveId> paidThatDay = named(gathering)
                .filter(presence -> presence.roles().contains(Role.STAFF))
                .flatMap(presence -> presence.convive().stream())
                .collect(Collectors.toSet());
        return named(gathering)
                .flatMap(presence -> presence.convive().stream())
                .filter(convive -> !staff.contains(convive) && !paidThatDay.contains(convive))
                .map(convive -> new Person(gathering.place(), convive))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Returns how many people were at one session for certain: the headcount, or those on the list if more. */
    long heads(Gathering gathering) {
        long anonymous = gathering.presences().stream()
                .filter(presence -> presence.isPresent() && presence.convive().isEmpty())
                .count();
        return Math.max(gathering.headcount().orElse(0), people(gathering).size() + anonymous);
    }

    /** Returns the day of each person's first known visit. */
    Map<Person, LocalDate> firstVisits(Stream<Gathering> gatherings) {
        Map<Person, LocalDate> first = new LinkedHashMap<>();
        gatherings.forEach(gathering -> people(gathering)
                .forEach(person -> first.merge(person, gathering.date(), (a, b) -> a.isBefore(b) ? a : b)));
        return first;
    }

    private static Stream<Presence> named(Gathering gathering) {
        return gathering.presences().stream()
                .filter(presence -> presence.isPresent() && presence.convive().isPresent());
    }
}
