package org.tablee.pricing.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.immutables.value.Value;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.ValueStyle;

/**
 * What was promised, and what came of it, up to the end of the period; amounts are in coins of the block they stand in.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"promised", "paid", "forgiven", "open"})
@JsonIgnoreProperties(ignoreUnknown = true)
public abstract class TabsAccount implements WithTabsAccount {

    TabsAccount() {}

    /**
     * Returns what was promised.
     *
     * @return a count of coins, 0 or more
     */
    @JsonProperty
    public abstract long promised();

    /**
     * Returns what was given of it.
     *
     * @return a count of coins, 0 or more
     */
    @JsonProperty
    public abstract long paid();

    /**
     * Returns what the place let go of.
     *
     * @return a count of coins, 0 or more
     */
    @JsonProperty
    public abstract long forgiven();

    /**
     * Returns what is left.
     *
     * @return a count of coins, 0 or more
     */
    @JsonProperty
    public abstract long open();

    @Value.Check
    void check() {
        Constraints.check(this);
    }

    static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static TabsAccount fromJson(
            @JsonProperty(value = "promised", required = true) long promised,
            @JsonProperty(value = "paid", required = true) long paid,
            @JsonProperty(value = "forgiven", required = true) long forgiven,
            @JsonProperty(value = "open", required = true) long open) {
        return builder()
                .promised(promised)
                .paid(paid)
                .forgiven(forgiven)
                .open(open)
                .build();
    }

    static final class Builder extends ImmutableTabsAccount.Builder {
        Builder() {}
    }
}
