package org.tablee.core;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import net.jqwik.time.api.DateTimes;
import net.jqwik.time.api.Dates;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.calendar.Moment;
import org.tablee.core.convive.Attribute;
import org.tablee.core.convive.Convive;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.InitiativeId;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.identity.SessionId;
import org.tablee.core.initiative.Initiative;
import org.tablee.core.initiative.Invitation;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.place.Place;
import org.tablee.core.place.PlaceKind;
import org.tablee.core.place.PresencePractice;
import org.tablee.core.session.Activity;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.Presence;
import org.tablee.core.session.PresenceStatus;
import org.tablee.core.session.Role;
import org.tablee.core.session.RoleKind;
import org.tablee.core.session.SessionStatus;
import org.tablee.core.table.SensitiveTerms;
import org.tablee.core.word.Spelling;

/**
 * Valid values of every type that a logbook holds, for {@code @Domain(CoreDomain.class)}.
 *
 * <p>Identifiers come from a small pool, so that people meet again, and now and then from anywhere; texts hold
 * what spreadsheets trip over. What makes sense in a kitchen (covers below seats, newcomers below headcount) is not
 * looked after. Edges are weighted in; jqwik's own, which multiply with every property of a value, are switched off.
 */
public final class CoreDomain extends DomainContextBase {

    private static final List<ZoneId> ZONES = Stream.of("Europe/Paris", "Indian/Reunion", "Pacific/Noumea", "+01:00")
            .map(ZoneId::of)
            .toList();

    /** Texts of one line, with separators, quotes, signs of formulas, accents, and a character of two halves. */
    public static Arbitrary<String> lines(int maxLength) {
        Arbitrary<String> pieces = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.strings().withCharRange('a', 'z').ofLength(1)),
                Tuple.of(1, Arbitraries.of(",", ";", "\"", "'", "=", "+", "-", "@", "#", "\\", "/", ".", "1")),
                Tuple.of(
                        1, Arbitraries.of("é", "Œ", "ß", "İ", "ŵ", "€", "·", " ", "\u00a0", "\u202f", "\ud83c\udf72")));
        return pieces.list()
                .ofMinSize(1)
                .ofMaxSize(Math.min(maxLength / 2, 30))
                .map(parts -> Spelling.strip(String.join("", parts)))
                .filter(text -> !text.isEmpty())
                .withoutEdgeCases();
    }

    /** Texts that no reader refuses as sensitive, which three letters can be by chance. */
    private static Arbitrary<String> harmless() {
        return lines(100).filter(text -> SensitiveTerms.inValue(text).isEmpty());
    }

    private static <T> Arbitrary<T> identifiers(String prefix, Function<String, T> factory) {
        return Arbitraries.frequencyOf(
                        Tuple.of(9, Arbitraries.integers().between(1, 12).map(number -> prefix + number)),
                        Tuple.of(1, lines(100)))
                .map(factory)
                .withoutEdgeCases();
    }

    @Provide
    public Arbitrary<ConviveId> conviveIds() {
        return identifiers("c", ConviveId::of).withoutEdgeCases();
    }

    @Provide
    public Arbitrary<SessionId> sessionIds() {
        return identifiers("s", SessionId::of).withoutEdgeCases();
    }

    @Provide
    public Arbitrary<PlaceId> placeIds() {
        return identifiers("p", PlaceId::of).withoutEdgeCases();
    }

    @Provide
    public Arbitrary<InitiativeId> initiativeIds() {
        return identifiers("i", InitiativeId::of).withoutEdgeCases();
    }

    @Provide
    public Arbitrary<LocalDate> dates() {
        return Arbitraries.frequencyOf(
                        Tuple.of(9, Dates.dates().between(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 31))),
                        Tuple.of(1, Dates.dates()))
                .withoutEdgeCases();
    }

    @Provide
    public Arbitrary<DateRange> dateRanges() {
        return Combinators.combine(dates(), Arbitraries.integers().between(0, 800))
                .as((from, days) -> DateRange.of(from, from.plusDays(days)))
                .withoutEdgeCases();
    }

    @Provide
    public Arbitrary<Moment> moments() {
        return Arbitraries.oneOf(dates().map(Moment::of), localTimes().map(Moment::of), offsetTimes())
                .withoutEdgeCases();
    }

    private Arbitrary<LocalDateTime> localTimes() {
        return Arbitraries.oneOf(
                        Combinators.combine(dates(), Arbitraries.integers().between(0, 24 * 60 - 1))
                                .as((date, minutes) -> date.atStartOfDay().plusMinutes(minutes)),
                        DateTimes.dateTimes())
                .withoutEdgeCases();
    }

    private Arbitrary<Moment> offsetTimes() {
        Arbitrary<ZoneOffset> offsets = Arbitraries.oneOf(
                Arbitraries.of(1, 2, -10, 0).map(ZoneOffset::ofHours),
                Arbitraries.integers().between(-18 * 3600, 18 * 3600).map(ZoneOffset::ofTotalSeconds));
        return Combinators.combine(localTimes(), offsets)
                .as((time, offset) -> Moment.of(time.atOffset(offset)))
                .withoutEdgeCases();
    }

    @Provide
    public Arbitrary<Role> roles() {
        return Arbitraries.frequencyOf(
                        Tuple.of(6, Arbitraries.of(RoleKind.class).map(Role::of)),
                        Tuple.of(1, Arbitraries.of(Role.STAFF, Role.of("cuisine"), Role.of("Chorale"))),
                        Tuple.of(1, lines(Role.MAX_LENGTH).map(Role::of)))
                .withoutEdgeCases();
    }

    @Provide
    public Arbitrary<Place> places() {
        Arbitrary<DateRange> lives = dateRanges();
        return Combinators.combine(
                        placeIds(),
                        lines(200).optional(),
                        Arbitraries.of(PlaceKind.class).optional(),
                        Arbitraries.of(ZONES).optional(),
                        Arbitraries.of("FR", "BE", "RE").optional(),
                        lives.optional(),
                        Arbitraries.of(PresencePractice.class).optional(),
                        Arbitraries.of(true, false))
                .as((id, name, kind, zone, country, life, practice, closed) -> Place.builder()
                        .id(id)
                        .name(name)
                        .kind(kind)
                        .zone(zone)
                        .country(country)
                        .opened(life.map(DateRange::from))
                        .closed(life.map(DateRange::to).filter(day -> closed))
                        .presences(practice)
                        .build())
                .withoutEdgeCases();
    }

    @Provide
    public Arbitrary<Presence> presences() {
        return Combinators.combine(
                        conviveIds().optional(0.9),
                        Arbitraries.frequency(
                                Tuple.of(6, PresenceStatus.PRESENT),
                                Tuple.of(1, PresenceStatus.ABSENT),
                                Tuple.of(1, PresenceStatus.EXCUSED),
                                Tuple.of(1, PresenceStatus.NOT_RECORDED)),
                        labels(),
                        labels(),
                        roles().set().ofMaxSize(3))
                .as((convive, status, table, party, roles) -> Presence.builder()
                        .convive(convive)
                        .status(status)
                        .table(table)
                        .party(party)
                        .roles(roles)
                        .build())
                .withoutEdgeCases();
    }

    private static Arbitrary<Optional<String>> labels() {
        return Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.of("T1", "T2", "T3")), Tuple.of(1, lines(100)))
                .optional()
                .withoutEdgeCases();
    }

    private static Arbitrary<OptionalInt> counts() {
        return Arbitraries.frequencyOf(
                        Tuple.of(9, Arbitraries.integers().between(0, 60)),
                        Tuple.of(1, Arbitraries.integers().greaterOrEqual(0)))
                .map(OptionalInt::of)
                .injectNull(0.3)
                .map(count -> count == null ? OptionalInt.empty() : count)
                .withoutEdgeCases();
    }

    @Provide
    public Arbitrary<Gathering> gatherings() {
        Arbitrary<Gathering> facts = Combinators.combine(
                        sessionIds(),
                        placeIds().optional(),
                        Arbitraries.of(Activity.class).optional(),
                        moments(),
                        Arbitraries.integers().between(0, 600).optional(),
                        Arbitraries.of(SessionStatus.class).optional(),
                        presences().list().ofMaxSize(6))
                .as((id, place, activity, start, minutes, status, presences) -> Gathering.builder()
                        .id(id)
                        .place(place)
                        .activity(activity)
                        .start(start)
                        .end(minutes.map(length -> later(start, length)))
                        .status(status)
                        .presences(presences)
                        .build())
                .filter(gathering -> isOnEveryClock(gathering.start())
                        && gathering.end().map(CoreDomain::isOnEveryClock).orElse(true));
        return Combinators.combine(facts, counts(), counts(), counts(), counts(), counts(), counts())
                .as((gathering, headcount, planned, served, children, newcomers, helpers) -> Gathering.builder()
                        .from(gathering)
                        .headcount(headcount)
                        .coversPlanned(planned)
                        .coversServed(served)
                        .children(children)
                        .newcomers(newcomers)
                        .helpers(helpers)
                        .build())
                .withoutEdgeCases();
    }

    private static boolean isOnEveryClock(Moment moment) {
        return moment.time().isEmpty()
                || ZONES.stream()
                        .noneMatch(zone -> zone.getRules()
                                .getValidOffsets(
                                        moment.date().atTime(moment.time().get()))
                                .isEmpty());
    }

    private static Moment later(Moment start, int minutes) {
        if (start.time().isEmpty()) {
            return Moment.of(start.date().plusDays(minutes / 400));
        }
        LocalDateTime end = LocalDateTime.of(start.date(), start.time().get()).plusMinutes(minutes);
        return start.offset().map(offset -> Moment.of(end.atOffset(offset))).orElseGet(() -> Moment.of(end));
    }

    @Provide
    public Arbitrary<Attribute> attributes() {
        Arbitrary<List<String>> values = harmless()
                .filter(text -> text.indexOf('|') < 0)
                .list()
                .uniqueElements()
                .ofMaxSize(4);
        return Combinators.combine(
                        Arbitraries.of("age_band", "neighbourhood", "tranche_age", "heard_of_us", "x"),
                        values,
                        lines(500).optional(),
                        dates().optional())
                .as((name, allowed, why, keepUntil) -> Attribute.builder()
                        .name(name)
                        .values(allowed)
                        .why(why)
                        .keepUntil(keepUntil)
                        .build())
                .withoutEdgeCases();
    }

    /** Convives who have some of the attributes. */
    public Arbitrary<Convive> convives(List<Attribute> attributes) {
        return Combinators.combine(
                        conviveIds(),
                        Arbitraries.of(true, false),
                        Arbitraries.subsetOf(attributes),
                        Arbitraries.integers().between(0, 9),
                        harmless())
                .as((id, staff, known, choice, text) -> Convive.builder()
                        .id(id)
                        .staff(staff)
                        .attributes(known.stream()
                                .collect(toMap(Attribute::name, attribute -> value(attribute, choice, text))))
                        .build())
                .withoutEdgeCases();
    }

    private static String value(Attribute attribute, int choice, String text) {
        List<String> allowed = attribute.values();
        return allowed.isEmpty() ? text : allowed.get(choice % allowed.size());
    }

    @Provide
    public Arbitrary<Convive> convives() {
        return attributes()
                .list()
                .uniqueElements(Attribute::name)
                .ofMaxSize(3)
                .flatMap(this::convives)
                .withoutEdgeCases();
    }

    @Provide
    public Arbitrary<Initiative> initiatives() {
        return Combinators.combine(
                        initiativeIds(),
                        dates(),
                        conviveIds().set().ofMaxSize(3),
                        lines(100).optional())
                .as((id, date, initiators, kind) -> Initiative.builder()
                        .id(id)
                        .date(date)
                        .initiators(initiators)
                        .kind(kind)
                        .build())
                .withoutEdgeCases();
    }

    @Provide
    public Arbitrary<Invitation> invitations() {
        return Combinators.combine(dates(), conviveIds().optional(), conviveIds())
                .as((date, inviter, invitee) -> Invitation.builder()
                        .date(date)
                        .inviter(inviter.filter(convive -> !convive.equals(invitee)))
                        .invitee(invitee)
                        .build())
                .withoutEdgeCases();
    }

    @Provide
    public Arbitrary<Logbook> logbooks() {
        return attributes()
                .list()
                .uniqueElements(Attribute::name)
                .ofMaxSize(3)
                .flatMap(attributes -> Combinators.combine(
                                places().list().uniqueElements(Place::id).ofMaxSize(2),
                                gatherings()
                                        .list()
                                        .uniqueElements(Gathering::id)
                                        .ofMaxSize(5),
                                convives(attributes)
                                        .list()
                                        .uniqueElements(Convive::id)
                                        .ofMaxSize(4),
                                initiatives()
                                        .list()
                                        .uniqueElements(Initiative::id)
                                        .ofMaxSize(3)
                                        .optional(0.8),
                                invitations().list().ofMaxSize(3).optional(0.8),
                                new SurveyDomain().asked(),
                                new ReleaseDomain()
                                        .releases()
                                        .list()
                                        .ofMaxSize(3)
                                        .optional(0.8))
                        .as((places, gatherings, convives, initiatives, invitations, asked, releases) ->
                                Logbook.builder()
                                        .places(places)
                                        .gatherings(gatherings)
                                        .convives(convives)
                                        .attributes(attributes)
                                        .initiatives(initiatives)
                                        .invitations(invitations)
                                        .waves(asked.waves())
                                        .answers(asked.answers())
                                        .releases(releases)
                                        .build()))
                .withoutEdgeCases();
    }
}
