package org.tablee.core.audit;

import java.math.BigInteger;

/**
 * A fraction of two integers in lowest terms.
 *
 * @param numerator the numerator, which carries the sign
 * @param denominator the denominator, 1 or more
 */
record Rational(BigInteger numerator, BigInteger denominator) {

    static final Rational ZERO = of(0);
    static final Rational ONE = of(1);

    static Rational of(long number) {
        return new Rational(BigInteger.valueOf(number), BigInteger.ONE);
    }

    private static Rational ratio(BigInteger numerator, BigInteger denominator) {
        BigInteger common = numerator.gcd(denominator);
        BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
        return new Rational(numerator.divide(divisor), denominator.divide(divisor));
    }

    Rational plus(Rational other) {
        return ratio(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Rational minus(Rational other) {
        return plus(new Rational(other.numerator.negate(), other.denominator));
    }

    Rational times(Rational other) {
        return ratio(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Rational dividedBy(Rational other) {
        return ratio(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    int signum() {
        return numerator.signum();
    }

    boolean isLessThan(Rational other) {
        return minus(other).signum() < 0;
    }

    boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    /** Returns the largest integer that is not larger. */
    long floor() {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        return parts[0].longValueExact() - (parts[1].signum() < 0 ? 1 : 0);
    }
}
