package org.tablee.trust.questionnaire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.figure.Figure;
import org.tablee.core.identity.WaveId;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.ValueStyle;
import org.tablee.trust.indicator.Pillar;

/**
 * How a scale differs between two waves that asked the same.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"scale", "pillar", "earlier", "later", "difference", "reading"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class ChangeResult implements WithChangeResult {

    ChangeResult() {}

    /**
     * Returns the scale.
     *
     * @return its identifier within the instrument
     */
    @JsonProperty
    @NotBlank
    public abstract String scale();

    /**
     * Returns the pillar that it is about.
     *
     * @return the pillar, or empty when it is about none
     */
    @JsonProperty
    public abstract Optional<Pillar> pillar();

    /**
     * Returns the earlier wave.
     *
     * @return its identifier
     */
    @JsonProperty
    public abstract WaveId earlier();

    /**
     * Returns the later wave.
     *
     * @return its identifier
     */
    @JsonProperty
    public abstract WaveId later();

    /**
     * Returns the later mean less the earlier one, in points of 100.
     *
     * @return the difference with its interval, of those who brought one token twice where they are enough, else of all; or the reason why there is none
     */
    @JsonProperty
    public abstract Figure difference();

    /**
     * Returns the difference in words that can be read aloud, in the language of the report.
     *
     * @return a sentence or two, which tell no direction where 0 is inside the interval, or empty when there is no
     *     number
     */
    @JsonProperty
    public abstract Optional<String> reading();

    @Value.Check
    void check() {
        Constraints.check(this);
    }

    static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static ChangeResult fromJson(
            @JsonProperty(value = "scale", required = true) String scale,
            @JsonProperty("pillar") @Nullable Pillar pillar,
            @JsonProperty(value = "earlier", required = true) WaveId earlier,
            @JsonProperty(value = "later", required = true) WaveId later,
            @JsonProperty(value = "difference", required = true) Figure difference,
            @JsonProperty("reading") @Nullable String reading) {
        return builder()
                .scale(scale)
                .pillar(Optional.ofNullable(pillar))
                .earlier(earlier)
                .later(later)
                .difference(difference)
                .reading(Optional.ofNullable(reading))
                .build();
    }

    static final class Builder extends ImmutableChangeResult.Builder {
        Builder() {}
    }
}
