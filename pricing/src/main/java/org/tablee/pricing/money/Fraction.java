package org.tablee.pricing.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An exact fraction in lowest terms, for rates, ratios and means.
 *
 * <p>Nothing is rounded before {@link #rounded(RoundingMode)}, {@link #floor(int)} or {@link #toDouble()}.
 * Instances are immutable and may be shared between threads.
 */
public final class Fraction implements Comparable<Fraction> {

    /** Nothing. */
    public static final Fraction ZERO = of(0, 1);

    /** The whole. */
    public static final Fraction ONE = of(1, 1);

    private static final Pattern TEXT = Pattern.compile("-?\\d{1,40}(/\\d{1,40}|\\.\\d{1,40})?");

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Fraction(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("The denominator of " + numerator + " is 0");
        }
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
        this.numerator = numerator.divide(signed);
        this.denominator = denominator.divide(signed);
    }

    /**
     * Returns a fraction of two whole numbers.
     *
     * @param numerator the numerator
     * @param denominator the denominator, not 0
     * @return the fraction, in lowest terms
     * @throws ArithmeticException if the denominator is 0
     */
    public static Fraction of(long numerator, long denominator) {
        return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * Returns a fraction of two whole numbers of any size.
     *
     * @param numerator the numerator
     * @param denominator the denominator, not 0
     * @return the fraction, in lowest terms
     * @throws ArithmeticException if the denominator is 0
     */
    public static Fraction of(BigInteger numerator, BigInteger denominator) {
        return new Fraction(numerator, denominator);
    }

    /**
     * Reads a fraction: "24/25", a decimal number such as "0.055", or a whole number.
     *
     * @param text the fraction
     * @return the fraction
     * @throws IllegalArgumentException if the text is none of these
     * @throws ArithmeticException if the denominator is 0
     */
    @JsonCreator
    public static Fraction parse(String text) {
        if (!TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException("A fraction is written 24/25 or 0.055, but was: " + text);
        }
        int slash = text.indexOf('/');
        if (slash >= 0) {
            return of(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
        }
        BigDecimal decimal = new BigDecimal(text);
        return of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /**
     * Returns the numerator in lowest terms.
     *
     * @return the numerator, which carries the sign
     */
    public BigInteger numerator() {
        return numerator;
    }

    /**
     * Returns the denominator in lowest terms.
     *
     * @return a number of 1 or more
     */
    public BigInteger denominator() {
        return denominator;
    }

    /**
     * Returns the sum of two fractions.
     *
     * @param other the other fraction
     * @return the sum
     */
    public Fraction plus(Fraction other) {
        return of(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * Returns this fraction less another.
     *
     * @param other the other fraction
     * @return the difference
     */
    public Fraction minus(Fraction other) {
        return plus(of(other.numerator.negate(), other.denominator));
    }

    /**
     * Returns the product of two fractions.
     *
     * @param other the other fraction
     * @return the product
     */
    public Fraction times(Fraction other) {
        return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * Returns this fraction over another.
     *
     * @param other the other fraction, not 0
     * @return the quotient
     * @throws ArithmeticException if the other fraction is 0
     */
    public Fraction over(Fraction other) {
        return of(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /**
     * Returns the sign.
     *
     * @return −1, 0 or 1
     */
    public int signum() {
        return numerator.signum();
    }

    /**
     * Returns a whole number next to the fraction.
     *
     * @param rounding how to round
     * @return the whole number
     * @throws ArithmeticException if the fraction is not whole and the rounding is
     *     {@link RoundingMode#UNNECESSARY}
     */
    public BigInteger rounded(RoundingMode rounding) {
        return decimal(0, rounding).toBigIntegerExact();
    }

    /**
     * Returns the fraction with some decimals, rounded down.
     *
     * <p>Rounding down keeps 999/1000 from being shown as 1.00: what is not reached is not announced.
     *
     * @param decimals the number of decimals, 0 or more
     * @return the largest such decimal number that is not above the fraction
     */
    public BigDecimal floor(int decimals) {
        return decimal(decimals, RoundingMode.FLOOR);
    }

    private BigDecimal decimal(int decimals, RoundingMode rounding) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, rounding);
    }

    /**
     * Returns the nearest double.
     *
     * @return the fraction as a double, within one unit in its last place
     */
    public double toDouble() {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), MathContext.DECIMAL128)
                .doubleValue();
    }

    @Override
    public int compareTo(Fraction other) {
        return minus(other).signum();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fraction fraction
                && numerator.equals(fraction.numerator)
                && denominator.equals(fraction.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    /**
     * Returns the fraction as {@link #parse(String)} reads it.
     *
     * @return both numbers with a slash, for example "24/25" or "1/1"
     */
    @Override
    @JsonValue
    public String toString() {
        return numerator + "/" + denominator;
    }
}
