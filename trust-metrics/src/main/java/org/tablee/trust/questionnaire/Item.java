package org.tablee.trust.questionnaire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotEmpty;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.identity.ItemId;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.Rule;
import org.tablee.core.validation.ValueStyle;
import org.tablee.trust.indicator.Pillar;

/**
 * One question: its range, its direction, what it is about, and its words.
 *
 * <p>A question without a range is an open one, answered in words; it is counted and never scored. Instances are
 * immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "pillar", "min", "max", "reversed", "wordings"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Item implements WithItem {

    Item() {}

    /**
     * Returns the identifier, which means this question in whatever language.
     *
     * @return the identifier, for example "accueil-1"
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
     * Returns the smallest answer.
     *
     * @return a whole number below {@link #max()}, or empty when the question is open
     */
    @JsonProperty
    public abstract OptionalInt min();

    /**
     * Returns the largest answer.
     *
     * @return a whole number above {@link #min()}, or empty when the question is open
     */
    @JsonProperty
    public abstract OptionalInt max();

    /**
     * Tells whether a large answer is bad news.
     *
     * @return true where x is scored as min + max − x; false unless said otherwise
     */
    @JsonProperty
    @Value.Default
    public boolean reversed() {
        return false;
    }

    /**
     * Returns the words, in each language and version.
     *
     * @return an unmodifiable list with at least one wording, and one at most of a language and version
     */
    @JsonProperty
    @NotEmpty
    public abstract List<Wording> wordings();

    /**
     * Tells whether it is answered in words.
     *
     * @return true when it has no range
     */
    public boolean open() {
        return min().isEmpty();
    }

    /**
     * Returns the words in a language.
     *
     * @param locale the language
     * @return the last version in that language, else the last version in the language that comes first
     */
    public Wording wording(Locale locale) {
        return last(locale.getLanguage())
                .or(() -> last(wordings().get(0).language()))
                .orElseThrow();
    }

    private Optional<Wording> last(String language) {
        return wordings().stream()
                .filter(wording -> wording.language().equals(language))
                .max(Comparator.comparingInt(Wording::version));
    }

    /** Returns an answer turned round where the question is reversed. */
    int scored(int answer) {
        return reversed() ? min().orElseThrow() + max().orElseThrow() - answer : answer;
    }

    /** Returns a number of the range, from 0 points for the smallest answer to 100 for the largest. */
    double points(double score) {
        double smallest = min().orElseThrow();
        return 100 * (score - smallest) / (max().orElseThrow() - smallest);
    }

    /** Tells whether answers to both may be compared: the same question, range, direction and words. */
    boolean asksTheSameAs(Item other) {
        return id().equals(other.id())
                && min().equals(other.min())
                && max().equals(other.max())
                && reversed() == other.reversed()
                && wordings().equals(other.wordings());
    }

    @Value.Check
    void check() {
        boolean range =
                min().isPresent() == max().isPresent() && (min().isEmpty() || min().getAsInt() < max().getAsInt());
        Constraints.check(
                this,
                Rule.of(
                        range,
                        "max",
                        max().isPresent() ? max().getAsInt() : null,
                        "must be above min, or both must be left out",
                        "doit dépasser min, ou les deux doivent manquer",
                        "moet boven min liggen, of beide moeten ontbreken"),
                Rule.of(
                        !(open() && reversed()),
                        "reversed",
                        reversed(),
                        "must be false where there is no range",
                        "doit être faux quand il n’y a pas d’étendue",
                        "moet onwaar zijn waar er geen bereik is"),
                Rule.of(
                        wordings().stream()
                                        .map(wording -> wording.language() + wording.version())
                                        .distinct()
                                        .count()
                                == wordings().size(),
                        "wordings",
                        wordings().size(),
                        "must differ in language or version",
                        "doivent différer par la langue ou la version",
                        "moeten verschillen in taal of versie"));
    }

    /**
     * Returns a new builder.
     *
     * @return a builder that needs an {@code id} and a wording
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static Item fromJson(
            @JsonProperty(value = "id", required = true) ItemId id,
            @JsonProperty("pillar") @Nullable Pillar pillar,
            @JsonProperty("min") @Nullable Integer min,
            @JsonProperty("max") @Nullable Integer max,
            @JsonProperty("reversed") @Nullable Boolean reversed,
            @JsonProperty(value = "wordings", required = true) List<Wording> wordings) {
        return builder()
                .id(id)
                .pillar(Optional.ofNullable(pillar))
                .min(min == null ? OptionalInt.empty() : OptionalInt.of(min))
                .max(max == null ? OptionalInt.empty() : OptionalInt.of(max))
                .reversed(Boolean.TRUE.equals(reversed))
                .wordings(wordings)
                .build();
    }

    /** Builds items; {@code build()} throws a {@code ConstraintViolationException} for a wrong one. */
    public static final class Builder extends ImmutableItem.Builder {
        Builder() {}
    }
}
