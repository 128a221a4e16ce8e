package org.tablee.core.survey;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.identity.ItemId;
import org.tablee.core.identity.Personal;
import org.tablee.core.identity.RespondentToken;
import org.tablee.core.identity.WaveId;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.Rule;
import org.tablee.core.validation.ValueStyle;

/**
 * What one form says about one question, as it was written.
 *
 * <p>The value is not looked at here: only the instrument knows which answers a question has. A question that
 * was left blank is an answer without a value, so that the form still counts as given back.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@Personal
@JsonPropertyOrder({"wave", "respondent", "item", "value"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Answer implements WithAnswer {

    /** The longest value, in characters. */
    public static final int MAX_LENGTH = 2000;

    Answer() {}

    /**
     * Returns the round of asking.
     *
     * @return the wave
     */
    @JsonProperty
    public abstract WaveId wave();

    /**
     * Returns which form of that round this is.
     *
     * @return the token on the form, which is no convive
     */
    @JsonProperty
    public abstract RespondentToken respondent();

    /**
     * Returns the question.
     *
     * @return the item, for example "accueil-1"
     */
    @JsonProperty
    public abstract ItemId item();

    /**
     * Returns what was written.
     *
     * @return 1 to {@value #MAX_LENGTH} characters on one line, for example "7", or empty when it was left blank
     */
    @JsonProperty
    public abstract Optional<@NotBlank @Size(max = MAX_LENGTH) String> value();

    /**
     * Returns where the answer stands, and nothing of what it says.
     *
     * @return the wave, the token and the item
     */
    @Override
    public final String toString() {
        return wave() + "/" + respondent() + "/" + item();
    }

    @Value.Check
    void check() {
        Constraints.check(this, Rule.lines("value", value().stream().toList()));
    }

    /**
     * Returns a new builder.
     *
     * @return a builder that needs a {@code wave}, a {@code respondent} and an {@code item}
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static Answer fromJson(
            @JsonProperty(value = "wave", required = true) WaveId wave,
            @JsonProperty(value = "respondent", required = true) RespondentToken respondent,
            @JsonProperty(value = "item", required = true) ItemId item,
            @JsonProperty("value") @Nullable String value) {
        return builder()
                .wave(wave)
                .respondent(respondent)
                .item(item)
                .value(Optional.ofNullable(value))
                .build();
    }

    /** Builds answers; {@code build()} throws a {@code ConstraintViolationException} for a wrong one. */
    public static final class Builder extends ImmutableAnswer.Builder {
        Builder() {}
    }
}
