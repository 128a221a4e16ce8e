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
import org.tablee.core.identity.ItemId;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.ValueStyle;
import org.tablee.trust.indicator.Pillar;

/**
 * What people answered to one question that has a range.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "pillar", "text", "min", "max", "reversed", "agree", "mean", "reading"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class ItemResult implements WithItemResult {

    ItemResult() {}

    /**
     * Returns the question.
     *
     * @return its identifier
     */
    @JsonProperty
    public abstract ItemId id();

    /**
     * Returns the pillar that it is about.
     *
     * @return the pillar, or empty when it is about none
     */
    @JsonProperty
    public abstract Optional<Pillar> pillar();

    /**
     * Returns its words, in the language of the report.
     *
     * @return the words
     */
    @JsonProperty
    @NotBlank
    public abstract String text();

    /**
     * Returns the smallest answer.
     *
     * @return a whole number
     */
    @JsonProperty
    public abstract int min();

    /**
     * Returns the largest answer.
     *
     * @return a whole number
     */
    @JsonProperty
    public abstract int max();

    /**
     * Tells whether answers were turned round before they were read.
     *
     * @return true where a large answer is bad news
     */
    @JsonProperty
    public abstract boolean reversed();

    /**
     * Returns the share of answers at or above 70 % of the range, once turned round.
     *
     * @return the share with its interval, or the reason why there is none
     */
    @JsonProperty
    public abstract Figure agree();

    /**
     * Returns the mean answer, once turned round, from 0 to 100 points of the range.
     *
     * @return the mean with its interval, or the reason why there is none
     */
    @JsonProperty
    public abstract Figure mean();

    /**
     * Returns how many agree in words that can be read aloud, in the language of the report.
     *
     * @return a sentence or two, or empty when there is no number
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
    private static ItemResult fromJson(
            @JsonProperty(value = "id", required = true) ItemId id,
            @JsonProperty("pillar") @Nullable Pillar pillar,
            @JsonProperty(value = "text", required = true) String text,
            @JsonProperty(value = "min", required = true) int min,
            @JsonProperty(value = "max", required = true) int max,
            @JsonProperty(value = "reversed", required = true) boolean reversed,
            @JsonProperty(value = "agree", required = true) Figure agree,
            @JsonProperty(value = "mean", required = true) Figure mean,
            @JsonProperty("reading") @Nullable String reading) {
        return builder()
                .id(id)
                .pillar(Optional.ofNullable(pillar))
                .text(text)
                .min(min)
                .max(max)
                .reversed(reversed)
                .agree(agree)
                .mean(mean)
                .reading(Optional.ofNullable(reading))
                .build();
    }

    static final class Builder extends ImmutableItemResult.Builder {
        Builder() {}
    }
}
