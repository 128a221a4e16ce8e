package org.tablee.trust.statistics;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The values of one statistic over many replicates, and what is read from them: the central band and the share
 * of chance.
 *
 * <pre>
 *   quantile p = order statistic (B + 1)p                    p-value = (b + 1)/(B + 1)
 * </pre>
 *
 * <p>B is the number of replicates and b how many of them were at least as far out as what was observed. With
 * B = 1 999 or 9 999, (B + 1)p is whole for the usual levels; where it is not, the next order statistic
 * outwards is taken, so that the band is never too narrow.
 *
 * <p>Degenerate: the band is {@link Interval#UNDEFINED} where a replicate is {@code NaN}, or where there are
 * too few of them for the level (fewer than 39 for 0.95); the p-value is {@code NaN} where a replicate or the
 * observed value is.
 *
 * <p>Instances are immutable and may be shared between threads.
 *
 * <p>Source: A. C. Davison and D. V. Hinkley (1997), Bootstrap Methods and their Application, section 2.4;
 * B. Phipson and G. K. Smyth (2010), Permutation p-values should never be zero, Statistical Applications in
 * Genetics and Molecular Biology 9, article 39.
 */
public final class Replicates {

    private static final double ROUNDING = 1e-9;

    private final double[] ascending;
    private final double mean;

    private Replicates(double[] values) {
        this.ascending = values.clone();
        Arrays.sort(ascending);
        this.mean = isDefined() ? ExactSum.meanOf(ascending) : Double.NaN;
    }

    /**
     * Returns the replicates of these values.
     *
     * @param values one value a replicate, in any order
     * @return the replicates
     */
    public static Replicates of(double... values) {
        return new Replicates(values);
    }

    /**
     * Computes replicates, on as many threads as the common pool has.
     *
     * @param count how many
     * @param statistic gives the value of the replicate of that number; must be safe for several threads and
     *     depend on the number alone
     * @return the replicates
     * @throws IllegalArgumentException if the count is negative
     */
    static Replicates compute(int count, IntToDoubleFunction statistic) {
        Counts.checkNotNegative(count, "number of replicates");
        return new Replicates(
                IntStream.range(0, count).parallel().mapToDouble(statistic).toArray());
    }

    /**
     * Returns how many replicates there are.
     *
     * @return the number B
     */
    public int count() {
        return ascending.length;
    }

    /**
     * Returns the mean of the replicates.
     *
     * @return the mean, or {@code NaN} if there are none or one is {@code NaN}
     */
    public double mean() {
        return mean;
    }

    /**
     * Returns the replicates in another unit, for example over what was to be expected.
     *
     * @param divisor a positive number; by 0, nothing is defined
     * @return the replicates, divided
     * @throws IllegalArgumentException if it is negative
     */
    public Replicates dividedBy(double divisor) {
        if (divisor < 0) {
            throw new IllegalArgumentException("The divisor must not be negative, but was: " + divisor);
        }
        return new Replicates(Arrays.stream(ascending)
                .map(value -> divisor == 0 ? Double.NaN : value / divisor)
                .toArray());
    }

    /**
     * Returns the central band, for example from the 50th to the 1950th of 1 999 ordered values for 0.95.
     *
     * @param level the share of the replicates in the band
     * @return the band, or {@link Interval#UNDEFINED}
     * @throws IllegalArgumentException if the level does not lie between 0 and 1
     */
    public Interval band(double level) {
        Counts.checkLevel(level);
        int rank = (int) Math.floor((count() + 1) * (1 - level) / 2 + ROUNDING);
        if (rank < 1 || !isDefined()) {
            return Interval.UNDEFINED;
        }
        return new Interval(ascending[rank - 1], ascending[count() - rank]);
    }

    /**
     * Returns the chance of a value as far out as the observed one, on either side.
     *
     * @param observed the observed value
     * @return min(1, 2·min(lower, upper)), where lower is (1 + replicates at most as large)/(B + 1) and upper
     *     (1 + replicates at least as large)/(B + 1); or {@code NaN}
     */
    public double twoSided(double observed) {
        if (Double.isNaN(observed) || !isDefined()) {
            return Double.NaN;
        }
        long atMost =
                Arrays.stream(ascending).filter(value -> value <= observed).count();
        long atLeast =
                Arrays.stream(ascending).filter(value -> value >= observed).count();
        return Math.min(1, 2.0 * (Math.min(atMost, atLeast) + 1) / (count() + 1));
    }

    private boolean isDefined() {
        return count() > 0 && !Double.isNaN(ascending[count() - 1]);
    }
}
