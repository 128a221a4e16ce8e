package org.tablee.trust.statistics;

import java.util.Arrays;

/**
 * How far the two questions of a scale agree: the formula of Spearman and Brown.
 *
 * <pre>
 *            2r                     s₁₂
 *   ρ  =  ───────         r  =  ──────────           limits of r = tanh( artanh r ± z/√(n − 3) )
 *          1 + r                √(s₁₁·s₂₂)
 * </pre>
 *
 * <p>r is the correlation of the two questions over the n people who answered both, and z = Φ⁻¹((1 + level)/2).
 * The limits of r are Fisher's; those of ρ follow, as ρ grows with r.
 *
 * <p>Degenerate: {@code NaN} where a question does not vary, for fewer than two people, and for r = −1. The
 * interval is {@link Interval#UNDEFINED} then, for fewer than four people, and for r = 1.
 *
 * <p>Source: C. Spearman (1910) and W. Brown (1910), British Journal of Psychology 3; R. Eisinga, M. te
 * Grotenhuis and B. Pelzer (2013), The reliability of a two-item scale, International Journal of Public Health
 * 58, 637-642.
 */
public final class SpearmanBrown {

    private static final int FEWEST_PEOPLE = 4;

    private final int people;
    private final double correlation;

    private SpearmanBrown(double[][] covariances, int people) {
        this.people = people;
        this.correlation =
                people < 2 ? Double.NaN : covariances[0][1] / Math.sqrt(covariances[0][0] * covariances[1][1]);
    }

    /**
     * Returns the agreement of two questions.
     *
     * @param rows one row a person, with two finite answers, reversed ones turned round
     * @return the agreement
     * @throws IllegalArgumentException if a row does not have two answers
     */
    public static SpearmanBrown of(double[][] rows) {
        Arrays.stream(rows).forEach(row -> Counts.checkSameLength(2, row.length, "answers as questions"));
        return new SpearmanBrown(Covariances.of(Covariances.sorted(rows)), rows.length);
    }

    /**
     * Returns the value.
     *
     * @return ρ, at most 1, or {@code NaN}
     */
    public double value() {
        return stepped(correlation);
    }

    private static double stepped(double r) {
        return r <= -1 ? Double.NaN : 2 * r / (1 + r);
    }

    /**
     * Returns the limits.
     *
     * @param level the level of confidence, for example 0.95
     * @return the limits, or {@link Interval#UNDEFINED}
     * @throws IllegalArgumentException if the level does not lie between 0 and 1
     */
    public Interval limits(double level) {
        Counts.checkLevel(level);
        if (people < FEWEST_PEOPLE || !(Math.abs(correlation) < 1)) {
            return Interval.UNDEFINED;
        }
        double centre = Math.log((1 + correlation) / (1 - correlation)) / 2;
        double reach = NormalDeviate.ofLevel(level) / Math.sqrt(people - 3.0);
        return new Interval(stepped(Math.tanh(centre - reach)), stepped(Math.tanh(centre + reach)));
    }
}
