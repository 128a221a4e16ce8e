package org.tablee.trust.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The mean of answers from part of a known number of people.
 *
 * <pre>
 *         Σ xᵢ                Σ (xᵢ − x̄)²                          n    s²
 *   x̄  = ─────         s²  = ────────────         SE² = ( 1  −  ─── )·────         limits = x̄ ± t·SE
 *           n                    n − 1                            N     n
 * </pre>
 *
 * <p>n people answered of the N who were asked, taken as a simple random sample; t is the quantile of Student's
 * law with n − 1 degrees of freedom at (1 + level)/2. Where N is not known it is taken as without end, which
 * errs on the side of a wider interval. Who did not answer is not in the formula: where they differ from those
 * who did, no interval tells.
 *
 * <p>Degenerate: the mean is {@code NaN} for nobody, the standard error for fewer than two. Where all answered
 * alike the interval is {@link Interval#UNDEFINED}, since alike is not certain, unless everybody answered: then
 * SE is 0 and both limits are the mean.
 *
 * <p>Source: W. G. Cochran (1977), Sampling Techniques, third edition, sections 2.6 and 2.8.
 */
public final class SampleMean {

    private final int n;
    private final double mean;
    private final double variance;
    private final double notAsked;

    private SampleMean(double[] values, double notAsked) {
        this.n = values.length;
        this.mean = ExactSum.meanOf(values);
        this.variance = variance(values, mean);
        this.notAsked = notAsked;
    }

    private static double variance(double[] values, double mean) {
        if (values.length < 2) {
            return Double.NaN;
        }
        double squares = ExactSum.of(Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .toArray());
        return squares / (values.length - 1);
    }

    /**
     * Returns the mean of answers from a number of people that is not known.
     *
     * @param values one finite value a person, in any order
     * @return the mean
     * @throws IllegalArgumentException if a value is not finite
     */
    public static SampleMean of(double... values) {
        return new SampleMean(values, 1);
    }

    /**
     * Returns the mean of answers from part of a known number of people.
     *
     * @param values one finite value a person, in any order
     * @param asked how many people were asked, at least as many as answered
     * @return the mean
     * @throws IllegalArgumentException if a value is not finite, or fewer people were asked than answered
     */
    public static SampleMean of(double[] values, long asked) {
        Counts.checkShare(values.length, asked);
        return new SampleMean(values, asked == 0 ? 0 : 1 - (double) values.length / asked);
    }

    /**
     * Returns how many answered.
     *
     * @return the number n
     */
    public int n() {
        return n;
    }

    /**
     * Returns the mean.
     *
     * @return the mean, or {@code NaN}
     */
    public double mean() {
        return mean;
    }

    /**
     * Returns the standard error of the mean.
     *
     * @return the standard error, 0 or more, or {@code NaN}
     */
    public double standardError() {
        return Math.sqrt(notAsked * variance / n);
    }

    /**
     * Returns the limits of the mean.
     *
     * @param level the level of confidence, for example 0.95
     * @return the limits, or {@link Interval#UNDEFINED}
     * @throws IllegalArgumentException if the level does not lie between 0 and 1
     */
    public Interval limits(double level) {
        Counts.checkLevel(level);
        if (n < 2 || variance == 0 && notAsked > 0) {
            return Interval.UNDEFINED;
        }
        return around(mean, standardError(), n - 1, level);
    }

    /**
     * Returns the limits of this mean less another one, of other people: Welch's.
     *
     * <pre>
     *                                            (SE₁² + SE₂²)²
     *   d = x̄₁ − x̄₂,   degrees of freedom = ─────────────────────────────,   limits = d ± t·√(SE₁² + SE₂²)
     *                                       SE₁⁴/(n₁ − 1) + SE₂⁴/(n₂ − 1)
     * </pre>
     *
     * @param other the mean of other people
     * @param level the level of confidence, for example 0.95
     * @return the limits; {@link Interval#UNDEFINED} for fewer than two people on a side, or where neither side
     *     has a spread
     * @throws IllegalArgumentException if the level does not lie between 0 and 1
     * @see <a href="https://doi.org/10.1093/biomet/34.1-2.28">B. L. Welch, 1947</a>
     */
    public Interval limitsLess(SampleMean other, double level) {
        Counts.checkLevel(level);
        double own = Math.pow(standardError(), 2);
        double its = Math.pow(other.standardError(), 2);
        double sum = own + its;
        if (!(sum > 0)) {
            return Interval.UNDEFINED;
        }
        double freedom = sum * sum / (own * own / (n - 1) + its * its / (other.n - 1));
        return around(mean - other.mean, Math.sqrt(sum), freedom, level);
    }

    private static Interval around(double centre, double error, double freedom, double level) {
        double t = TDistribution.of(freedom).inverseCumulativeProbability((1 + level) / 2);
        return new Interval(centre - t * error, centre + t * error);
    }
}
