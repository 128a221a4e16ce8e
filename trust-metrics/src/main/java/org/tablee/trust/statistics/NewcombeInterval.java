package org.tablee.trust.statistics;

/**
 * The interval of the difference of two shares of different people, by Newcombe's hybrid of two Wilson
 * intervals (his method 10).
 *
 * <pre>
 *   d = p₁ − p₂
 *   lower = d − √((p₁ − l₁)² + (u₂ − p₂)²)
 *   upper = d + √((u₁ − p₁)² + (p₂ − l₂)²)
 * </pre>
 *
 * <p>pᵢ = xᵢ/nᵢ is the share of group i, and lᵢ, uᵢ its {@link WilsonInterval}. No continuity correction. The
 * limits stay within −1 and 1, and exchanging the groups changes their signs.
 *
 * <p>Degenerate: {@link Interval#UNDEFINED} where either group is empty.
 *
 * <p>Source: R. G. Newcombe (1998), Interval estimation for the difference between independent proportions,
 * Statistics in Medicine 17, 873-890.
 */
public final class NewcombeInterval {

    private NewcombeInterval() {}

    /**
     * Returns the interval of the first share less the second, for example −0.0575 to 0.2525 for 35 of 62
     * less 44 of 95 at level 0.95.
     *
     * @param part1 how many of the first group did
     * @param whole1 how many people the first group has
     * @param part2 how many of the second group did
     * @param whole2 how many people the second group has
     * @param level the level of confidence, for example 0.95
     * @return limits from −1 to 1, or {@link Interval#UNDEFINED} where a group is empty
     * @throws IllegalArgumentException unless 0 ≤ part ≤ whole in both and the level lies between 0 and 1
     */
    public static Interval of(long part1, long whole1, long part2, long whole2, double level) {
        Interval first = WilsonInterval.of(part1, whole1, level);
        Interval second = WilsonInterval.of(part2, whole2, level);
        if (!first.isDefined() || !second.isDefined()) {
            return Interval.UNDEFINED;
        }
        double p1 = (double) part1 / whole1;
        double p2 = (double) part2 / whole2;
        double down = Math.hypot(p1 - first.lower(), second.upper() - p2);
        double up = Math.hypot(first.upper() - p1, p2 - second.lower());
        return new Interval(p1 - p2 - down, p1 - p2 + up);
    }
}
