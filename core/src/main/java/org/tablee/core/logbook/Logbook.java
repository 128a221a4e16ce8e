package org.tablee.core.logbook;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.convive.Attribute;
import org.tablee.core.convive.Convive;
import org.tablee.core.identity.WaveId;
import org.tablee.core.initiative.Initiative;
import org.tablee.core.initiative.Invitation;
import org.tablee.core.place.Place;
import org.tablee.core.release.Release;
import org.tablee.core.session.Gathering;
import org.tablee.core.survey.Answer;
import org.tablee.core.survey.Wave;
import org.tablee.core.table.Findings;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.Rule;
import org.tablee.core.validation.ValueStyle;
import org.tablee.core.word.Spelling;

/**
 * What a place, or a few, wrote down: sessions, who came, and the few facts beside them.
 *
 * <p>A list that a place keeps and that is empty is a true zero; a list that it does not keep is unknown.
 * The form of a logbook in JSON is that of {@code META-INF/tablee/schemas/logbook.schema.json} in the jar. Instances are
 * immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({
    "schema",
    "places",
    "gatherings",
    "convives",
    "attributes",
    "initiatives",
    "invitations",
    "waves",
    "answers",
    "releases"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Logbook implements WithLogbook {

    /** The name of the form in which a logbook is written as JSON. */
    public static final String SCHEMA = "org.tablee.logbook/1";

    private static final int LONGEST_SHOWN = 60;

    Logbook() {}

    /**
     * Returns the name of the form in which the logbook is written as JSON.
     *
     * @return {@link #SCHEMA}
     */
    @JsonProperty
    public String schema() {
        return SCHEMA;
    }

    /**
     * Returns the places.
     *
     * @return an unmodifiable list of places with distinct identifiers, empty when the place was not described
     */
    @JsonProperty
    public abstract List<Place> places();

    /**
     * Returns the sessions, planned, held and cancelled.
     *
     * @return an unmodifiable list, in the order of the file, of sessions with distinct identifiers; where the
     *     zone of its place is known, a session is not at a local time that the change of clocks skips
     */
    @JsonProperty
    public abstract List<Gathering> gatherings();

    /**
     * Returns the convives of whom something is noted.
     *
     * @return an unmodifiable list of convives with distinct identifiers, who have only declared attributes; a
     *     convive of the presence sheets need not be in it
     */
    @JsonProperty
    public abstract List<Convive> convives();

    /**
     * Returns what the place chose to note of its convives.
     *
     * @return an unmodifiable list of attributes with distinct names
     */
    @JsonProperty
    public abstract List<Attribute> attributes();

    /**
     * Returns what convives started.
     *
     * @return an unmodifiable list of initiatives with distinct identifiers, or empty when the place does not note
     *     them
     */
    @JsonProperty
    public abstract Optional<List<Initiative>> initiatives();

    /**
     * Returns who brought whom along.
     *
     * @return an unmodifiable list, or empty when the place does not note invitations
     */
    @JsonProperty
    public abstract Optional<List<Invitation>> invitations();

    /**
     * Returns the rounds of asking.
     *
     * @return an unmodifiable list of waves with distinct identifiers, or empty when the place does not ask
     */
    @JsonProperty
    public abstract Optional<List<Wave>> waves();

    /**
     * Returns what people answered.
     *
     * @return an unmodifiable list of answers to the waves, one at most of a form to an item, or empty when the
     *     place notes no answers
     */
    @JsonProperty
    public abstract Optional<List<Answer>> answers();

    /**
     * Returns of whom everybody was told so far.
     *
     * @return an unmodifiable list in the order of the publications, or empty when the place keeps no ledger of them
     */
    @JsonProperty
    public abstract Optional<List<Release>> releases();

    /**
     * Returns what either logbook holds.
     *
     * <p>Places, sessions, convives, attributes, initiatives and waves are joined by their identifiers, the lines of a
     * sheet by their convive, and answers by form and item; then field by field. A blank gives way to a value. Of two
     * values the larger one stays: the later day or moment, the larger count, the word that stands later in its list,
     * the text that stands later in a dictionary of characters. {@link #conflicts conflicts} names what gave way.
     * Beyond that:
     *
     * <ul>
     *   <li>Roles, initiators and allowed values are those of both; where either logbook allows any value of an
     *       attribute, any is allowed. Who is staff in either is staff.
     *   <li>An end stays with its start. Heads without a name cannot be told apart, so of two sheets the one with more
     *       of them gives them all.
     *   <li>Invitations and releases have no identifier: of equal ones as many are kept as the logbook with more of
     *       them has.
     *   <li>A time that the clock of the place skips gives way to its date, as when a folder is read.
     * </ul>
     *
     * <p>A list that both logbooks share, or that one of them leaves empty, keeps its order; any other is sorted, days
     * first. Merging is commutative, idempotent and associative. One thing may depend on what is merged first: whether
     * a time stays that the clock of one zone skips and that of another one shows, where the logbooks disagree on the
     * zone, or where a session without a place meets a second place.
     *
     * <p>An identifier means something in one place only. Before logbooks of different places are put together, give
     * their convives and sessions different identifiers, and {@linkplain #withPlacedSessions() write down} where
     * sessions were.
     *
     * @param other the other logbook
     * @return the joint logbook
     */
    public Logbook merge(Logbook other) {
        return LogbookMerge.of(this, other, Locale.ROOT).logbook();
    }

    /**
     * Returns what the two logbooks contradict each other about.
     *
     * @param other the other logbook
     * @param language the language of the findings: French where it is French, else English
     * @return the findings of {@link #merge}, each naming both values, the one that stays last; none when the logbooks
     *     fit together
     */
    public Findings conflicts(Logbook other, Locale language) {
        return LogbookMerge.of(this, other, language).findings();
    }

    /**
     * Returns this logbook with the place of every session, where it knows only one.
     *
     * @return a logbook in which a session that named no place names the only one; the same where there is none, or
     *     more than one
     */
    public Logbook withPlacedSessions() {
        return withGatherings(gatherings().stream()
                .map(gathering -> Clocks.placeOf(gathering.place(), places())
                        .map(place -> gathering.withPlace(place.id()))
                        .orElse(gathering))
                .toList());
    }

    @Value.Check
    Logbook check() {
        Constraints.check(
                this,
                distinct("places", places(), Place::id),
                distinct("gatherings", gatherings(), Gathering::id),
                distinct("convives", convives(), Convive::id),
                distinct("attributes", attributes(), Attribute::name),
                distinct("initiatives", initiatives().orElse(List.of()), Initiative::id),
                distinct("waves", waves().orElse(List.of()), Wave::id),
                distinct("answers", answers().orElse(List.of()), Logbook::question),
                declared(),
                asked(),
                onTheClock());
        Optional<List<Initiative>> ownInitiatives = initiatives().map(List::copyOf);
        Optional<List<Invitation>> ownInvitations = invitations().map(List::copyOf);
        Optional<List<Wave>> ownWaves = waves().map(List::copyOf);
        Optional<List<Answer>> ownAnswers = answers().map(List::copyOf);
        Optional<List<Release>> ownReleases = releases().map(List::copyOf);
        boolean owned = same(initiatives(), ownInitiatives)
                && same(invitations(), ownInvitations)
                && same(waves(), ownWaves)
                && same(answers(), ownAnswers)
                && same(releases(), ownReleases);
        return owned
                ? this
                : withInitiatives(ownInitiatives)
                        .withInvitations(ownInvitations)
                        .withWaves(ownWaves)
                        .withAnswers(ownAnswers)
                        .withReleases(ownReleases);
    }

    private static boolean same(Optional<?> list, Optional<?> copy) {
        return list.orElse(null) == copy.orElse(null);
    }

    private static <T> Rule distinct(String property, List<T> values, Function<T, ?> key) {
        Set<Object> seen = new HashSet<>();
        Optional<?> twice = values.stream().map(key).filter(id -> !seen.add(id)).findFirst();
        return Rule.of(
                twice.isEmpty(),
                property,
                twice.orElse(null),
                "must differ in what identifies them",
                "doivent différer par ce qui les identifie",
                "moeten verschillen in wat ze aanduidt");
    }

    /** Returns what tells one answer from another: the form and the question. */
    static List<?> question(Answer answer) {
        return List.of(answer.wave(), answer.respondent(), answer.item());
    }

    private Rule declared() {
        Map<String, Attribute> declared =
                attributes().stream().collect(toMap(Attribute::name, identity(), (one, other) -> one));
        Optional<Map.Entry<String, String>> stray = convives().stream()
                .flatMap(convive -> convive.attributes().entrySet().stream())
                .filter(entry -> !isAllowed(declared.get(entry.getKey()), entry.getValue()))
                .findFirst();
        return Rule.of(
                stray.isEmpty(),
                "convives",
                stray.orElse(null),
                "must only have attributes that are declared, with one of their values",
                "ne doivent avoir que des attributs déclarés, avec une de leurs valeurs",
                "mogen alleen opgegeven kenmerken hebben, met een van hun waarden");
    }

    private Rule asked() {
        Set<WaveId> known = waves().orElse(List.of()).stream().map(Wave::id).collect(toSet());
        Optional<Answer> stray = answers().orElse(List.of()).stream()
                .filter(answer -> !known.contains(answer.wave()))
                .findFirst();
        return Rule.of(
                stray.isEmpty(),
                "answers",
                stray.map(Answer::wave).orElse(null),
                "must belong to waves that are described",
                "doivent appartenir à des vagues décrites",
                "moeten bij beschreven rondes horen");
    }

    private Rule onTheClock() {
        Optional<Gathering> stray = gatherings().stream()
                .filter(gathering -> !isOnTheClock(gathering))
                .findFirst();
        return Rule.of(
                stray.isEmpty(),
                "gatherings",
                stray.map(Gathering::id).orElse(null),
                "must start and end at times that the clock of their place shows",
                "doivent commencer et finir à des heures que l’horloge de leur lieu montre",
                "moeten beginnen en eindigen op tijden die de klok van hun plaats toont");
    }

    private boolean isOnTheClock(Gathering gathering) {
        return Clocks.placeOf(gathering.place(), places())
                .flatMap(Place::zone)
                .map(zone -> Clocks.show(gathering.start(), zone)
                        && gathering.end().map(end -> Clocks.show(end, zone)).orElse(true))
                .orElse(true);
    }

    private static boolean isAllowed(@Nullable Attribute attribute, String value) {
        return attribute != null
                && (attribute.values().isEmpty() || attribute.values().contains(value));
    }

    /**
     * Returns a new builder.
     *
     * @return a builder of which nothing is required
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static Logbook fromJson(
            @JsonProperty("schema") @Nullable String schema,
            @JsonProperty("places") @Nullable List<Place> places,
            @JsonProperty("gatherings") @Nullable List<Gathering> gatherings,
            @JsonProperty("convives") @Nullable List<Convive> convives,
            @JsonProperty("attributes") @Nullable List<Attribute> attributes,
            @JsonProperty("initiatives") @Nullable List<Initiative> initiatives,
            @JsonProperty("invitations") @Nullable List<Invitation> invitations,
            @JsonProperty("waves") @Nullable List<Wave> waves,
            @JsonProperty("answers") @Nullable List<Answer> answers,
            @JsonProperty("releases") @Nullable List<Release> releases) {
        if (schema != null && !SCHEMA.equals(schema)) {
            throw new IllegalArgumentException(
                    "A logbook has the schema " + SCHEMA + ", but was: " + Spelling.abridged(schema, LONGEST_SHOWN));
        }
        return builder()
                .addAllPlaces(places == null ? List.of() : places)
                .addAllGatherings(gatherings == null ? List.of() : gatherings)
                .addAllConvives(convives == null ? List.of() : convives)
                .addAllAttributes(attributes == null ? List.of() : attributes)
                .initiatives(Optional.ofNullable(initiatives))
                .invitations(Optional.ofNullable(invitations))
                .waves(Optional.ofNullable(waves))
                .answers(Optional.ofNullable(answers))
                .releases(Optional.ofNullable(releases))
                .build();
    }

    /** Builds logbooks; {@code build()} throws a {@code ConstraintViolationException} for a wrong one. */
    public static final class Builder extends ImmutableLogbook.Builder {
        Builder() {}
    }
}
