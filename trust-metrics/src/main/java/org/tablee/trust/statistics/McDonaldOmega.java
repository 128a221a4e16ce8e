package org.tablee.trust.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * How much of a scale of three questions or more is one common thing: McDonald's omega, from the solution of
 * maximum likelihood of the model with one factor.
 *
 * <pre>
 *               (Σ λᵢ)²
 *   ω  =  ─────────────────         where  s_ij ≈ λᵢ·λⱼ  for i ≠ j,  and  s_ii = λᵢ² + θᵢ
 *          (Σ λᵢ)² + Σ θᵢ
 * </pre>
 *
 * <p>λᵢ is the loading of question i on the factor, θᵢ what it has of its own, and s_ij the covariances over the
 * people who answered every question. With three questions the model fits exactly, λ₁ = √(s₁₂·s₁₃/s₂₃) and so
 * on. With more, the likelihood is climbed by expectation and maximisation (D. B. Rubin and D. T. Thayer, 1982)
 * from λᵢ² = θᵢ = s_ii/2 until nothing moves by more than 1e-13. Omega does not depend on the divisor of the
 * covariances. Other estimators give other digits, so the estimator is named with the value.
 *
 * <p>The interval is the percentile bootstrap that resamples people.
 *
 * <p>Degenerate: {@code NaN} for fewer than three questions or two people, where a question does not vary, and
 * where no proper solution exists (some θᵢ would be 0 or less, or three covariances have a negative product) or
 * none was found in 20 000 steps. The interval is {@link Interval#UNDEFINED} where any replicate is {@code NaN}.
 *
 * <p>Source: R. P. McDonald (1999), Test Theory: A Unified Treatment, chapter 6.
 */
public final class McDonaldOmega {

    private static final int EXACTLY_FITTED = 3;
    private static final int MOST_STEPS = 20_000;
    private static final double STILL = 1e-13;
    private static final double IMPROPER = 1e-6;

    private final double[][] rows;
    private final double omega;

    private McDonaldOmega(double[][] rows) {
        this.rows = Covariances.sorted(rows);
        this.omega = omega(Covariances.of(this.rows));
    }

    /**
     * Returns the omega of complete answers.
     *
     * @param rows one row a person, with a finite answer to each of the same questions, reversed ones turned round
     * @return the omega
     * @throws IllegalArgumentException if a row has another number of answers than the first
     */
    public static McDonaldOmega of(double[][] rows) {
        return new McDonaldOmega(rows);
    }

    /**
     * Returns the value.
     *
     * @return omega from 0 to 1, or {@code NaN}
     */
    public double value() {
        return omega;
    }

    /**
     * Returns the limits.
     *
     * @param streams the random numbers
     * @param replicates how many, for example 1 999
     * @param level the level of confidence, for example 0.95
     * @return the limits, or {@link Interval#UNDEFINED}
     * @throws IllegalArgumentException if the number of replicates is negative, or the level does not lie between
     *     0 and 1
     */
    public Interval limits(RandomStreams streams, int replicates, double level) {
        Counts.checkLevel(level);
        return Double.isNaN(omega)
                ? Interval.UNDEFINED
                : Replicates.compute(replicates, b -> resampled(streams.replicate(b)))
                        .band(level);
    }

    private double resampled(UniformRandomProvider random) {
        double[][] drawn = new double[rows.length][];
        Arrays.setAll(drawn, i -> rows[random.nextInt(rows.length)]);
        return omega(Covariances.of(drawn));
    }

    private static double omega(double[][] covariances) {
        double[] loadings = loadings(covariances);
        double common = Math.pow(Arrays.stream(loadings).sum(), 2);
        double own = Covariances.trace(covariances)
                - Arrays.stream(loadings).map(loading -> loading * loading).sum();
        return common / (common + own);
    }

    /** Returns the loadings, of which at least one is {@code NaN} where there is no proper solution. */
    static double[] loadings(double[][] covariances) {
        int k = covariances.length;
        boolean varies = k >= EXACTLY_FITTED && IntStream.range(0, k).allMatch(i -> covariances[i][i] > 0);
        if (!varies) {
            return new double[] {Double.NaN};
        }
        double[] loadings = k == EXACTLY_FITTED ? exact(covariances) : climbed(covariances);
        boolean proper = IntStream.range(0, k)
                .allMatch(i -> covariances[i][i] - loadings[i] * loadings[i] > IMPROPER * covariances[i][i]);
        return proper ? loadings : new double[] {Double.NaN};
    }

    private static double[] exact(double[][] s) {
        double first = Math.sqrt(s[0][1] * s[0][2] / s[1][2]);
        return new double[] {first, s[0][1] / first, s[0][2] / first};
    }

    private static double[] climbed(double[][] s) {
        double[] loadings = IntStream.range(0, s.length)
                .mapToDouble(i -> Math.sqrt(s[i][i] / 2))
                .toArray();
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] next = step(s, loadings);
            double moved = IntStream.range(0, s.length)
                    .mapToDouble(i -> Math.abs(next[i] - loadings[i]) / Math.sqrt(s[i][i]))
                    .max()
                    .orElse(0);
            System.arraycopy(next, 0, loadings, 0, loadings.length);
            if (moved < STILL) {
                return loadings;
            }
        }
        return new double[] {Double.NaN};
    }

    /** One step of expectation and maximisation, in which θᵢ = s_ii − λᵢ². */
    private static double[] step(double[][] s, double[] loadings) {
        int k = s.length;
        double[] weights = new double[k];
        double information = 1;
        for (int i = 0; i < k; i++) {
            weights[i] = loadings[i] / (s[i][i] - loadings[i] * loadings[i]);
            information += loadings[i] * weights[i];
        }
        double[] withFactor = new double[k];
        double factor = 1 / information;
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                withFactor[i] += s[i][j] * weights[j] / information;
            }
        }
        for (int i = 0; i < k; i++) {
            factor += weights[i] / information * withFactor[i];
        }
        double variance = factor;
        return Arrays.stream(withFactor)
                .map(covariance -> covariance / variance)
                .toArray();
    }
}
