package org.tablee.pricing.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.identity.SessionId;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.ValueStyle;

/**
 * What one session received, what it cost and how far it was carried; amounts are in coins of the block they stand in.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "covers", "counted", "takings", "redeemed", "cost", "equilibriumPrice", "coverage"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
public abstract class SessionAccount implements WithSessionAccount {

    SessionAccount() {}

    /**
     * Returns the session.
     *
     * @return the identifier
     */
    @JsonProperty
    public abstract SessionId id();

    /**
     * Returns its covers.
     *
     * @return a count of 0 or more, or empty when nobody knows
     */
    @JsonProperty
    public abstract OptionalInt covers();

    /**
     * Returns whether the money for its meals is known.
     *
     * @return true when it enters the coverage
     */
    @JsonProperty
    public abstract boolean counted();

    /**
     * Returns what came in, by purpose and means.
     *
     * @return an unmodifiable list, empty when nothing was noted
     */
    @JsonProperty
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public abstract List<TakingsAccount> takings();

    /**
     * Returns what the pool of suspended meals paid.
     *
     * @return a count of coins, or empty when no suspended meal was taken
     */
    @JsonProperty
    public abstract OptionalLong redeemed();

    /**
     * Returns what it cost.
     *
     * @return the cost
     */
    @JsonProperty
    public abstract CostAccount cost();

    /**
     * Returns its equilibrium price.
     *
     * @return the price, or empty without covers
     */
    @JsonProperty
    public abstract Optional<PriceAccount> equilibriumPrice();

    /**
     * Returns how far it was carried.
     *
     * @return the coverage, or empty when its money was not counted
     */
    @JsonProperty
    public abstract Optional<CoverageAccount> coverage();

    @Value.Check
    void check() {
        Constraints.check(this);
    }

    static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static SessionAccount fromJson(
            @JsonProperty(value = "id", required = true) SessionId id,
            @JsonProperty("covers") @Nullable Integer covers,
            @JsonProperty(value = "counted", required = true) boolean counted,
            @JsonProperty("takings") @Nullable List<TakingsAccount> takings,
            @JsonProperty("redeemed") @Nullable Long redeemed,
            @JsonProperty(value = "cost", required = true) CostAccount cost,
            @JsonProperty("equilibriumPrice") @Nullable PriceAccount equilibriumPrice,
            @JsonProperty("coverage") @Nullable CoverageAccount coverage) {
        return builder()
                .id(id)
                .covers(covers == null ? OptionalInt.empty() : OptionalInt.of(covers))
                .counted(counted)
                .addAllTakings(takings == null ? List.of() : takings)
                .redeemed(redeemed == null ? OptionalLong.empty() : OptionalLong.of(redeemed))
                .cost(cost)
                .equilibriumPrice(Optional.ofNullable(equilibriumPrice))
                .coverage(Optional.ofNullable(coverage))
                .build();
    }

    static final class Builder extends ImmutableSessionAccount.Builder {
        Builder() {}
    }
}
