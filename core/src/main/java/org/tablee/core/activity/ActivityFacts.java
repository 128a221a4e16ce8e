package org.tablee.core.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.meal.Supply;
import org.tablee.core.reuse.Weighing;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.ValueStyle;
import org.tablee.core.volunteering.VolunteerTime;

/**
 * What a place counts beside its logbook: time that volunteers gave, food and things on the scale.
 *
 * <p>A list that a place keeps and that is empty is a true zero; one that it does not keep is unknown. What is
 * dated outside of the period of a report is not counted. Instances are immutable and may be shared between
 * threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"volunteerTimes", "supplies", "weighings"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class ActivityFacts implements WithActivityFacts {

    ActivityFacts() {}

    /**
     * Returns the time that volunteers gave.
     *
     * @return an unmodifiable list, or empty when the place does not note it
     */
    @JsonProperty
    public abstract Optional<List<VolunteerTime>> volunteerTimes();

    /**
     * Returns the food that came in.
     *
     * @return an unmodifiable list, or empty when the place does not note it
     */
    @JsonProperty
    public abstract Optional<List<Supply>> supplies();

    /**
     * Returns the things that were weighed.
     *
     * @return an unmodifiable list, or empty when the place does not weigh
     */
    @JsonProperty
    public abstract Optional<List<Weighing>> weighings();

    @Value.Check
    ActivityFacts check() {
        Constraints.check(this);
        Optional<List<VolunteerTime>> times = volunteerTimes().map(List::copyOf);
        Optional<List<Supply>> food = supplies().map(List::copyOf);
        Optional<List<Weighing>> things = weighings().map(List::copyOf);
        boolean owned = same(volunteerTimes(), times) && same(supplies(), food) && same(weighings(), things);
        return owned ? this : withVolunteerTimes(times).withSupplies(food).withWeighings(things);
    }

    /** Tells whether a list was copied before; an unmodifiable list is its own copy. */
    private static <T> boolean same(Optional<List<T>> given, Optional<List<T>> own) {
        return given.orElse(null) == own.orElse(null);
    }

    /**
     * Returns a new builder.
     *
     * @return a builder of which nothing is required
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static ActivityFacts fromJson(
            @JsonProperty("volunteerTimes") @Nullable List<VolunteerTime> volunteerTimes,
            @JsonProperty("supplies") @Nullable List<Supply> supplies,
            @JsonProperty("weighings") @Nullable List<Weighing> weighings) {
        return builder()
                .volunteerTimes(Optional.ofNullable(volunteerTimes))
                .supplies(Optional.ofNullable(supplies))
                .weighings(Optional.ofNullable(weighings))
                .build();
    }

    /** Builds facts; {@code build()} throws a {@code ConstraintViolationException} for a wrong one. */
    public static final class Builder extends ImmutableActivityFacts.Builder {
        Builder() {}
    }
}
