package org.tablee.core.session;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tablee.core.validation.Rule;

/** What must hold between the parts of a roster, however it was made. */
final class RosterRules {

    private RosterRules() {}

    static Rule[] of(Roster roster) {
        return new Rule[] {numbersDiffer(roster), phasesExist(roster), onePlaceEach(roster), presentOnce(roster)};
    }

    private static Rule numbersDiffer(Roster roster) {
        Integer twice = repeated(roster.bookings().stream().map(Booking::number));
        return Rule.of(
                twice == null,
                "bookings",
                twice,
                "must have different numbers",
                "doivent avoir des numéros différents",
                "moeten verschillende nummers hebben");
    }

    private static Rule phasesExist(Roster roster) {
        Optional<Phase.Kind> unknown = Stream.concat(
                        roster.bookings().stream().map(Booking::registration).map(Registration::phases),
                        roster.attendances().stream().map(Attendance::phases))
                .flatMap(Set::stream)
                .filter(kind -> !roster.session().kinds().contains(kind))
                .findFirst();
        return Rule.of(
                unknown.isEmpty(),
                "session",
                unknown.orElse(null),
                "must have every phase that is booked or attended",
                "doit avoir chaque moment réservé ou suivi",
                "moet elk geboekt of bijgewoond onderdeel hebben");
    }

    private static Rule onePlaceEach(Roster roster) {
        Object twice = repeated(roster.bookings().stream()
                .filter(booking -> booking.standing().isLive())
                .flatMap(booking -> booking.registration().convives().stream()));
        return Rule.of(
                twice == null,
                "bookings",
                twice,
                "must not hold one person twice",
                "ne doivent pas inscrire une personne deux fois",
                "mogen iemand niet twee keer inschrijven");
    }

    private static Rule presentOnce(Roster roster) {
        Object twice = repeated(roster.sheet().entries().stream()
                .filter(Attendance::isPresence)
                .flatMap(entry -> entry.convive().stream()));
        return Rule.of(
                twice == null,
                "attendances",
                twice,
                "must not note one person as present under two numbers",
                "ne doivent pas noter une personne présente sous deux numéros",
                "mogen iemand niet onder twee nummers als aanwezig noteren");
    }

    private static <T> @Nullable T repeated(Stream<T> values) {
        Set<T> seen = new HashSet<>();
        List<T> repeated = values.filter(value -> !seen.add(value)).limit(1).toList();
        return repeated.isEmpty() ? null : repeated.get(0);
    }
}
