package org.tablee.trust.questionnaire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
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
 * Questions whose answers are read together, and how many of them must be answered.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "pillar", "items", "minimumAnswered"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Scale implements WithScale {

    Scale() {}

    /**
     * Returns the identifier within the instrument.
     *
     * @return letters, digits and hyphens, for example "accueil"
     */
    @JsonProperty
    @Pattern(regexp = "[a-z][a-z0-9-]{0,59}")
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
     * @return an unmodifiable list of two or more distinct questions
     */
    @JsonProperty
    @Size(min = 2)
    public abstract List<ItemId> items();

    /**
     * Returns how many of its questions a form must answer to be counted.
     *
     * @return a count from 1 to the number of questions, or empty for the usual rule: half of them, rounded up
     */
    @JsonProperty
    @Positive
    public abstract OptionalInt minimumAnswered();

    /** Returns how many answers are enough. */
    int enough() {
        return minimumAnswered().orElse((items().size() + 1) / 2);
    }

    @Value.Check
    void check() {
        Constraints.check(
                this,
                Rule.of(
                        items().stream().distinct().count() == items().size(),
                        "items",
                        items(),
                        "must be distinct",
                        "doivent être distinctes",
                        "moeten verschillen"),
                Rule.of(
                        enough() <= items().size(),
                        "minimumAnswered",
                        enough(),
                        "must not exceed the number of items",
                        "ne doit pas dépasser le nombre de questions",
                        "mag het aantal vragen niet overschrijden"));
    }

    /**
     * Returns a new builder.
     *
     * @return a builder that needs an {@code id} and items
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static Scale fromJson(
            @JsonProperty(value = "id", required = true) String id,
            @JsonProperty("pillar") @Nullable Pillar pillar,
            @JsonProperty(value = "items", required = true) List<ItemId> items,
            @JsonProperty("minimumAnswered") @Nullable Integer minimumAnswered) {
        return builder()
                .id(id)
                .pillar(Optional.ofNullable(pillar))
                .items(items)
                .minimumAnswered(minimumAnswered == null ? OptionalInt.empty() : OptionalInt.of(minimumAnswered))
                .build();
    }

    /** Builds scales; {@code build()} throws a {@code ConstraintViolationException} for a wrong one. */
    public static final class Builder extends ImmutableScale.Builder {
        Builder() {}
    }
}
