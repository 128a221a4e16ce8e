package org.tablee.core.session;

import static java.util.Comparator.comparing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.calendar.Moment;
import org.tablee.core.identity.OrganisationId;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.identity.SessionId;
import org.tablee.core.place.Venue;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.Rule;
import org.tablee.core.validation.ValueStyle;

/**
 * One dated occurrence of an activity, as it is announced.
 *
 * <p>Who registers stands on its {@link Roster}; what came of it is a {@link Gathering}. A session is moved
 * on by {@link #open()}, {@link #begin()} and the other moves, which refuse what {@link Lifecycle} does not
 * allow; there is no way to set the state of an existing session. Instances are immutable and may be shared
 * between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "place", "organiser", "activity", "state", "phases", "needed", "venue"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Session {

    Session() {}

    /**
     * Returns the identifier, which stays when the session is rescheduled.
     *
     * @return the identifier
     */
    @JsonProperty
    public abstract SessionId id();

    /**
     * Returns the place that holds the session.
     *
     * @return the place
     */
    @JsonProperty
    public abstract PlaceId place();

    /**
     * Returns who runs it, where a place hosts several organisations.
     *
     * @return the organisation, or empty when it was not noted
     */
    @JsonProperty
    public abstract Optional<OrganisationId> organiser();

    /**
     * Returns what people come together for.
     *
     * @return the activity
     */
    @JsonProperty
    public abstract Activity activity();

    /**
     * Returns where the session stands.
     *
     * @return the state; {@link Lifecycle#PLANNED} for a new session
     */
    @JsonProperty
    @Value.Default
    public Lifecycle state() {
        return Lifecycle.PLANNED;
    }

    /**
     * Returns the parts of the session.
     *
     * @return an unmodifiable list of one phase or more, each of another kind
     */
    @JsonProperty
    @NotEmpty
    public abstract List<Phase> phases();

    /**
     * Returns how many people are needed for which role.
     *
     * @return an unmodifiable map from a role to a count of 1 or more; empty when nobody asked for help
     */
    @JsonProperty
    public abstract Map<Role, @Positive Integer> needed();

    /**
     * Returns where it is held when that is not at the place.
     *
     * @return the venue, or empty when the session is held at the place
     */
    @JsonProperty
    public abstract Optional<Venue> venue();

    /**
     * Returns the phase of a kind.
     *
     * @param kind the kind
     * @return the phase, or empty when the session has none of this kind
     */
    public Optional<Phase> phase(Phase.Kind kind) {
        return phases().stream().filter(phase -> phase.kind() == kind).findFirst();
    }

    /**
     * Returns the kinds of the phases.
     *
     * @return an unmodifiable set
     */
    public Set<Phase.Kind> kinds() {
        Set<Phase.Kind> kinds = EnumSet.noneOf(Phase.Kind.class);
        phases().forEach(phase -> kinds.add(phase.kind()));
        return Collections.unmodifiableSet(kinds);
    }

    /**
     * Returns when the session starts.
     *
     * @return the start of its earliest phase
     */
    public Moment start() {
        return phases().stream()
                .map(Phase::start)
                .min(comparing(Phase::instant))
                .orElseThrow();
    }

    /**
     * Returns when the session ends.
     *
     * @return the end of its latest phase, perhaps on the next day
     */
    public Moment end() {
        return phases().stream().map(Phase::end).max(comparing(Phase::instant)).orElseThrow();
    }

    /**
     * Returns the date of the session.
     *
     * @return the local date on which it starts: a concert from 20:30 to 1:00 belongs to the evening
     */
    public LocalDate date() {
        return start().date();
    }

    /**
     * Lets people register.
     *
     * @return this session, open
     * @throws IllegalStateException if it is running, closed or cancelled
     */
    public Session open() {
        return become(Lifecycle.OPEN);
    }

    /**
     * States that no seat is free.
     *
     * @return this session, full
     * @throws IllegalStateException unless it is open
     */
    public Session fill() {
        return become(Lifecycle.FULL);
    }

    /**
     * Begins.
     *
     * @return this session, running
     * @throws IllegalStateException unless it is open or full
     */
    public Session begin() {
        return become(Lifecycle.RUNNING);
    }

    /**
     * Ends.
     *
     * @return this session, closed
     * @throws IllegalStateException unless it is running
     */
    public Session close() {
        return become(Lifecycle.CLOSED);
    }

    /**
     * Calls the session off.
     *
     * @return this session, cancelled
     * @throws IllegalStateException if it has begun, or was cancelled before
     */
    public Session cancel() {
        return become(Lifecycle.CANCELLED);
    }

    /**
     * Gives the session new hours.
     *
     * @param phases the new phases, of the same kinds as before
     * @return this session under the same identifier, rescheduled
     * @throws IllegalStateException if it has begun, or was cancelled
     * @throws IllegalArgumentException if the kinds of the phases differ
     */
    public Session reschedule(List<Phase> phases) {
        Session moved = copy(become(Lifecycle.RESCHEDULED)).phases(phases).build();
        if (!moved.kinds().equals(kinds())) {
            throw new IllegalArgumentException("Session " + id() + " has the phases " + kinds()
                    + " and cannot be rescheduled to " + moved.kinds());
        }
        return moved;
    }

    private Session become(Lifecycle next) {
        if (!state().mayBecome(next)) {
            throw new IllegalStateException(
                    "Session " + id() + " is " + state().code() + " and cannot become " + next.code());
        }
        return copy(this).state(next).build();
    }

    private static Builder copy(Session session) {
        Builder builder = builder();
        builder.from(session);
        return builder;
    }

    @Value.Check
    void check() {
        Constraints.check(
                this,
                Rule.of(
                        kinds().size() == phases().size(),
                        "phases",
                        phases(),
                        "must be of different kinds",
                        "doivent être de genres différents",
                        "moeten van verschillende soort zijn"));
    }

    /**
     * Returns a new builder.
     *
     * @return a builder that needs an {@code id}, a {@code place}, an {@code activity} and a phase
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static Session fromJson(
            @JsonProperty(value = "id", required = true) SessionId id,
            @JsonProperty(value = "place", required = true) PlaceId place,
            @JsonProperty("organiser") @Nullable OrganisationId organiser,
            @JsonProperty(value = "activity", required = true) Activity activity,
            @JsonProperty("state") @Nullable Lifecycle state,
            @JsonProperty(value = "phases", required = true) List<Phase> phases,
            @JsonProperty("needed") @Nullable Map<String, Integer> needed,
            @JsonProperty("venue") @Nullable Venue venue) {
        Builder builder = builder()
                .id(id)
                .place(place)
                .organiser(Optional.ofNullable(organiser))
                .activity(activity)
                .state(state == null ? Lifecycle.PLANNED : state)
                .addAllPhases(phases)
                .venue(Optional.ofNullable(venue));
        if (needed != null) {
            needed.forEach((role, people) -> builder.putNeeded(Role.of(role), people));
        }
        return builder.build();
    }

    /** Builds sessions; {@code build()} throws a {@code ConstraintViolationException} for a wrong one. */
    public static final class Builder extends ImmutableSession.Builder {
        Builder() {}
    }
}
