package org.tablee.pricing.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.immutables.value.Value;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.ValueStyle;
import org.tablee.pricing.contribution.Purpose;

/**
 * What came in for one purpose; amounts are in coins of the block they stand in.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"purpose", "minor"})
@JsonIgnoreProperties(ignoreUnknown = true)
public abstract class FundingLine implements WithFundingLine {

    FundingLine() {}

    /**
     * Returns what it was for.
     *
     * @return the purpose
     */
    @JsonProperty
    public abstract Purpose purpose();

    /**
     * Returns what came in.
     *
     * @return a count of coins, less what was given back
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
    private static FundingLine fromJson(
            @JsonProperty(value = "purpose", required = true) Purpose purpose,
            @JsonProperty(value = "minor", required = true) long minor) {
        return builder().purpose(purpose).minor(minor).build();
    }

    static final class Builder extends ImmutableFundingLine.Builder {
        Builder() {}
    }
}
