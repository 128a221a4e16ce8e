package org.tablee.trust.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * The percentile bootstrap that resamples persons, for means of a value per person and for ratios of totals
 * over events that the same person repeats.
 *
 * <pre>
 *   mean:   x̄* = Σ xᵢ* / n                ratio:   r* = Σ yᵢ* / Σ zᵢ*
 * </pre>
 *
 * <p>Each replicate draws n persons with replacement from the n observed ones (marked *), with all that they
 * did; the limits are the order statistics (B + 1)(1 − level)/2 from either end of the B values. Persons are
 * sorted by their numbers first, so that names and rows play no part.
 *
 * <p>It is optimistic where people are few: see the table of coverage in this module's README.
 *
 * <p>Degenerate: {@link Interval#UNDEFINED} for fewer than two persons, who show no spread; where all values
 * are equal, both limits are that value. A ratio is undefined where a replicate has a denominator of 0.
 *
 * <p>Source: B. Efron and R. J. Tibshirani (1993), An Introduction to the Bootstrap, chapter 13.
 */
public final class PersonBootstrap {

    private static final int FEWEST_PERSONS = 2;

    private PersonBootstrap() {}

    /**
     * Returns the interval of a mean.
     *
     * @param values one finite value a person, in any order
     * @param streams the random numbers
     * @param replicates how many, for example 1 999
     * @param level the level of confidence, for example 0.95
     * @return the limits, or {@link Interval#UNDEFINED}
     * @throws IllegalArgumentException if a value is not finite, the number of replicates is negative, or the
     *     level does not lie between 0 and 1
     */
    public static Interval ofMean(double[] values, RandomStreams streams, int replicates, double level) {
        return means(values, streams, replicates).band(level);
    }

    /**
     * Returns the interval of a ratio of totals, for example of initiatives over visits.
     *
     * @param numerators one number a person
     * @param denominators one number a person, in the same order
     * @param streams the random numbers
     * @param replicates how many, for example 1 999
     * @param level the level of confidence, for example 0.95
     * @return the limits, or {@link Interval#UNDEFINED}
     * @throws IllegalArgumentException if a number is negative, the arrays differ in length, the number of
     *     replicates is negative, or the level does not lie between 0 and 1
     */
    public static Interval ofRatio(
            int[] numerators, int[] denominators, RandomStreams streams, int replicates, double level) {
        return ratios(numerators, denominators, streams, replicates).band(level);
    }

    static Replicates means(double[] values, RandomStreams streams, int replicates) {
        double[] ascending = values.clone();
        Arrays.sort(ascending);
        ExactSum.of(ascending); // refuses what is not finite
        if (ascending.length < FEWEST_PERSONS) {
            return Replicates.of();
        }
        return Replicates.compute(replicates, b -> mean(ascending, streams.replicate(b)));
    }

    private static double mean(double[] values, UniformRandomProvider random) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[random.nextInt(values.length)];
        }
        return sum / values.length;
    }

    static Replicates ratios(int[] numerators, int[] denominators, RandomStreams streams, int replicates) {
        Counts.checkSameLength(numerators.length, denominators.length, "numerators as denominators");
        int[] order = IntStream.range(0, numerators.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(i -> numerators[i]).thenComparingInt(i -> denominators[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] above = Arrays.stream(order).map(i -> numerators[i]).toArray();
        int[] below = Arrays.stream(order).map(i -> denominators[i]).toArray();
        Arrays.stream(above).forEach(y -> Counts.checkNotNegative(y, "numerator"));
        Arrays.stream(below).forEach(z -> Counts.checkNotNegative(z, "denominator"));
        if (above.length < FEWEST_PERSONS) {
            return Replicates.of();
        }
        return Replicates.compute(replicates, b -> ratio(above, below, streams.replicate(b)));
    }

    private static double ratio(int[] above, int[] below, UniformRandomProvider random) {
        long y = 0;
        long z = 0;
        for (int i = 0; i < above.length; i++) {
            int person = random.nextInt(above.length);
            y += above[person];
            z += below[person];
        }
        return z == 0 ? Double.NaN : (double) y / z;
    }
}
