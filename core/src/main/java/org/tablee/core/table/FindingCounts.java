package org.tablee.core.table;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.PositiveOrZero;
import org.immutables.value.Value;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.ValueStyle;

/**
 * How many findings there were while the records were read.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"errors", "warnings"})
@JsonIgnoreProperties(ignoreUnknown = true)
public abstract class FindingCounts implements WithFindingCounts {

    FindingCounts() {}

    /**
     * Returns how many cells or rows could not be used.
     *
     * @return a count of 0 or more
     */
    @JsonProperty
    @PositiveOrZero
    public abstract long errors();

    /**
     * Returns how much was read and looks wrong.
     *
     * @return a count of 0 or more
     */
    @JsonProperty
    @PositiveOrZero
    public abstract long warnings();

    @Value.Check
    void check() {
        Constraints.check(this);
    }

    /**
     * Returns these counts.
     *
     * @param errors how many cells or rows could not be used
     * @param warnings how much was read and looks wrong
     * @return the counts
     */
    @JsonCreator
    public static FindingCounts of(
            @JsonProperty(value = "errors", required = true) long errors,
            @JsonProperty(value = "warnings", required = true) long warnings) {
        return new Builder().errors(errors).warnings(warnings).build();
    }

    static final class Builder extends ImmutableFindingCounts.Builder {
        Builder() {}
    }
}
