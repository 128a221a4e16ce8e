package org.tablee.trust.questionnaire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.figure.Figure;
import org.tablee.core.identity.ItemId;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.ValueStyle;
import org.tablee.trust.indicator.Pillar;

/**
 * What the questions of a scale say together, and whether they may be read together.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "pillar", "items", "score", "reading", "alpha", "omega", "spearmanBrown"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class ScaleResult implements WithScaleResult {

    ScaleResult() {}

    /**
     * Returns the scale.
     *
     * @return its identifier within the instrument
     */
    @JsonProperty
    @NotBlank
    public abstract String id();

    /**
     * Returns the pillar that it is about.
     *
     * @return the pillar, or empty when it is about none
     */
    @JsonProperty
    public abstract Optional<Pillar> pillar();

    /**
     * Returns its questions.
     *
     * @return an unmodifiable list
     */
    @JsonProperty
    public abstract List<ItemId> items();

    /**
     * Returns the mean score of the forms, from 0 to 100 points of the range.
     *
     * @return the mean with its interval, or the reason why there is none: where the questions do not agree, each is read by itself
     */
    @JsonProperty
    public abstract Figure score();

    /**
     * Returns the score in words that can be read aloud, in the language of the report.
     *
     * @return a sentence or two, or empty when there is no number
     */
    @JsonProperty
    public abstract Optional<String> reading();

    /**
     * Returns how far three questions or more agree.
     *
     * @return Cronbach's alpha with Feldt's interval, or empty where there are two questions
     */
    @JsonProperty
    public abstract Optional<Figure> alpha();

    /**
     * Returns how much of three questions or more is one thing.
     *
     * @return McDonald's omega of the maximum-likelihood solution with one factor, or empty where there are two questions
     */
    @JsonProperty
    public abstract Optional<Figure> omega();

    /**
     * Returns how far two questions agree.
     *
     * @return the formula of Spearman and Brown, or empty where there are more questions
     */
    @JsonProperty
    public abstract Optional<Figure> spearmanBrown();

    @Value.Check
    void check() {
        Constraints.check(this);
    }

    static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static ScaleResult fromJson(
            @JsonProperty(value = "id", required = true) String id,
            @JsonProperty("pillar") @Nullable Pillar pillar,
            @JsonProperty(value = "items", required = true) List<ItemId> items,
            @JsonProperty(value = "score", required = true) Figure score,
            @JsonProperty("reading") @Nullable String reading,
            @JsonProperty("alpha") @Nullable Figure alpha,
            @JsonProperty("omega") @Nullable Figure omega,
            @JsonProperty("spearmanBrown") @Nullable Figure spearmanBrown) {
        return builder()
                .id(id)
                .pillar(Optional.ofNullable(pillar))
                .items(items)
                .score(score)
                .reading(Optional.ofNullable(reading))
                .alpha(Optional.ofNullable(alpha))
                .omega(Optional.ofNullable(omega))
                .spearmanBrown(Optional.ofNullable(spearmanBrown))
                .build();
    }

    static final class Builder extends ImmutableScaleResult.Builder {
        Builder() {}
    }
}
