package org.tablee.pricing.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.ValueStyle;

/**
 * The equilibrium price of a session with its breakdown; amounts are in coins of the block they stand in.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"minor", "lines"})
@JsonIgnoreProperties(ignoreUnknown = true)
public abstract class PriceAccount implements WithPriceAccount {

    PriceAccount() {}

    /**
     * Returns the price of one cover.
     *
     * @return a count of coins, 0 or more, rounded up
     */
    @JsonProperty
    public abstract long minor();

    /**
     * Returns what the price pays for.
     *
     * @return an unmodifiable list whose parts add up to the price, direct costs first
     */
    @JsonProperty
    public abstract List<PricePart> lines();

    @Value.Check
    void check() {
        Constraints.check(this);
    }

    static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static PriceAccount fromJson(
            @JsonProperty(value = "minor", required = true) long minor,
            @JsonProperty("lines") @Nullable List<PricePart> lines) {
        return builder()
                .minor(minor)
                .addAllLines(lines == null ? List.of() : lines)
                .build();
    }

    static final class Builder extends ImmutablePriceAccount.Builder {
        Builder() {}
    }
}
