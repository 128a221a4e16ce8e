package org.tablee.core.survey;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.identity.InstrumentId;
import org.tablee.core.identity.WaveId;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.ValueStyle;

/**
 * One round of asking: when, with which questions, and how many people were asked.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "date", "instrument", "invited"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Wave implements WithWave {

    Wave() {}

    /**
     * Returns the identifier.
     *
     * @return the identifier, for example "2025-spring"
     */
    @JsonProperty
    public abstract WaveId id();

    /**
     * Returns the day of the round; of several days, the one that the place writes on it.
     *
     * @return the local date
     */
    @JsonProperty
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate date();

    /**
     * Returns the questions that were asked.
     *
     * @return the instrument, or empty when it was not noted
     */
    @JsonProperty
    public abstract Optional<InstrumentId> instrument();

    /**
     * Returns how many people were asked, whether they answered or not.
     *
     * @return a count of 0 or more, or empty when nobody counted; without it no rate of response is known
     */
    @JsonProperty
    @PositiveOrZero
    public abstract OptionalInt invited();

    @Value.Check
    void check() {
        Constraints.check(this);
    }

    /**
     * Returns a new builder.
     *
     * @return a builder that needs an {@code id} and a {@code date}
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static Wave fromJson(
            @JsonProperty(value = "id", required = true) WaveId id,
            @JsonProperty(value = "date", required = true) LocalDate date,
            @JsonProperty("instrument") @Nullable InstrumentId instrument,
            @JsonProperty("invited") @Nullable Integer invited) {
        return builder()
                .id(id)
                .date(date)
                .instrument(Optional.ofNullable(instrument))
                .invited(invited == null ? OptionalInt.empty() : OptionalInt.of(invited))
                .build();
    }

    /** Builds waves; {@code build()} throws a {@code ConstraintViolationException} for a wrong one. */
    public static final class Builder extends ImmutableWave.Builder {
        Builder() {}
    }
}
