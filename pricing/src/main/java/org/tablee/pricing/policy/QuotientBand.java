package org.tablee.pricing.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tablee.pricing.money.Amount;

/**
 * The family quotients from one to another, and their price.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
@JsonPropertyOrder({"from", "to", "price"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public final class QuotientBand {

    private final int from;
    private final @Nullable Integer to;
    private final Amount price;

    private QuotientBand(int from, @Nullable Integer to, Amount price) {
        this.from = from;
        this.to = to;
        this.price = Objects.requireNonNull(price, "price");
        if (from < 0 || to != null && to <= from || price.isNegative()) {
            throw new IllegalArgumentException("A band rises from 0 or more at a price of 0 or more, but was: " + this);
        }
    }

    /**
     * Returns a band.
     *
     * @param from the lowest quotient, included
     * @param to the quotient at which the next band begins, or null when the band has no end
     * @param price the price, 0 or more
     * @return the band
     * @throws IllegalArgumentException if {@code from} is negative, {@code to} not above it, or the price
     *     negative
     */
    @JsonCreator
    public static QuotientBand of(
            @JsonProperty(value = "from", required = true) int from,
            @JsonProperty("to") @Nullable Integer to,
            @JsonProperty(value = "price", required = true) Amount price) {
        return new QuotientBand(from, to, price);
    }

    /**
     * Returns where the band begins.
     *
     * @return the lowest quotient, included
     */
    @JsonProperty
    public int from() {
        return from;
    }

    /**
     * Returns where the band ends.
     *
     * @return the quotient at which the next band begins, or empty when the band has no end
     */
    @JsonProperty
    public Optional<Integer> to() {
        return Optional.ofNullable(to);
    }

    /**
     * Returns the price.
     *
     * @return an amount of 0 or more
     */
    @JsonProperty
    public Amount price() {
        return price;
    }

    boolean contains(int quotient) {
        return quotient >= from && (to == null || quotient < to);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof QuotientBand band
                && from == band.from
                && Objects.equals(to, band.to)
                && price.equals(band.price);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, to, price);
    }

    @Override
    public String toString() {
        return "from " + from + (to == null ? "" : " to below " + to) + ": " + price;
    }
}
