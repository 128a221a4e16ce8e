package org.tablee.pricing.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.immutables.value.Value;
import org.tablee.core.table.FindingCounts;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.ValueStyle;

/**
 * What the report was made of.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"findings"})
@JsonIgnoreProperties(ignoreUnknown = true)
public abstract class DataAccount implements WithDataAccount {

    DataAccount() {}

    /**
     * Returns how many findings there were.
     *
     * @return the counts
     */
    @JsonProperty
    public abstract FindingCounts findings();

    @Value.Check
    void check() {
        Constraints.check(this);
    }

    static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static DataAccount fromJson(@JsonProperty(value = "findings", required = true) FindingCounts findings) {
        return builder().findings(findings).build();
    }

    static final class Builder extends ImmutableDataAccount.Builder {
        Builder() {}
    }
}
