package org.tablee.core.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.figure.Reason;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.Rule;
import org.tablee.core.validation.ValueStyle;

/**
 * One count of a report, or why it has none.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"count", "unit", "value", "reason", "noted", "held"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class ActivityLine implements WithActivityLine {

    ActivityLine() {}

    /**
     * Returns what is counted.
     *
     * @return the count, which knows its counting rule
     */
    @JsonProperty
    public abstract ActivityCount count();

    /**
     * Returns how many there are.
     *
     * @return a count of 0 or more, in the {@linkplain ActivityCount#unit() unit} of the count, or empty when it
     *     was not noted or this audience may not see it
     */
    @JsonProperty
    @PositiveOrZero
    public abstract OptionalLong value();

    /**
     * Returns why there is no value.
     *
     * @return the reason, or empty when there is a value
     */
    @JsonProperty
    public abstract Optional<Reason> reason();

    /**
     * Returns at how many of the sessions held it was noted.
     *
     * @return a count of 0 or more; where it is less than {@link #held()}, the value speaks of those alone; 0 for
     *     what is not noted session by session
     */
    @JsonProperty
    @PositiveOrZero
    public abstract long noted();

    /**
     * Returns how many sessions of the period were held.
     *
     * @return a count of 0 or more; 0 for what is not noted session by session
     */
    @JsonProperty
    @PositiveOrZero
    public abstract long held();

    @JsonProperty
    private ActivityUnit unit() {
        return count().unit();
    }

    @Value.Check
    void check() {
        Constraints.check(
                this,
                Rule.of(
                        value().isPresent() != reason().isPresent(),
                        "reason",
                        reason().orElse(null),
                        "must stand where there is no value, and only there",
                        "doit figurer là où il n’y a pas de value, et là seulement",
                        "moet er staan waar geen value is, en alleen daar"),
                Rule.of(
                        noted() <= held(),
                        "noted",
                        noted(),
                        "must not be more than held",
                        "ne doit pas dépasser held",
                        "mag niet meer zijn dan held"));
    }

    static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static ActivityLine fromJson(
            @JsonProperty(value = "count", required = true) ActivityCount count,
            @JsonProperty("unit") @Nullable ActivityUnit unit,
            @JsonProperty("value") @Nullable Long value,
            @JsonProperty("reason") @Nullable Reason reason,
            @JsonProperty(value = "noted", required = true) long noted,
            @JsonProperty(value = "held", required = true) long held) {
        if (unit != null && unit != count.unit()) {
            throw new IllegalArgumentException(
                    "The unit of " + count.code() + " is " + count.unit().code() + ", but was: " + unit.code());
        }
        return builder()
                .count(count)
                .value(value == null ? OptionalLong.empty() : OptionalLong.of(value))
                .reason(Optional.ofNullable(reason))
                .noted(noted)
                .held(held)
                .build();
    }

    /** Builds lines. */
    static final class Builder extends ImmutableActivityLine.Builder {
        Builder() {}
    }
}
