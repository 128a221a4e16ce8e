package org.tablee.pricing.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.immutables.value.Value;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.ValueStyle;

/**
 * One part of an equilibrium price; amounts are in coins of the block they stand in.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"label", "minor"})
@JsonIgnoreProperties(ignoreUnknown = true)
public abstract class PricePart implements WithPricePart {

    PricePart() {}

    /**
     * Returns what the part pays for.
     *
     * @return the label of the cost
     */
    @JsonProperty
    public abstract String label();

    /**
     * Returns how much of the price it is.
     *
     * @return a count of coins, 0 or more
     */
    @JsonProperty
    public abstract long minor();

    @Value.Check
    void check() {
        Constraints.check(this);
    }

    static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static PricePart fromJson(
            @JsonProperty(value = "label", required = true) String label,
            @JsonProperty(value = "minor", required = true) long minor) {
        return builder().label(label).minor(minor).build();
    }

    static final class Builder extends ImmutablePricePart.Builder {
        Builder() {}
    }
}
