package org.tablee.pricing.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.ValueStyle;
import org.tablee.pricing.contribution.Means;
import org.tablee.pricing.contribution.Purpose;

/**
 * What a session received for one purpose by one means; amounts are in coins of the block they stand in.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"purpose", "means", "minor", "difference"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
public abstract class TakingsAccount implements WithTakingsAccount {

    TakingsAccount() {}

    /**
     * Returns what it was for.
     *
     * @return the purpose
     */
    @JsonProperty
    public abstract Purpose purpose();

    /**
     * Returns how it was handed over.
     *
     * @return the means, or empty when nobody noted it
     */
    @JsonProperty
    public abstract Optional<Means> means();

    /**
     * Returns what was received.
     *
     * @return the amount in coins, less what was given back, or empty when nobody counted
     */
    @JsonProperty
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public abstract OptionalLong minor();

    /**
     * Returns how far that is from what was expected.
     *
     * @return received less expected in coins, or empty when either is unknown
     */
    @JsonProperty
    public abstract OptionalLong difference();

    @Value.Check
    void check() {
        Constraints.check(this);
    }

    static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static TakingsAccount fromJson(
            @JsonProperty(value = "purpose", required = true) Purpose purpose,
            @JsonProperty("means") @Nullable Means means,
            @JsonProperty("minor") @Nullable Long minor,
            @JsonProperty("difference") @Nullable Long difference) {
        return builder()
                .purpose(purpose)
                .means(Optional.ofNullable(means))
                .minor(minor == null ? OptionalLong.empty() : OptionalLong.of(minor))
                .difference(difference == null ? OptionalLong.empty() : OptionalLong.of(difference))
                .build();
    }

    static final class Builder extends ImmutableTakingsAccount.Builder {
        Builder() {}
    }
}
