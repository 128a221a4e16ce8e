package org.tablee.core.session;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.calendar.Moment;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.identity.SessionId;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.Rule;
import org.tablee.core.validation.ValueStyle;

/**
 * One session as it was: when, what, how many, and who was there.
 *
 * <p>This is the unit of data: a roster that closes makes one, a reader of files makes one, an application
 * makes one from its own tables. Every count may be unknown, and unknown is not zero.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({
    "id",
    "place",
    "activity",
    "start",
    "end",
    "status",
    "headcount",
    "coversPlanned",
    "coversServed",
    "children",
    "newcomers",
    "helpers",
    "presences"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Gathering implements WithGathering {

    Gathering() {}

    /**
     * Returns the identifier of the session.
     *
     * @return the identifier
     */
    @JsonProperty
    public abstract SessionId id();

    /**
     * Returns the place where it was.
     *
     * @return the place, or empty when the logbook knows only one
     */
    @JsonProperty
    public abstract Optional<PlaceId> place();

    /**
     * Returns what people came together for.
     *
     * @return the activity, or empty when it was not noted
     */
    @JsonProperty
    public abstract Optional<Activity> activity();

    /**
     * Returns when it started, as it was written.
     *
     * @return the start; its date is the date of the session
     */
    @JsonProperty
    public abstract Moment start();

    /**
     * Returns when it ended, as it was written.
     *
     * @return the end, which may lie on the next day, or empty when it was not noted
     */
    @JsonProperty
    public abstract Optional<Moment> end();

    /**
     * Returns what became of it.
     *
     * @return the status, or empty when it was not noted
     */
    @JsonProperty
    public abstract Optional<SessionStatus> status();

    /**
     * Returns how many people were counted, whoever they were.
     *
     * @return a count of 0 or more, or empty when nobody counted
     */
    @JsonProperty
    @PositiveOrZero
    public abstract OptionalInt headcount();

    /**
     * Returns the number of covers prepared for.
     *
     * @return a count of 0 or more, or empty when it was not noted
     */
    @JsonProperty
    @PositiveOrZero
    public abstract OptionalInt coversPlanned();

    /**
     * Returns the number of covers served.
     *
     * @return a count of 0 or more, or empty when it was not noted
     */
    @JsonProperty
    @PositiveOrZero
    public abstract OptionalInt coversServed();

    /**
     * Returns how many of the people counted were children.
     *
     * @return a count of 0 or more, or empty when it was not noted
     */
    @JsonProperty
    @PositiveOrZero
    public abstract OptionalInt children();

    /**
     * Returns how many of the people counted came for the first time.
     *
     * @return a count of 0 or more, or empty when it was not noted
     */
    @JsonProperty
    @PositiveOrZero
    public abstract OptionalInt newcomers();

    /**
     * Returns how many of the people counted lent a hand.
     *
     * @return a count of 0 or more, or empty when it was not noted
     */
    @JsonProperty
    @PositiveOrZero
    public abstract OptionalInt helpers();

    /**
     * Returns the lines of the presence sheet, in their order.
     *
     * @return an unmodifiable list, empty when there is no sheet
     */
    @JsonProperty
    public abstract List<Presence> presences();

    /**
     * Returns the date of the session.
     *
     * @return the local date on which it started, as written
     */
    public LocalDate date() {
        return start().date();
    }

    /**
     * Tells whether somebody noted who came.
     *
     * @return true when at least one line of the presence sheet says more than that a person registered
     */
    public boolean hasPresenceList() {
        return presences().stream().anyMatch(presence -> presence.status() != PresenceStatus.NOT_RECORDED);
    }

    /**
     * Tells whether the session had taken place at the end of a day.
     *
     * <p>A session whose status was not noted counts as held once its date is past.
     *
     * @param closing the last day of the period looked at
     * @return true when the session is not after that day, and is held or of unknown status
     */
    public boolean isHeldBy(LocalDate closing) {
        return !date().isAfter(closing) && status().orElse(SessionStatus.HELD) == SessionStatus.HELD;
    }

    @Value.Check
    void check() {
        Moment end = end().orElse(start());
        Constraints.check(
                this,
                Rule.of(
                        !end.isBefore(start()),
                        "end",
                        end,
                        "must not be before start",
                        "ne doit pas précéder start",
                        "mag niet voor start liggen"));
    }

    /**
     * Returns a new builder.
     *
     * @return a builder that needs an {@code id} and a {@code start}
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static Gathering fromJson(
            @JsonProperty(value = "id", required = true) SessionId id,
            @JsonProperty("place") @Nullable PlaceId place,
            @JsonProperty("activity") @Nullable Activity activity,
            @JsonProperty(value = "start", required = true) Moment start,
            @JsonProperty("end") @Nullable Moment end,
            @JsonProperty("status") @Nullable SessionStatus status,
            @JsonProperty("headcount") @Nullable Integer headcount,
            @JsonProperty("coversPlanned") @Nullable Integer coversPlanned,
            @JsonProperty("coversServed") @Nullable Integer coversServed,
            @JsonProperty("children") @Nullable Integer children,
            @JsonProperty("newcomers") @Nullable Integer newcomers,
            @JsonProperty("helpers") @Nullable Integer helpers,
            @JsonProperty("presences") @Nullable List<Presence> presences) {
        return builder()
                .id(id)
                .place(Optional.ofNullable(place))
                .activity(Optional.ofNullable(activity))
                .start(start)
                .end(Optional.ofNullable(end))
                .status(Optional.ofNullable(status))
                .headcount(optional(headcount))
                .coversPlanned(optional(coversPlanned))
                .coversServed(optional(coversServed))
                .children(optional(children))
                .newcomers(optional(newcomers))
                .helpers(optional(helpers))
                .addAllPresences(presences == null ? List.of() : presences)
                .build();
    }

    private static OptionalInt optional(@Nullable Integer count) {
        return count == null ? OptionalInt.empty() : OptionalInt.of(count);
    }

    /** Builds gatherings; {@code build()} throws a {@code ConstraintViolationException} for a wrong one. */
    public static final class Builder extends ImmutableGathering.Builder {
        Builder() {}
    }
}
