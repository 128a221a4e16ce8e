package org.tablee.pricing.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How much of one unit stands for how much of another, as somebody declared it from a day on.
 *
 * <p>No rate is ever assumed. A local currency at par with the euro is at par because a place says so:
 *
 * <pre>{@code
 * Rate par = Rate.of(gonette, EUR, Fraction.ONE, LocalDate.of(2025, 1, 1));
 * par.convert(Amount.of("10.00", gonette), RoundingMode.HALF_UP);   // 10.00 EUR
 * }</pre>
 *
 * <p>Convert the total of a session, not gift by gift: the sum of rounded amounts is not the rounded sum.
 * Instances are immutable and may be shared between threads.
 */
@JsonPropertyOrder({"from", "to", "factor", "since"})
public final class Rate {

    private final Unit from;
    private final Unit to;
    private final Fraction factor;
    private final LocalDate since;

    private Rate(Unit from, Unit to, Fraction factor, LocalDate since) {
        this.from = Objects.requireNonNull(from, "from");
        this.to = Objects.requireNonNull(to, "to");
        this.factor = Objects.requireNonNull(factor, "factor");
        this.since = Objects.requireNonNull(since, "since");
        if (from.equals(to) || factor.signum() <= 0) {
            throw new IllegalArgumentException(
                    "A rate joins two units by a factor above 0, but was: " + from + " to " + to + " at " + factor);
        }
    }

    /**
     * Returns a declared rate.
     *
     * @param from the unit to convert
     * @param to the other unit
     * @param factor how many whole units of {@code to} one whole unit of {@code from} is worth, above 0
     * @param since the first day on which the rate holds
     * @return the rate
     * @throws IllegalArgumentException if the units are the same or the factor is not above 0
     */
    @JsonCreator
    public static Rate of(
            @JsonProperty(value = "from", required = true) Unit from,
            @JsonProperty(value = "to", required = true) Unit to,
            @JsonProperty(value = "factor", required = true) Fraction factor,
            @JsonProperty(value = "since", required = true) LocalDate since) {
        return new Rate(from, to, factor, since);
    }

    /**
     * Returns the unit to convert.
     *
     * @return the unit
     */
    @JsonProperty
    public Unit from() {
        return from;
    }

    /**
     * Returns the unit that an amount is converted to.
     *
     * @return the unit
     */
    @JsonProperty
    public Unit to() {
        return to;
    }

    /**
     * Returns what one whole unit is worth.
     *
     * @return a fraction above 0, in whole units of {@link #to()}
     */
    @JsonProperty
    public Fraction factor() {
        return factor;
    }

    /**
     * Returns the first day on which the rate holds.
     *
     * @return the local date
     */
    @JsonProperty
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public LocalDate since() {
        return since;
    }

    /**
     * Converts an amount; the caller keeps the original beside it.
     *
     * @param amount an amount of {@link #from()}
     * @param rounding how to round to a whole coin
     * @return the amount in the other unit
     * @throws UnitMismatchException if the amount is of another unit
     * @throws ArithmeticException if the result does not fit, or needs rounding and the rounding is
     *     {@link RoundingMode#UNNECESSARY}
     */
    public Amount convert(Amount amount, RoundingMode rounding) {
        Fraction coins = factor.times(coinsOf(to)).over(coinsOf(from));
        return Amount.ofMinor(amount.in(from).minor(), to).times(coins, rounding);
    }

    private static Fraction coinsOf(Unit unit) {
        return Fraction.of((long) Math.pow(10, unit.digits()), 1);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rate rate
                && from.equals(rate.from)
                && to.equals(rate.to)
                && factor.equals(rate.factor)
                && since.equals(rate.since);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, to, factor, since);
    }

    @Override
    public String toString() {
        return "1 " + from.code() + " = " + factor + ' ' + to.code() + " since " + since;
    }
}
