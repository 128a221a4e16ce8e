package org.tablee.core.session;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.tablee.core.calendar.Moment;
import org.tablee.core.convive.Party;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.OrganisationId;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.identity.SessionId;
import org.tablee.core.place.Venue;

/**
 * Sessions with up to three phases, small enough to fill up; few convives, so that they register twice; and
 * what a host does with a roster, in any order, legal or not.
 */
final class SessionDomain extends DomainContextBase {

    /** Zones on both sides of UTC, with and without summer time. */
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Paris"),
            ZoneId.of("Europe/Brussels"),
            ZoneId.of("Indian/Reunion"),
            ZoneId.of("Pacific/Tahiti"),
            ZoneId.of("America/Miquelon"));

    /** Something that a host does with a roster. */
    @FunctionalInterface
    interface Step {
        /** Returns the roster after the step; throws where the step is not allowed. */
        Roster on(Roster roster);
    }

    @Provide
    Arbitrary<ConviveId> convives() {
        return Arbitraries.integers().between(1, 12).map(number -> ConviveId.of("c-" + number));
    }

    @Provide
    Arbitrary<Party> parties() {
        Arbitrary<Integer> some = Arbitraries.integers().between(0, 3);
        Arbitrary<Party> family = Combinators.combine(Arbitraries.integers().between(1, 3), some, some)
                .as((adults, children, laps) -> Party.builder()
                        .adults(adults)
                        .children(children)
                        .lapChildren(laps)
                        .build());
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(Party.of(1))), Tuple.of(2, family));
    }

    @Provide
    Arbitrary<Moment> exactMoments() {
        return Combinators.combine(Arbitraries.integers().between(0, 2 * 366 * 96), Arbitraries.of(ZONES))
                .as((quarters, zone) -> moment(ZonedDateTime.of(LocalDateTime.of(2024, 1, 1, 0, 0), zone)
                        .plusMinutes(15L * quarters)));
    }

    private static Moment moment(ZonedDateTime time) {
        return Moment.of(time.toOffsetDateTime());
    }

    @Provide
    Arbitrary<Phase> phases() {
        return Arbitraries.of(Phase.Kind.class).flatMap(this::phase);
    }

    private Arbitrary<Phase> phase(Phase.Kind kind) {
        return Combinators.combine(
                        exactMoments(),
                        Arbitraries.integers().between(1, 600),
                        Arbitraries.integers().between(0, 8).optional(0.8))
                .as((start, minutes, capacity) -> {
                    Phase.Builder phase = Phase.builder()
                            .kind(kind)
                            .start(start)
                            .end(Moment.of(java.time.OffsetDateTime.ofInstant(
                                    start.instant().orElseThrow().plus(Duration.ofMinutes(minutes)),
                                    start.offset().orElseThrow())));
                    capacity.ifPresent(phase::capacity);
                    return phase.build();
                });
    }

    @Provide
    Arbitrary<Role> roles() {
        return Arbitraries.oneOf(
                Arbitraries.of(RoleKind.class).map(Role::of),
                Arbitraries.of("vegetables", "choir", "accueil").map(Role::of));
    }

    @Provide
    Arbitrary<Venue> venues() {
        return Combinators.combine(
                        Arbitraries.of("Gymnase", "Salle communale"),
                        Arbitraries.of(ZONES).optional(),
                        Arbitraries.of("CH", "BE").optional())
                .as((name, zone, country) ->
                        Venue.builder().name(name).zone(zone).country(country).build());
    }

    @Provide
    Arbitrary<Session> sessions() {
        Arbitrary<List<Phase>> phases = Arbitraries.of(Phase.Kind.class)
                .set()
                .ofMinSize(1)
                .flatMap(kinds -> Combinators.combine(
                                kinds.stream().map(this::phase).toList())
                        .as(ArrayList::new));
        return Combinators.combine(
                        phases,
                        Arbitraries.of(Activity.class),
                        Arbitraries.of(Lifecycle.class),
                        Arbitraries.maps(roles(), Arbitraries.integers().between(1, 4))
                                .ofMaxSize(3),
                        Arbitraries.of("bar", "atelier").map(OrganisationId::of).optional(),
                        venues().optional(0.2))
                .as((held, activity, state, needed, organiser, venue) -> Session.builder()
                        .id(SessionId.of("s-1"))
                        .place(PlaceId.of("vaise"))
                        .organiser(organiser)
                        .activity(activity)
                        .state(state)
                        .phases(held)
                        .needed(needed)
                        .venue(venue)
                        .build());
    }

    @Provide
    Arbitrary<Evidence> evidence() {
        return Combinators.combine(
                        Arbitraries.of(EvidenceSource.class),
                        convives().optional(),
                        exactMoments().optional())
                .as((source, by, at) ->
                        Evidence.builder().source(source).by(by).at(at).build());
    }

    @Provide
    Arbitrary<Registration> registrations() {
        return Arbitraries.of(Phase.Kind.class).set().ofMinSize(1).flatMap(this::registration);
    }

    private Arbitrary<Registration> registration(Set<Phase.Kind> phases) {
        return parties()
                .flatMap(party -> Combinators.combine(
                                convives().set().ofMaxSize(Math.min(2, party.people())),
                                Arbitraries.of(true, phases.contains(Phase.Kind.TABLE)),
                                roles().set().ofMaxSize(2))
                        .as((known, eats, roles) -> Registration.builder()
                                .convives(known)
                                .party(party)
                                .phases(phases)
                                .eats(eats)
                                .roles(roles)
                                .build()));
    }

    @Provide
    Arbitrary<Attendance> attendances() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 12),
                        convives().optional(0.6),
                        parties(),
                        Arbitraries.of(PresenceStatus.class),
                        Arbitraries.of(Phase.Kind.class).set(),
                        roles().set().ofMaxSize(2),
                        evidence())
                .as((number, convive, party, status, phases, roles, evidence) -> Attendance.builder()
                        .number(number)
                        .convive(convive)
                        .party(convive.isPresent() ? Party.of(1) : party)
                        .status(status)
                        .phases(status == PresenceStatus.PRESENT ? phases : Set.of())
                        .roles(status == PresenceStatus.PRESENT ? roles : Set.of())
                        .evidence(evidence)
                        .build());
    }

    @Provide
    Arbitrary<Headcount> headcounts() {
        Arbitrary<java.util.Optional<Integer>> count =
                Arbitraries.integers().between(0, 40).optional();
        return Combinators.combine(count, count, count, count, count, evidence())
                .as((people, covers, children, newcomers, helpers, evidence) -> {
                    Headcount.Builder builder = Headcount.builder().evidence(evidence);
                    people.ifPresent(builder::people);
                    covers.ifPresent(builder::covers);
                    children.ifPresent(builder::children);
                    newcomers.ifPresent(builder::newcomers);
                    helpers.ifPresent(builder::helpers);
                    return builder.build();
                });
    }

    @Provide
    Arbitrary<Room> rooms() {
        return Arbitraries.integers().between(0, 60).map(capacity -> Room.of("salle", capacity));
    }

    @Provide
    Arbitrary<Step> steps() {
        Arbitrary<Integer> any = Arbitraries.integers().between(0, 11);
        return Arbitraries.frequencyOf(
                Tuple.of(14, registrations().map(wish -> roster -> roster.register(wish))),
                Tuple.of(
                        8,
                        Combinators.combine(any, evidence())
                                .as((n, why) -> roster -> roster.cancel(booked(roster, n), why))),
                Tuple.of(
                        2,
                        Arbitraries.just(roster -> roster.promote(roster.seats()
                                .next()
                                .orElseThrow(IllegalStateException::new)
                                .number()))),
                Tuple.of(1, any.map(n -> roster -> roster.promote(booked(roster, n)))),
                Tuple.of(1, any.map(n -> roster -> roster.admit(booked(roster, n)))),
                Tuple.of(1, any.map(n -> roster -> roster.confirm(booked(roster, n)))),
                Tuple.of(1, Arbitraries.just(Roster::begin)),
                Tuple.of(
                        4,
                        Combinators.combine(any, evidence())
                                .as((n, why) -> roster -> roster.came(booked(roster, n), why))),
                Tuple.of(
                        2,
                        Combinators.combine(any, evidence())
                                .as((n, why) -> roster -> roster.noShow(booked(roster, n), why))),
                Tuple.of(
                        2,
                        Combinators.combine(convives(), evidence(), Arbitraries.of(Phase.Kind.class))
                                .as((who, why, kind) -> roster -> roster.walkIn(who, why, kind))),
                Tuple.of(
                        2,
                        Combinators.combine(parties(), evidence(), Arbitraries.of(Phase.Kind.class))
                                .as((who, why, kind) -> roster -> roster.walkIn(who, why, kind))),
                Tuple.of(2, attendances().map(entry -> roster -> roster.record(entry))),
                Tuple.of(1, headcounts().map(count -> roster -> roster.count(count))),
                Tuple.of(
                        1,
                        Arbitraries.just(
                                roster -> roster.reschedule(roster.session().phases()))));
    }

    /** Returns the number of one of the bookings; 1 where there is none. */
    private static int booked(Roster roster, int any) {
        int size = roster.bookings().size();
        return size == 0 ? 1 : roster.bookings().get(any % size).number();
    }

    /** A roster to which up to thirty things happened; what is not allowed left it as it was. */
    @Provide
    Arbitrary<Roster> rosters() {
        Arbitrary<Session> announced = sessions()
                .map(session -> Session.builder()
                        .id(session.id())
                        .place(session.place())
                        .activity(session.activity())
                        .phases(session.phases())
                        .needed(session.needed())
                        .build());
        return Combinators.combine(announced, steps().list().ofMaxSize(30))
                .as((session, steps) -> {
                    Roster roster = Roster.of(session);
                    for (Step step : steps) {
                        roster = attempt(roster, step);
                    }
                    return roster;
                })
                .withoutEdgeCases();
    }

    static Roster attempt(Roster roster, Step step) {
        try {
            return step.on(roster);
        } catch (IllegalStateException
                | IllegalArgumentException
                | jakarta.validation.ConstraintViolationException refused) {
            return roster;
        }
    }

    @Provide
    Arbitrary<Booking> bookings() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 99), registrations(), Arbitraries.of(Standing.class))
                .as(Booking::of);
    }

    @Provide
    Arbitrary<Happening> happenings() {
        return Combinators.combine(
                        Arbitraries.of(Happening.What.class),
                        Arbitraries.integers().between(1, 99).optional())
                .as((what, number) -> number.map(n -> Happening.of(what, n)).orElseGet(() -> Happening.of(what)));
    }
}
