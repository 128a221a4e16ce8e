package org.tablee.trust.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Locale;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.figure.Counted;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.ValueStyle;
import org.tablee.trust.wording.Words;

/**
 * What an indicator measures, and how much evidence it asks for; not what it found.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({
    "id",
    "version",
    "pillar",
    "headline",
    "inputs",
    "window",
    "counted",
    "computableFrom",
    "okFrom",
    "cautions"
})
public abstract class Definition implements WithDefinition {

    Definition() {}

    /**
     * Returns the identifier, which never changes.
     *
     * @return the pillar and a name, for example "accueil.newcomer-return"
     */
    @JsonProperty
    @Pattern(regexp = "(accueil|appartenance|action)\\.[a-z0-9-]+")
    public abstract String id();

    /**
     * Returns the version, which changes whenever the same records could give another number.
     *
     * @return 1 or more
     */
    @JsonProperty
    @Positive
    public abstract int version();

    /**
     * Returns the pillar.
     *
     * @return the pillar that the identifier starts with
     */
    @JsonProperty
    public Pillar pillar() {
        return Pillar.valueOf(id().substring(0, id().indexOf('.')).toUpperCase(Locale.ROOT));
    }

    /**
     * Tells whether it stands on the first page.
     *
     * @return true for three indicators of each pillar
     */
    @JsonProperty
    @Value.Default
    public boolean headline() {
        return false;
    }

    /**
     * Returns what a place must note down for it.
     *
     * @return an unmodifiable list; without one of them there is no number
     */
    @JsonProperty
    public abstract List<Input> inputs();

    /**
     * Returns which days it looks at.
     *
     * @return the window
     */
    @JsonProperty
    @Value.Default
    public Window window() {
        return Window.PERIOD;
    }

    /**
     * Returns what its n counts.
     *
     * @return people, sessions or events
     */
    @JsonProperty
    public abstract Counted counted();

    /**
     * Returns the fewest that allow a number.
     *
     * @return a count of 1 or more, of what {@link #counted()} says
     */
    @JsonProperty
    @Positive
    public abstract long computableFrom();

    /**
     * Returns the fewest that make it sound; below, it is fragile.
     *
     * @return a count of at least {@link #computableFrom()}
     */
    @JsonProperty
    @Positive
    public abstract long okFrom();

    /**
     * Returns what a reader should know whatever the number is.
     *
     * @return an unmodifiable list of codes in upper snake case
     */
    @JsonProperty
    public abstract List<@Pattern(regexp = "[A-Z][A-Z0-9_]*") String> cautions();

    /**
     * Returns the question that it answers, as a board member would put it.
     *
     * @param locale French, or any other language for English
     * @return one sentence, for example "Of the people who came for the first time, how many came back within a
     *     month?"
     */
    public String label(Locale locale) {
        return Words.of(locale).get(id() + ".label");
    }

    /**
     * Returns how it is computed, in words.
     *
     * @param locale French, or any other language for English
     * @return one or two sentences
     */
    public String formula(Locale locale) {
        return Words.of(locale).get(id() + ".formula");
    }

    @Value.Check
    void check() {
        Constraints.check(this);
    }

    /**
     * Returns a new builder.
     *
     * @return a builder that needs an {@code id}, a {@code version}, what is {@code counted}, and both counts
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static Definition fromJson(
            @JsonProperty(value = "id", required = true) String id,
            @JsonProperty(value = "version", required = true) int version,
            @JsonProperty("pillar") @Nullable Pillar pillar,
            @JsonProperty("headline") @Nullable Boolean headline,
            @JsonProperty("inputs") @Nullable List<Input> inputs,
            @JsonProperty(value = "window", required = true) Window window,
            @JsonProperty(value = "counted", required = true) Counted counted,
            @JsonProperty(value = "computableFrom", required = true) long computableFrom,
            @JsonProperty(value = "okFrom", required = true) long okFrom,
            @JsonProperty("cautions") @Nullable List<String> cautions) {
        Definition definition = builder()
                .id(id)
                .version(version)
                .headline(Boolean.TRUE.equals(headline))
                .addAllInputs(inputs == null ? List.of() : inputs)
                .window(window)
                .counted(counted)
                .computableFrom(computableFrom)
                .okFrom(okFrom)
                .addAllCautions(cautions == null ? List.of() : cautions)
                .build();
        if (pillar != null && pillar != definition.pillar()) {
            throw new IllegalArgumentException("The pillar of " + id + " cannot be " + pillar);
        }
        return definition;
    }

    /** Builds definitions; {@code build()} throws a {@code ConstraintViolationException} for a wrong one. */
    public static final class Builder extends ImmutableDefinition.Builder {
        Builder() {}
    }
}
