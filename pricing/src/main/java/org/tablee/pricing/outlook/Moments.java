package org.tablee.pricing.outlook;

import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.tablee.pricing.money.Fraction;

/**
 * The moments of amounts, from exact sums of whole coins.
 *
 * <pre>
 * mean     x̄  = Σx / n                     exact
 * variance s² = Σ(x − x̄)² / (n − 1)        exact
 * skewness g₁ = m₃ / m₂^1.5                mₖ = Σ(x − x̄)ᵏ / n
 * kurtosis g₂ = m₄ / m₂² − 3
 * cv          = s / x̄
 * </pre>
 *
 * <p>The sums n, Σx, Σx², Σx³ and Σx⁴ are kept as integers of any size, so that joining two parts is exact,
 * whichever way a year is cut, and no cancellation spoils a series of large and nearly equal amounts.
 *
 * <ul>
 *   <li>No mean of no amount, no variance of fewer than 2.
 *   <li>No skewness and no kurtosis where all amounts are equal, no cv where the mean is 0.
 * </ul>
 *
 * <p>Instances are immutable and may be shared between threads.
 *
 * @see <a href="https://doi.org/10.1111/1467-9884.00122">D. N. Joanes, C. A. Gill, 1998</a>
 */
final class Moments {

    private static final Moments NONE =
            new Moments(0, BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO);

    private final long n;
    private final BigInteger sum;
    private final BigInteger squares;
    private final BigInteger cubes;
    private final BigInteger fourths;

    private Moments(long n, BigInteger sum, BigInteger squares, BigInteger cubes, BigInteger fourths) {
        this.n = n;
        this.sum = sum;
        this.squares = squares;
        this.cubes = cubes;
        this.fourths = fourths;
    }

    /**
     * Returns the moments of some amounts.
     *
     * @param minors the amounts in coins
     * @return the moments
     */
    public static Moments of(LongStream minors) {
        return minors.mapToObj(Moments::of).reduce(NONE, Moments::plus);
    }

    private static Moments of(long minor) {
        BigInteger x = BigInteger.valueOf(minor);
        BigInteger square = x.multiply(x);
        return new Moments(1, x, square, square.multiply(x), square.multiply(square));
    }

    /**
     * Returns the moments of both.
     *
     * @param other the moments of other amounts
     * @return the moments of all of them, exactly as if they had been taken together
     */
    public Moments plus(Moments other) {
        return new Moments(
                n + other.n,
                sum.add(other.sum),
                squares.add(other.squares),
                cubes.add(other.cubes),
                fourths.add(other.fourths));
    }

    /**
     * Returns how many amounts there are.
     *
     * @return a count of 0 or more
     */
    public long n() {
        return n;
    }

    /**
     * Returns the sum.
     *
     * @return the sum in coins
     */
    public BigInteger sum() {
        return sum;
    }

    /**
     * Returns the mean.
     *
     * @return x̄ in coins, exact, or empty when there is no amount
     */
    public Optional<Fraction> mean() {
        return n == 0 ? Optional.empty() : Optional.of(over(sum, n));
    }

    /**
     * Returns the variance.
     *
     * @return s² in squared coins, exact, or empty when there are fewer than 2 amounts
     */
    public Optional<Fraction> variance() {
        return n < 2 ? Optional.empty() : Optional.of(central2().times(Fraction.of(n, n - 1)));
    }

    /**
     * Returns the standard deviation.
     *
     * @return s in coins, or empty when there are fewer than 2 amounts
     */
    public OptionalDouble standardDeviation() {
        return variance().stream().mapToDouble(s2 -> Math.sqrt(s2.toDouble())).findFirst();
    }

    /**
     * Returns the skewness.
     *
     * @return g₁, or empty when there is no amount or all are equal
     */
    public OptionalDouble skewness() {
        return varies()
                ? OptionalDouble.of(central3().toDouble() / Math.pow(central2().toDouble(), 1.5))
                : OptionalDouble.empty();
    }

    /**
     * Returns the excess kurtosis.
     *
     * @return g₂, or empty when there is no amount or all are equal
     */
    public OptionalDouble excessKurtosis() {
        return varies()
                ? OptionalDouble.of(
                        central4().over(central2().times(central2())).toDouble() - 3)
                : OptionalDouble.empty();
    }

    /**
     * Returns the coefficient of variation.
     *
     * @return s over x̄, or empty when there are fewer than 2 amounts or their mean is 0
     */
    public OptionalDouble coefficientOfVariation() {
        return n < 2 || sum.signum() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        standardDeviation().getAsDouble() / over(sum, n).toDouble());
    }

    private boolean varies() {
        return n > 0 && central2().signum() > 0;
    }

    private Fraction central2() {
        BigInteger count = BigInteger.valueOf(n);
        return Fraction.of(count.multiply(squares).subtract(sum.pow(2)), count.pow(2));
    }

    private Fraction central3() {
        Fraction mean = over(sum, n);
        return over(cubes, n)
                .minus(mean.times(over(squares, n)).times(Fraction.of(3, 1)))
                .plus(mean.times(mean).times(mean).times(Fraction.of(2, 1)));
    }

    private Fraction central4() {
        Fraction mean = over(sum, n);
        Fraction square = mean.times(mean);
        return over(fourths, n)
                .minus(mean.times(over(cubes, n)).times(Fraction.of(4, 1)))
                .plus(square.times(over(squares, n)).times(Fraction.of(6, 1)))
                .minus(square.times(square).times(Fraction.of(3, 1)));
    }

    private static Fraction over(BigInteger sum, long n) {
        return Fraction.of(sum, BigInteger.valueOf(n));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Moments moments
                && n == moments.n
                && sum.equals(moments.sum)
                && squares.equals(moments.squares)
                && cubes.equals(moments.cubes)
                && fourths.equals(moments.fourths);
    }

    @Override
    public int hashCode() {
        return Objects.hash(n, sum, squares, cubes, fourths);
    }

    @Override
    public String toString() {
        return "n = " + n + ", sum = " + sum;
    }
}
