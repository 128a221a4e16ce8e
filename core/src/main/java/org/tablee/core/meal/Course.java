package org.tablee.core.meal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.ValueStyle;

/**
 * A dish of a meal.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"name", "kind", "allergens", "suits"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Course implements WithCourse {

    Course() {}

    /**
     * Returns what is on the plate.
     *
     * @return 1 to 200 characters, for example "dal de lentilles"
     */
    @JsonProperty
    @NotBlank
    @Size(max = 200)
    public abstract String name();

    /**
     * Returns its place in the meal.
     *
     * @return the kind
     */
    @JsonProperty
    public abstract CourseKind kind();

    /**
     * Returns what the kitchen says of its allergens.
     *
     * @return the statement; silent unless something was said
     */
    @JsonProperty
    @Value.Default
    public AllergenStatement allergens() {
        return AllergenStatement.silent();
    }

    /**
     * Returns for which diets it was cooked.
     *
     * @return an unmodifiable set, empty when nothing was said
     */
    @JsonProperty
    public abstract Set<Diet> suits();

    @Value.Check
    void check() {
        Constraints.check(this);
    }

    /**
     * Returns a new builder.
     *
     * @return a builder that needs a {@code name} and a {@code kind}
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static Course fromJson(
            @JsonProperty(value = "name", required = true) String name,
            @JsonProperty(value = "kind", required = true) CourseKind kind,
            @JsonProperty("allergens") @Nullable AllergenStatement allergens,
            @JsonProperty("suits") @Nullable List<Diet> suits) {
        return builder()
                .name(name)
                .kind(kind)
                .allergens(allergens == null ? AllergenStatement.silent() : allergens)
                .addAllSuits(suits == null ? List.of() : suits)
                .build();
    }

    /** Builds courses; {@code build()} throws a {@code ConstraintViolationException} for a wrong one. */
    public static final class Builder extends ImmutableCourse.Builder {
        Builder() {}
    }
}
