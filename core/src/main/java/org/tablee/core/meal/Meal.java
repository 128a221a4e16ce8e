package org.tablee.core.meal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.identity.SessionId;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.ValueStyle;

/**
 * What was eaten at a session: the one menu of the day, and its portions.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"session", "courses", "portions"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Meal implements WithMeal {

    Meal() {}

    /**
     * Returns at which session.
     *
     * @return the session
     */
    @JsonProperty
    public abstract SessionId session();

    /**
     * Returns the dishes.
     *
     * @return an unmodifiable list in the order in which they are served; empty while nobody knows
     */
    @JsonProperty
    public abstract List<Course> courses();

    /**
     * Returns how many portions there were.
     *
     * @return the portions, or empty when they were not noted
     */
    @JsonProperty
    public abstract Optional<Portions> portions();

    /**
     * Returns what the kitchen says of the whole meal.
     *
     * @return the statement in which each allergen has its gravest state in any dish
     */
    public AllergenStatement allergens() {
        return courses().stream().map(Course::allergens).reduce(AllergenStatement.silent(), AllergenStatement::and);
    }

    /**
     * Returns the dishes of a place in the meal that were cooked for a diet.
     *
     * @param kind the place in the meal
     * @param diet the diet
     * @return an unmodifiable list, empty when there is none
     */
    public List<Course> coursesFor(CourseKind kind, Diet diet) {
        return courses().stream()
                .filter(course -> course.kind() == kind && course.suits().contains(diet))
                .toList();
    }

    @Value.Check
    void check() {
        Constraints.check(this);
    }

    /**
     * Returns a new builder.
     *
     * @return a builder that needs a {@code session}
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static Meal fromJson(
            @JsonProperty(value = "session", required = true) SessionId session,
            @JsonProperty("courses") @Nullable List<Course> courses,
            @JsonProperty("portions") @Nullable Portions portions) {
        return builder()
                .session(session)
                .addAllCourses(courses == null ? List.of() : courses)
                .portions(Optional.ofNullable(portions))
                .build();
    }

    /** Builds meals; {@code build()} throws a {@code ConstraintViolationException} for a wrong one. */
    public static final class Builder extends ImmutableMeal.Builder {
        Builder() {}
    }
}
