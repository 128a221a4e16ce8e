package org.tablee.trust.statistics;

/**
 * The Wilson score interval of a share.
 *
 * <pre>
 *   k = min(x, n − x)      r = z·√(z² + 4k(n − k)/n)
 *
 *                2k²/n                       2k + z² + r
 *   lower  = ─────────────        upper  = ─────────────       where 2x ≤ n
 *             2k + z² + r                    2(n + z²)
 *
 *   lower  = 1 − upper of k        upper = 1 − lower of k      where 2x &gt; n
 * </pre>
 *
 * <p>x is the number of people who did, n the number who could, and z = Φ⁻¹((1 + level)/2). The limits are the
 * two shares π at which the score test of π, |x/n − π| = z·√(π(1 − π)/n), just does not reject. No continuity
 * correction, no correction for a finite population.
 *
 * <p>The lower limit is written as the product of the roots over the upper one: it does not subtract, so that
 * 0 of n gives exactly 0, n of n exactly 1, x/n always lies within, and exchanging x for n − x mirrors the
 * interval. Commons Statistics agrees to 5e-16, but gives a lower limit of up to 1e-17 for 0 of n.
 *
 * <p>Degenerate: 0 of 0 is {@link Interval#UNDEFINED}.
 *
 * <p>Source: E. B. Wilson (1927), Probable inference, the law of succession, and statistical inference,
 * Journal of the American Statistical Association 22, 209-212.
 */
public final class WilsonInterval {

    private WilsonInterval() {}

    /**
     * Returns the interval, for example 0.4258 to 0.5804 for 79 of 157 at level 0.95.
     *
     * @param part how many did
     * @param whole how many could
     * @param level the level of confidence, for example 0.95
     * @return limits from 0 to 1, or {@link Interval#UNDEFINED} for 0 of 0
     * @throws IllegalArgumentException unless 0 ≤ part ≤ whole and the level lies between 0 and 1
     */
    public static Interval of(long part, long whole, double level) {
        Counts.checkShare(part, whole);
        double z = NormalDeviate.ofLevel(level);
        if (whole == 0) {
            return Interval.UNDEFINED;
        }
        boolean mirrored = part > whole - part;
        Interval small = ofSmallerHalf(mirrored ? whole - part : part, whole, z);
        return mirrored ? new Interval(1 - small.upper(), 1 - small.lower()) : small;
    }

    private static Interval ofSmallerHalf(double k, double n, double z) {
        double zz = z * z;
        double root = 2 * k + zz + z * Math.sqrt(zz + 4 * k * (n - k) / n);
        return new Interval(2 * k * k / n / root, root / (2 * (n + zz)));
    }
}
