package org.tablee.core.session;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.calendar.Moment;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.Rule;
import org.tablee.core.validation.ValueStyle;
import org.tablee.core.word.Word;

/**
 * A part of a session with its own hours and its own number of seats: the kitchen from half past nine, the
 * table from half past twelve.
 *
 * <p>Both ends are instants, so that an evening that ends after midnight and a night in which the clocks
 * change have their true length. Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"kind", "start", "end", "capacity"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Phase implements WithPhase {

    Phase() {}

    /** What a phase is for. */
    public enum Kind implements Word {
        /** Cooking together. */
        KITCHEN,

        /** Eating together. */
        TABLE,

        /** Anything else: a concert, an open workshop. */
        OTHER
    }

    /**
     * Returns what the phase is for.
     *
     * @return the kind
     */
    @JsonProperty
    public abstract Kind kind();

    /**
     * Returns when it starts.
     *
     * @return a local time with its offset from UTC
     */
    @JsonProperty
    public abstract Moment start();

    /**
     * Returns when it ends.
     *
     * @return a local time with its offset from UTC, later than the start, perhaps on the next day
     */
    @JsonProperty
    public abstract Moment end();

    /**
     * Returns how many people can take part.
     *
     * @return a count of 0 or more, or empty when there is no limit
     */
    @JsonProperty
    @PositiveOrZero
    public abstract OptionalInt capacity();

    /**
     * Returns how long it lasts.
     *
     * @return the time that passes: from 22:00 to 6:00 it is 7 hours in the night in which summer time
     *     begins, and 9 in that in which it ends
     */
    public Duration duration() {
        return Duration.between(instant(start()), instant(end()));
    }

    /** Returns the point on the time line; the check has seen that it is known. */
    static Instant instant(Moment moment) {
        return moment.instant().orElseThrow();
    }

    @Value.Check
    void check() {
        Optional<Instant> from = start().instant();
        Optional<Instant> to = end().instant();
        Constraints.check(
                this,
                exact(from, "start", start()),
                exact(to, "end", end()),
                Rule.of(
                        from.isEmpty() || to.isEmpty() || from.get().isBefore(to.get()),
                        "end",
                        end(),
                        "must be after start",
                        "doit suivre start",
                        "moet na start liggen"));
    }

    private static Rule exact(Optional<Instant> instant, String property, Moment moment) {
        return Rule.of(
                instant.isPresent(),
                property,
                moment,
                "must have a time and an offset",
                "doit avoir une heure et un décalage horaire",
                "moet een tijd en een tijdsverschil hebben");
    }

    /**
     * Returns a phase of cooking together.
     *
     * @param start when the cooks arrive
     * @param end when the cooking is done
     * @param capacity how many people the kitchen takes
     * @return the phase
     */
    public static Phase kitchen(Moment start, Moment end, int capacity) {
        return of(Kind.KITCHEN, start, end, capacity);
    }

    /**
     * Returns a phase of eating together.
     *
     * @param start when people sit down
     * @param end when they get up
     * @param capacity how many seats there are
     * @return the phase
     */
    public static Phase table(Moment start, Moment end, int capacity) {
        return of(Kind.TABLE, start, end, capacity);
    }

    /**
     * Returns a phase of any kind.
     *
     * @param kind what it is for
     * @param start when it starts
     * @param end when it ends
     * @param capacity how many people can take part
     * @return the phase
     */
    public static Phase of(Kind kind, Moment start, Moment end, int capacity) {
        return builder().kind(kind).start(start).end(end).capacity(capacity).build();
    }

    /**
     * Returns a new builder.
     *
     * @return a builder that needs a {@code kind}, a {@code start} and an {@code end}
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static Phase fromJson(
            @JsonProperty(value = "kind", required = true) Kind kind,
            @JsonProperty(value = "start", required = true) Moment start,
            @JsonProperty(value = "end", required = true) Moment end,
            @JsonProperty("capacity") @Nullable Integer capacity) {
        return builder()
                .kind(kind)
                .start(start)
                .end(end)
                .capacity(capacity == null ? OptionalInt.empty() : OptionalInt.of(capacity))
                .build();
    }

    /** Builds phases; {@code build()} throws a {@code ConstraintViolationException} for a wrong one. */
    public static final class Builder extends ImmutablePhase.Builder {
        Builder() {}
    }
}
