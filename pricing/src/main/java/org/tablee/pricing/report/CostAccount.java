package org.tablee.pricing.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.immutables.value.Value;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.ValueStyle;

/**
 * What a session cost; amounts are in coins of the block they stand in.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"direct", "shared", "total"})
@JsonIgnoreProperties(ignoreUnknown = true)
public abstract class CostAccount implements WithCostAccount {

    CostAccount() {}

    /**
     * Returns its direct costs.
     *
     * @return a count of coins, 0 or more
     */
    @JsonProperty
    public abstract long direct();

    /**
     * Returns its share of the shared costs.
     *
     * @return a count of coins, 0 or more
     */
    @JsonProperty
    public abstract long shared();

    /**
     * Returns both together.
     *
     * @return a count of coins, 0 or more
     */
    @JsonProperty
    public abstract long total();

    @Value.Check
    void check() {
        Constraints.check(this);
    }

    static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static CostAccount fromJson(
            @JsonProperty(value = "direct", required = true) long direct,
            @JsonProperty(value = "shared", required = true) long shared,
            @JsonProperty(value = "total", required = true) long total) {
        return builder().direct(direct).shared(shared).total(total).build();
    }

    static final class Builder extends ImmutableCostAccount.Builder {
        Builder() {}
    }
}
