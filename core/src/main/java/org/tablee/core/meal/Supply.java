package org.tablee.core.meal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.quantity.Mass;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.ValueStyle;

/**
 * Food that came in.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"date", "what", "sourcing", "mass", "provenance", "labels"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Supply implements WithSupply {

    Supply() {}

    /**
     * Returns the day on which it came.
     *
     * @return the local date
     */
    @JsonProperty
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate date();

    /**
     * Returns what it was.
     *
     * @return 1 to 200 characters, for example "carottes"
     */
    @JsonProperty
    @NotBlank
    @Size(max = 200)
    public abstract String what();

    /**
     * Returns how the place came by it.
     *
     * @return the way
     */
    @JsonProperty
    public abstract Sourcing sourcing();

    /**
     * Returns how much it weighed.
     *
     * @return the mass, or empty when nobody weighed it
     */
    @JsonProperty
    public abstract Optional<Mass> mass();

    /**
     * Returns where it came from.
     *
     * @return a shop, a garden or a region, in 1 to 200 characters; or empty when it was not noted
     */
    @JsonProperty
    public abstract Optional<@NotBlank @Size(max = 200) String> provenance();

    /**
     * Returns the labels that it bears.
     *
     * @return an unmodifiable set, empty when it bears none or nobody looked
     */
    @JsonProperty
    public abstract Set<FoodLabel> labels();

    @Value.Check
    void check() {
        Constraints.check(this);
    }

    /**
     * Returns the mass of what was saved from being thrown away.
     *
     * @param supplies any supplies
     * @return the sum of what was {@link Sourcing#RESCUED}; supplies that nobody weighed add nothing to it
     */
    public static Mass rescued(Collection<Supply> supplies) {
        return supplies.stream()
                .filter(supply -> supply.sourcing() == Sourcing.RESCUED)
                .flatMap(supply -> supply.mass().stream())
                .reduce(Mass.ZERO, Mass::plus);
    }

    /**
     * Returns a new builder.
     *
     * @return a builder that needs a {@code date}, {@code what} it was and its {@code sourcing}
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static Supply fromJson(
            @JsonProperty(value = "date", required = true) LocalDate date,
            @JsonProperty(value = "what", required = true) String what,
            @JsonProperty(value = "sourcing", required = true) Sourcing sourcing,
            @JsonProperty("mass") @Nullable Mass mass,
            @JsonProperty("provenance") @Nullable String provenance,
            @JsonProperty("labels") @Nullable List<FoodLabel> labels) {
        return builder()
                .date(date)
                .what(what)
                .sourcing(sourcing)
                .mass(Optional.ofNullable(mass))
                .provenance(Optional.ofNullable(provenance))
                .addAllLabels(labels == null ? List.of() : labels)
                .build();
    }

    /** Builds supplies; {@code build()} throws a {@code ConstraintViolationException} for a wrong one. */
    public static final class Builder extends ImmutableSupply.Builder {
        Builder() {}
    }
}
