package org.tablee.core.reuse;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.quantity.Mass;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.ValueStyle;

/**
 * A share of mass that says what it is a share of.
 *
 * <p>Places differ: the same centre reuses 65 % of what it collected, or 34 % of what it sent away. Instances are
 * immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"destinations", "part", "base", "whole"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class MassShare implements WithMassShare {

    MassShare() {}

    /**
     * Returns which destinations are meant.
     *
     * @return an unmodifiable set of one destination or more
     */
    @JsonProperty
    @NotEmpty
    public abstract Set<Destination> destinations();

    /**
     * Returns the mass that went there.
     *
     * @return the numerator
     */
    @JsonProperty
    public abstract Mass part();

    /**
     * Returns what the share is a share of.
     *
     * @return the base
     */
    @JsonProperty
    public abstract MassBase base();

    /**
     * Returns the mass of the base.
     *
     * @return the denominator
     */
    @JsonProperty
    public abstract Mass whole();

    /**
     * Returns the share.
     *
     * @return part over whole, 0 or more; above 1 where stock of an earlier time went out; or empty when
     *     nothing was weighed
     */
    public OptionalDouble value() {
        return whole().equals(Mass.ZERO)
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) part().grams() / whole().grams());
    }

    @Value.Check
    void check() {
        Constraints.check(this);
    }

    static MassShare of(Set<Destination> destinations, Mass part, MassBase base, Mass whole) {
        return ImmutableMassShare.builder()
                .destinations(destinations)
                .part(part)
                .base(base)
                .whole(whole)
                .build();
    }

    @JsonCreator
    private static MassShare fromJson(
            @JsonProperty("destinations") @Nullable List<Destination> destinations,
            @JsonProperty(value = "part", required = true) Mass part,
            @JsonProperty(value = "base", required = true) MassBase base,
            @JsonProperty(value = "whole", required = true) Mass whole) {
        return ImmutableMassShare.builder()
                .addAllDestinations(destinations == null ? List.of() : destinations)
                .part(part)
                .base(base)
                .whole(whole)
                .build();
    }
}
