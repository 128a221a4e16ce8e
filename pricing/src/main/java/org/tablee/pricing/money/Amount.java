package org.tablee.pricing.money;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An exact amount of money: a whole number of the smallest coin of a unit.
 *
 * <p>12.50 EUR is 1250 cents, and 12.5 EUR is the same amount. An amount lies between −(2⁶³ − 1) and
 * 2⁶³ − 1 coins; what would not fit is refused with an {@link ArithmeticException}. There is no division:
 * {@link #allocate} splits without losing a coin, and {@link #times(Fraction, RoundingMode)} rounds as the
 * caller says.
 *
 * <p>Amounts of different units are never equal, and combining them throws a {@link UnitMismatchException}.
 * In JSON an amount is <code>{"minor":1250,"unit":"EUR"}</code>. Text for people is made and read by
 * {@link AmountFormat}. Instances are immutable and may be shared between threads.
 */
@JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonPropertyOrder({"minor", "unit"})
public final class Amount implements Comparable<Amount> {

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,19}(\\.\\d{1,19})?");

    private final long minor;
    private final Unit unit;

    private Amount(long minor, Unit unit) {
        if (minor == Long.MIN_VALUE) {
            throw new ArithmeticException("An amount cannot hold " + minor + " coins");
        }
        this.minor = minor;
        this.unit = unit;
    }

    /**
     * Returns an amount written as a plain decimal number, for example {@code Amount.of("105.00", EUR)}.
     *
     * @param decimal figures with at most one point, after a hyphen when negative; "105" is 105.00
     * @param unit the unit
     * @return the amount
     * @throws IllegalArgumentException if the text is no such number, or has more decimals than the unit
     *     has digits, as "12.505" has for EUR
     * @throws ArithmeticException if the number does not fit
     */
    public static Amount of(String decimal, Unit unit) {
        if (!DECIMAL.matcher(decimal).matches()) {
            throw new IllegalArgumentException("An amount is written 105.00, but was: "
                    + (decimal.length() > 40 ? decimal.substring(0, 40) + "…" : decimal));
        }
        return of(new BigDecimal(decimal), unit);
    }

    /**
     * Returns a decimal number of whole units as an amount.
     *
     * @param value the number, for example 12.50
     * @param unit the unit
     * @return the amount
     * @throws IllegalArgumentException if the number has more decimals than the unit has digits, zeros at
     *     its end left aside
     * @throws ArithmeticException if the number does not fit
     */
    public static Amount of(BigDecimal value, Unit unit) {
        if (value.stripTrailingZeros().scale() > unit.digits()) {
            throw new IllegalArgumentException(
                    unit + " has " + unit.digits() + " decimals, but the amount was: " + value);
        }
        return ofMinor(exact(value.movePointRight(unit.digits())), unit);
    }

    private static long exact(BigDecimal minor) {
        try {
            return minor.longValueExact();
        } catch (ArithmeticException e) {
            throw (ArithmeticException)
                    new ArithmeticException("An amount cannot hold " + minor.toEngineeringString() + " coins")
                            .initCause(e);
        }
    }

    /**
     * Returns an amount counted in the smallest coin of its unit.
     *
     * @param minor the number of coins: 1250 for 12.50 EUR
     * @param unit the unit
     * @return the amount
     * @throws ArithmeticException if {@code minor} is {@link Long#MIN_VALUE}
     */
    public static Amount ofMinor(long minor, Unit unit) {
        return new Amount(minor, Objects.requireNonNull(unit, "unit"));
    }

    @JsonCreator
    private static Amount fromJson(
            @JsonProperty(value = "minor", required = true) BigDecimal minor,
            @JsonProperty(value = "unit", required = true) Unit unit) {
        return ofMinor(exact(Objects.requireNonNull(minor, "minor")), unit);
    }

    /**
     * Returns nothing at all, in a unit.
     *
     * @param unit the unit
     * @return the amount of 0 coins
     */
    public static Amount zero(Unit unit) {
        return ofMinor(0, unit);
    }

    /**
     * Returns the sum of amounts.
     *
     * @param unit the unit of all of them
     * @param amounts the amounts, possibly none
     * @return their sum, zero when there is none
     * @throws UnitMismatchException if one of them is of another unit
     * @throws ArithmeticException if the sum, or a part of it on the way, does not fit
     */
    public static Amount sum(Unit unit, Iterable<Amount> amounts) {
        long total = 0;
        for (Amount amount : amounts) {
            total = added(total, amount.in(unit).minor, unit);
        }
        return ofMinor(total, unit);
    }

    /**
     * Returns the number of coins.
     *
     * @return the amount in the smallest coin of its unit
     */
    @JsonProperty
    public long minor() {
        return minor;
    }

    /**
     * Returns the unit.
     *
     * @return the unit
     */
    @JsonProperty
    public Unit unit() {
        return unit;
    }

    /**
     * Returns the amount as a decimal number of whole units.
     *
     * @return the number, with as many decimals as the unit has digits
     */
    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(minor, unit.digits());
    }

    /**
     * Returns this amount when it is of a unit.
     *
     * @param expected the unit
     * @return this amount
     * @throws UnitMismatchException if it is of another unit
     */
    public Amount in(Unit expected) {
        if (!unit.equals(expected)) {
            throw new UnitMismatchException(expected, unit);
        }
        return this;
    }

    /**
     * Returns the sum of this amount and another.
     *
     * @param other an amount of the same unit
     * @return the sum
     * @throws UnitMismatchException if the units differ
     * @throws ArithmeticException if the sum does not fit
     */
    public Amount plus(Amount other) {
        return new Amount(added(minor, other.in(unit).minor, unit), unit);
    }

    /**
     * Returns this amount less another.
     *
     * @param other an amount of the same unit
     * @return the difference, negative when the other is larger
     * @throws UnitMismatchException if the units differ
     * @throws ArithmeticException if the difference does not fit
     */
    public Amount minus(Amount other) {
        return plus(other.negated());
    }

    private static long added(long first, long second, Unit unit) {
        long sum = first + second;
        if (((first ^ sum) & (second ^ sum)) < 0) {
            throw new ArithmeticException(
                    "The sum of " + new Amount(first, unit) + " and " + new Amount(second, unit) + " does not fit");
        }
        return sum;
    }

    /**
     * Returns the amount with its sign turned.
     *
     * @return minus this amount
     */
    public Amount negated() {
        return new Amount(-minor, unit);
    }

    /**
     * Returns this amount as many times.
     *
     * @param factor how many times
     * @return the product
     * @throws ArithmeticException if the product does not fit
     */
    public Amount times(long factor) {
        return times(Fraction.of(factor, 1), RoundingMode.UNNECESSARY);
    }

    /**
     * Returns a fraction of this amount, rounded as the caller says.
     *
     * <p>For example 375.00 EUR times 1/30 is 12.50 EUR, and 10.00 EUR times 1/3 is 3.34 EUR with
     * {@link RoundingMode#CEILING}.
     *
     * @param factor the fraction
     * @param rounding how to round to a whole coin
     * @return the product
     * @throws ArithmeticException if the product does not fit, or is no whole number of coins and the
     *     rounding is {@link RoundingMode#UNNECESSARY}
     */
    public Amount times(Fraction factor, RoundingMode rounding) {
        BigInteger product = factor.times(Fraction.of(minor, 1)).rounded(rounding);
        return new Amount(exact(new BigDecimal(product)), unit);
    }

    /**
     * Returns this amount over another, exactly.
     *
     * @param other an amount of the same unit, not zero
     * @return the ratio
     * @throws UnitMismatchException if the units differ
     * @throws ArithmeticException if the other amount is zero
     */
    public Fraction over(Amount other) {
        return Fraction.of(minor, other.in(unit).minor);
    }

    /**
     * Splits the amount in proportion to weights, by largest remainder; the parts add up to it exactly.
     *
     * <p>For example 100.00 EUR between three adults and a child at half weight, weights 2, 2, 2 and 1, is
     * 28.57, 28.57, 28.57 and 14.29 EUR. The rule is that of {@link Allocation#largestRemainder}.
     *
     * @param weights the weights, none of them negative and not all of them zero
     * @return as many parts as there are weights, in their order, in an unmodifiable list
     * @throws IllegalArgumentException if a weight is negative, or their sum is zero or does not fit
     */
    public List<Amount> allocate(long... weights) {
        long[] shares = Allocation.largestRemainder(minor, weights);
        Amount[] parts = new Amount[shares.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = new Amount(shares[i], unit);
        }
        return Collections.unmodifiableList(Arrays.asList(parts));
    }

    /**
     * Splits the amount into equal parts that differ by one coin at most, the larger ones first.
     *
     * <p>For example 10.00 EUR in 3 is 3.34, 3.33 and 3.33 EUR.
     *
     * @param parts the number of parts, 1 or more
     * @return the parts, which add up to the amount, in an unmodifiable list
     * @throws IllegalArgumentException if {@code parts} is less than 1
     */
    public List<Amount> split(int parts) {
        long[] weights = new long[Math.max(parts, 0)];
        Arrays.fill(weights, 1);
        return allocate(weights);
    }

    /**
     * Tells whether the amount is nothing at all.
     *
     * @return true for 0 coins
     */
    public boolean isZero() {
        return minor == 0;
    }

    /**
     * Tells whether the amount is below zero.
     *
     * @return true for fewer than 0 coins
     */
    public boolean isNegative() {
        return minor < 0;
    }

    /**
     * Tells whether the amount is above zero.
     *
     * @return true for more than 0 coins
     */
    public boolean isPositive() {
        return minor > 0;
    }

    /**
     * Compares two amounts of one unit.
     *
     * @param other the amount to compare with
     * @return a negative number, 0 or a positive number
     * @throws UnitMismatchException if the units differ
     */
    @Override
    public int compareTo(Amount other) {
        return Long.compare(minor, other.in(unit).minor);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Amount amount && minor == amount.minor && unit.equals(amount.unit);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(minor) + unit.hashCode();
    }

    /**
     * Returns the amount for logs and messages.
     *
     * @return the decimal number and the code, for example "12.50 EUR"
     */
    @Override
    public String toString() {
        return toBigDecimal().toPlainString() + ' ' + unit.code();
    }
}
