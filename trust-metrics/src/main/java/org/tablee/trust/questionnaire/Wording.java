package org.tablee.trust.questionnaire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.Rule;
import org.tablee.core.validation.ValueStyle;

/**
 * The words in which a question is put, in one language and one version.
 *
 * <p>Two waves are compared only where their words are the same. Instances are immutable and may be shared between
 * threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"language", "version", "text", "low", "high"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Wording implements WithWording {

    Wording() {}

    /**
     * Returns the language.
     *
     * @return a code of ISO 639, for example "fr"
     */
    @JsonProperty
    @Pattern(regexp = "[a-z]{2,3}")
    public abstract String language();

    /**
     * Returns the version, which changes with every change of the words.
     *
     * @return 1 or more
     */
    @JsonProperty
    @Value.Default
    @Positive
    public int version() {
        return 1;
    }

    /**
     * Returns the words of the question.
     *
     * @return 1 to 1000 characters on one line
     */
    @JsonProperty
    @NotBlank
    @Size(max = 1000)
    public abstract String text();

    /**
     * Returns what stands at the lower end of the range.
     *
     * @return 1 to 200 characters on one line, or empty where the ends of the whole instrument hold
     */
    @JsonProperty
    public abstract Optional<@NotBlank @Size(max = 200) String> low();

    /**
     * Returns what stands at the upper end of the range.
     *
     * @return 1 to 200 characters on one line, or empty where the ends of the whole instrument hold
     */
    @JsonProperty
    public abstract Optional<@NotBlank @Size(max = 200) String> high();

    /**
     * Returns a first wording.
     *
     * @param language the language, for example "fr"
     * @param text the words of the question
     * @return version 1, without words of its own at the ends
     */
    public static Wording of(String language, String text) {
        return builder().language(language).text(text).build();
    }

    @Value.Check
    void check() {
        Constraints.check(
                this,
                Rule.lines("text", List.of(text())),
                Rule.lines("low", low().stream().toList()),
                Rule.lines("high", high().stream().toList()));
    }

    /**
     * Returns a new builder.
     *
     * @return a builder that needs a {@code language} and a {@code text}
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static Wording fromJson(
            @JsonProperty(value = "language", required = true) String language,
            @JsonProperty("version") @Nullable Integer version,
            @JsonProperty(value = "text", required = true) String text,
            @JsonProperty("low") @Nullable String low,
            @JsonProperty("high") @Nullable String high) {
        return builder()
                .language(language)
                .version(version == null ? 1 : version)
                .text(text)
                .low(Optional.ofNullable(low))
                .high(Optional.ofNullable(high))
                .build();
    }

    /** Builds wordings; {@code build()} throws a {@code ConstraintViolationException} for a wrong one. */
    public static final class Builder extends ImmutableWording.Builder {
        Builder() {}
    }
}
