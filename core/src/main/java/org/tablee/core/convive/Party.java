package org.tablee.core.convive;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.PositiveOrZero;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.Rule;
import org.tablee.core.validation.ValueStyle;

/**
 * How many people come together, whoever they are.
 *
 * <p>A place that gives a seat to toddlers counts them as children; one that has them on laps counts them as
 * lap children, who are people and take no seat. Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"adults", "children", "lapChildren"})
public abstract class Party implements WithParty {

    Party() {}

    /**
     * Returns the number of adults.
     *
     * @return a count of 0 or more
     */
    @JsonProperty
    @PositiveOrZero
    public abstract int adults();

    /**
     * Returns the number of children who need a seat.
     *
     * @return a count of 0 or more; 0 unless said otherwise
     */
    @JsonProperty
    @PositiveOrZero
    @Value.Default
    public int children() {
        return 0;
    }

    /**
     * Returns the number of small children who sit on a lap.
     *
     * @return a count of 0 or more; 0 unless said otherwise
     */
    @JsonProperty
    @PositiveOrZero
    @Value.Default
    public int lapChildren() {
        return 0;
    }

    /**
     * Returns the number of seats the party needs.
     *
     * @return adults and children without the lap children: {@code Party.of(2, 2)} needs 4
     */
    public int seats() {
        return adults() + children();
    }

    /**
     * Returns the number of people.
     *
     * @return everybody, lap children too
     */
    public int people() {
        return seats() + lapChildren();
    }

    @Value.Check
    void check() {
        long people = (long) adults() + children() + lapChildren();
        Constraints.check(
                this,
                Rule.of(
                        people >= 1 && people <= Integer.MAX_VALUE,
                        "adults",
                        adults(),
                        "and children must make a party of 1 person or more",
                        "et enfants doivent former un groupe d'au moins 1 personne",
                        "en kinderen moeten een groep van minstens 1 persoon vormen"));
    }

    /**
     * Returns a party of adults.
     *
     * @param adults how many, 1 or more
     * @return the party
     */
    public static Party of(int adults) {
        return builder().adults(adults).build();
    }

    /**
     * Returns a party of adults and children.
     *
     * @param adults how many adults, 0 or more
     * @param children how many children who need a seat, 0 or more
     * @return the party
     */
    public static Party of(int adults, int children) {
        return builder().adults(adults).children(children).build();
    }

    /**
     * Returns a new builder.
     *
     * @return a builder that needs {@code adults}
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static Party fromJson(
            @JsonProperty(value = "adults", required = true) Integer adults,
            @JsonProperty("children") @Nullable Integer children,
            @JsonProperty("lapChildren") @Nullable Integer lapChildren) {
        return builder()
                .adults(adults)
                .children(children == null ? 0 : children)
                .lapChildren(lapChildren == null ? 0 : lapChildren)
                .build();
    }

    /** Builds parties; {@code build()} throws a {@code ConstraintViolationException} for a wrong one. */
    public static final class Builder extends ImmutableParty.Builder {
        Builder() {}
    }
}
