package org.tablee.core.meal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.ValueStyle;

/**
 * Portions planned, served and left over.
 *
 * <p>They are facts and need not add up: people come back for more, and pots run dry. Instances are immutable and
 * may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"planned", "served", "left"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Portions implements WithPortions {

    Portions() {}

    /**
     * Returns how many were cooked for.
     *
     * @return a count of 0 or more, or empty when it was not noted
     */
    @JsonProperty
    @PositiveOrZero
    public abstract OptionalInt planned();

    /**
     * Returns how many were served.
     *
     * @return a count of 0 or more, or empty when it was not noted
     */
    @JsonProperty
    @PositiveOrZero
    public abstract OptionalInt served();

    /**
     * Returns how many were left over.
     *
     * @return a count of 0 or more, or empty when it was not noted
     */
    @JsonProperty
    @PositiveOrZero
    public abstract OptionalInt left();

    @Value.Check
    void check() {
        Constraints.check(this);
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
    private static Portions fromJson(
            @JsonProperty("planned") @Nullable Integer planned,
            @JsonProperty("served") @Nullable Integer served,
            @JsonProperty("left") @Nullable Integer left) {
        return builder()
                .planned(planned == null ? OptionalInt.empty() : OptionalInt.of(planned))
                .served(served == null ? OptionalInt.empty() : OptionalInt.of(served))
                .left(left == null ? OptionalInt.empty() : OptionalInt.of(left))
                .build();
    }

    /** Builds portions; {@code build()} throws a {@code ConstraintViolationException} for a wrong one. */
    public static final class Builder extends ImmutablePortions.Builder {
        Builder() {}
    }
}
