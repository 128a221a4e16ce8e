package org.tablee.trust.statistics;

import java.util.Arrays;

/**
 * How unequally a whole is spread over people: the coefficient of Gini, corrected for their number, with a
 * jackknife.
 *
 * <pre>
 *                Σ (2i − n − 1)·x₍ᵢ₎                              n
 *   uncorrected = ───────────────────            corrected G =  ───── · uncorrected
 *                      n·Σ xᵢ                                   n − 1
 *
 *   SE² = (n − 1)/n · Σ (G₍ᵢ₎ − mean of G₍ᵢ₎)²     limits = G ± z·SE, clipped to [0, 1]
 * </pre>
 *
 * <p>x₍ᵢ₎ is the i-th of the n values in ascending order, zeros included, G₍ᵢ₎ the corrected value without
 * person i, and z = Φ⁻¹((1 + level)/2). The uncorrected value cannot exceed (n − 1)/n; the corrected one is 0
 * where all have the same and 1 where one has everything. All n values without one person come from two running
 * sums over the sorted values, in whole numbers.
 *
 * <p>Degenerate: {@code NaN} without a person, or where the whole is 0; corrected also for one person. The
 * interval is {@link Interval#UNDEFINED} for fewer than three people, and where one of them holds everything.
 * Where all have the same, the jackknife sees no spread and both limits are 0.
 *
 * <p>Source: C. Gini (1914); G. J. Glasser (1962), Variance formulas for the mean difference and coefficient of
 * concentration, Journal of the American Statistical Association 57, 648-654; B. Efron and C. Stein (1981), The
 * jackknife estimate of variance, Annals of Statistics 9, 586-596.
 */
public final class Gini {

    private static final int FEWEST_PEOPLE = 3;

    private final long[] ascending;
    private final long total;
    private final long weighted;

    private Gini(long[] ascending) {
        this.ascending = ascending;
        int n = ascending.length;
        long sum = 0;
        long ranked = 0;
        for (int i = 0; i < n; i++) {
            sum = Math.addExact(sum, ascending[i]);
            ranked = Math.addExact(ranked, Math.multiplyExact(2L * i - n + 1, ascending[i]));
        }
        this.total = sum;
        this.weighted = ranked;
    }

    /**
     * Returns the coefficient of some values.
     *
     * @param values one value a person, 0 or more, in any order
     * @return the coefficient
     * @throws IllegalArgumentException if a value is negative
     * @throws ArithmeticException if the whole numbers do not fit 63 bits
     */
    public static Gini of(int... values) {
        Arrays.stream(values).forEach(value -> Counts.checkNotNegative(value, "value"));
        return new Gini(Arrays.stream(values).asLongStream().sorted().toArray());
    }

    /**
     * Returns the coefficient as it is for these people, as if they were everybody.
     *
     * @return a number from 0 to (n − 1)/n, or {@code NaN}
     */
    public double uncorrected() {
        return (double) weighted / ascending.length / total;
    }

    /**
     * Returns the coefficient with its bias for few people taken out.
     *
     * @return a number from 0 to 1, or {@code NaN}
     */
    public double corrected() {
        return ascending.length < 2 ? Double.NaN : (double) weighted / (ascending.length - 1) / total;
    }

    /**
     * Returns the jackknife's standard error of {@link #corrected}.
     *
     * @return the standard error, 0 or more, or {@code NaN}
     */
    public double standardError() {
        double[] without = withoutEach();
        int n = without.length;
        if (n < FEWEST_PEOPLE || Arrays.stream(without).anyMatch(Double::isNaN)) {
            return Double.NaN;
        }
        double mean = ExactSum.meanOf(without);
        double squares = ExactSum.of(
                Arrays.stream(without).map(g -> (g - mean) * (g - mean)).toArray());
        return Math.sqrt(squares * (n - 1) / n);
    }

    /** Returns the corrected value without each of the people, in ascending order of what they have. */
    double[] withoutEach() {
        int n = ascending.length;
        double[] without = new double[n];
        long above = total;
        for (int i = 0; i < n; i++) {
            long x = ascending[i];
            above -= x;
            long ranked = weighted + total - (2L * i - n + 2) * x - 2 * above;
            without[i] = (double) ranked / (n - 2) / (total - x);
        }
        return without;
    }

    /**
     * Returns the jackknife's limits of {@link #corrected}.
     *
     * @param level the level of confidence, for example 0.95
     * @return limits from 0 to 1, or {@link Interval#UNDEFINED}
     * @throws IllegalArgumentException if the level does not lie between 0 and 1
     */
    public Interval limits(double level) {
        double half = NormalDeviate.ofLevel(level) * standardError();
        if (Double.isNaN(half)) {
            return Interval.UNDEFINED;
        }
        return new Interval(Math.max(0, corrected() - half), Math.min(1, corrected() + half));
    }
}
