package org.tablee.pricing.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.ValueStyle;

/**
 * The pool of suspended meals; amounts are in coins of the block they stand in.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"pool", "available", "redeemed"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
public abstract class PoolAccount implements WithPoolAccount {

    PoolAccount() {}

    /**
     * Returns the money in the pool at the end of the period.
     *
     * @return a count of coins, 0 or more
     */
    @JsonProperty
    public abstract long pool();

    /**
     * Returns how many meals that pays for in full.
     *
     * @return a count of 0 or more, at the last equilibrium price, or empty when there is none
     */
    @JsonProperty
    public abstract OptionalLong available();

    /**
     * Returns how many meals were taken in the period.
     *
     * @return a count of 0 or more, or empty when that is too few to be shown
     */
    @JsonProperty
    public abstract OptionalLong redeemed();

    @Value.Check
    void check() {
        Constraints.check(this);
    }

    static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static PoolAccount fromJson(
            @JsonProperty(value = "pool", required = true) long pool,
            @JsonProperty("available") @Nullable Long available,
            @JsonProperty("redeemed") @Nullable Long redeemed) {
        return builder()
                .pool(pool)
                .available(available == null ? OptionalLong.empty() : OptionalLong.of(available))
                .redeemed(redeemed == null ? OptionalLong.empty() : OptionalLong.of(redeemed))
                .build();
    }

    static final class Builder extends ImmutablePoolAccount.Builder {
        Builder() {}
    }
}
