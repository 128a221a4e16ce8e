package org.tablee.trust.questionnaire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.identity.ItemId;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.ValueStyle;

/**
 * How many people wrote something to an open question; what they wrote stays with the place.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "text", "answered"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class OpenResult implements WithOpenResult {

    OpenResult() {}

    /**
     * Returns the question.
     *
     * @return its identifier
     */
    @JsonProperty
    public abstract ItemId id();

    /**
     * Returns its words, in the language of the report.
     *
     * @return the words
     */
    @JsonProperty
    @NotBlank
    public abstract String text();

    /**
     * Returns how many forms have something written there.
     *
     * @return a count of 0 or more, or empty where this audience may not see it
     */
    @JsonProperty
    public abstract OptionalLong answered();

    @Value.Check
    void check() {
        Constraints.check(this);
    }

    static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static OpenResult fromJson(
            @JsonProperty(value = "id", required = true) ItemId id,
            @JsonProperty(value = "text", required = true) String text,
            @JsonProperty("answered") @Nullable Long answered) {
        return builder()
                .id(id)
                .text(text)
                .answered(answered == null ? OptionalLong.empty() : OptionalLong.of(answered))
                .build();
    }

    static final class Builder extends ImmutableOpenResult.Builder {
        Builder() {}
    }
}
