package org.tablee.trust.statistics;

import org.apache.commons.statistics.distribution.FDistribution;

/**
 * How far the questions of a scale agree: Cronbach's alpha, with Feldt's interval.
 *
 * <pre>
 *           k         Σ s_ii                   lower = 1 − (1 − α)·F(1 − a/2; n − 1, (n − 1)(k − 1))
 *   α  =  ─────·( 1 − ────── )                 upper = 1 − (1 − α)·F(a/2; n − 1, (n − 1)(k − 1))
 *         k − 1       Σ s_ij
 * </pre>
 *
 * <p>k is the number of questions, s_ij their covariances over the n people who answered all of them, F(p; f, g)
 * the quantile p of Fisher's law with f and g degrees of freedom, and a = 1 − level. Alpha is at most 1, and
 * below 0 where questions contradict one another, as reversed ones do that were not turned round. It is no test
 * of whether the questions measure one thing.
 *
 * <p>Degenerate: {@code NaN} for fewer than two questions or two people, and where the sums of people do not
 * vary; the interval is then {@link Interval#UNDEFINED}.
 *
 * <p>Source: L. J. Cronbach (1951), Psychometrika 16, 297-334; L. S. Feldt (1965), The approximate sampling
 * distribution of Kuder-Richardson reliability coefficient twenty, Psychometrika 30, 357-370.
 */
public final class CronbachAlpha {

    private final int people;
    private final int questions;
    private final double alpha;

    private CronbachAlpha(double[][] covariances, int people) {
        this.people = people;
        this.questions = covariances.length;
        this.alpha = alpha(covariances);
    }

    /**
     * Returns the alpha of complete answers.
     *
     * @param rows one row a person, with a finite answer to each of the same questions, reversed ones turned round
     * @return the alpha
     * @throws IllegalArgumentException if a row has another number of answers than the first
     */
    public static CronbachAlpha of(double[][] rows) {
        return of(Covariances.of(Covariances.sorted(rows)), rows.length);
    }

    static CronbachAlpha of(double[][] covariances, int people) {
        return new CronbachAlpha(covariances, people);
    }

    private static double alpha(double[][] covariances) {
        double k = covariances.length;
        double all = Covariances.sum(covariances);
        return k < 2 || !(all > 0) ? Double.NaN : k / (k - 1) * (1 - Covariances.trace(covariances) / all);
    }

    /**
     * Returns the value.
     *
     * @return alpha, at most 1, or {@code NaN}
     */
    public double value() {
        return alpha;
    }

    /**
     * Returns Feldt's limits.
     *
     * @param level the level of confidence, for example 0.95
     * @return the limits, or {@link Interval#UNDEFINED}
     * @throws IllegalArgumentException if the level does not lie between 0 and 1
     */
    public Interval limits(double level) {
        Counts.checkLevel(level);
        if (Double.isNaN(alpha) || people < 2) {
            return Interval.UNDEFINED;
        }
        FDistribution fisher = FDistribution.of(people - 1.0, (people - 1.0) * (questions - 1));
        double tail = (1 - level) / 2;
        return new Interval(
                1 - (1 - alpha) * fisher.inverseSurvivalProbability(tail),
                1 - (1 - alpha) * fisher.inverseCumulativeProbability(tail));
    }
}
