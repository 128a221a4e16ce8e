package org.tablee.pricing.contribution;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tablee.pricing.money.Amount;

/**
 * An amount that changed hands in one way.
 *
 * <p>Who pays 10 gonettes and 50 cents hands over two tenders. Instances are immutable and may be shared
 * between threads.
 */
@JsonPropertyOrder({"means", "amount"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public final class Tender {

    private final @Nullable Means means;
    private final Amount amount;

    private Tender(@Nullable Means means, Amount amount) {
        this.means = means;
        this.amount = Objects.requireNonNull(amount, "amount");
        if (amount.isNegative()) {
            throw new IllegalArgumentException("What is handed over is 0 or more, but was: " + amount);
        }
    }

    /**
     * Returns an amount handed over in a known way.
     *
     * @param means how it was handed over
     * @param amount how much, 0 or more
     * @return the tender
     * @throws IllegalArgumentException if the amount is negative
     */
    public static Tender of(Means means, Amount amount) {
        return new Tender(Objects.requireNonNull(means, "means"), amount);
    }

    /**
     * Returns an amount of which nobody noted how it was handed over.
     *
     * @param amount how much, 0 or more
     * @return the tender
     * @throws IllegalArgumentException if the amount is negative
     */
    public static Tender of(Amount amount) {
        return new Tender(null, amount);
    }

    @JsonCreator
    private static Tender fromJson(
            @JsonProperty("means") @Nullable Means means,
            @JsonProperty(value = "amount", required = true) Amount amount) {
        return new Tender(means, amount);
    }

    /**
     * Returns how the amount was handed over.
     *
     * @return the means, or empty when nobody noted it
     */
    @JsonProperty
    public Optional<Means> means() {
        return Optional.ofNullable(means);
    }

    /**
     * Returns how much was handed over.
     *
     * @return an amount of 0 or more
     */
    @JsonProperty
    public Amount amount() {
        return amount;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tender tender && means == tender.means && amount.equals(tender.amount);
    }

    @Override
    public int hashCode() {
        return Objects.hash(means, amount);
    }

    @Override
    public String toString() {
        return means == null ? amount.toString() : amount + " (" + means.code() + ")";
    }
}
