package org.tablee.pricing.outlook;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tablee.core.figure.Audience;
import org.tablee.core.figure.Reason;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.Fraction;

/**
 * Whether a sum of single gifts may be told without telling one of them.
 *
 * <p>With k the {@linkplain Audience#smallestGroup() smallest group} of an audience, x₁ ≥ x₂ ≥ … the gifts and
 * Σx their sum:
 *
 * <ul>
 *   <li>there are at least k gifts;
 *   <li>not all of them are 0, which would tell everybody's;
 *   <li>dominance: x₁ ≤ 0.85 · Σx, the rule of Insee for business statistics;
 *   <li>p %: Σx − x₁ − x₂ ≥ 0.10 · x₁, so that whoever gave x₂ cannot tell x₁ to a tenth.
 * </ul>
 *
 * <p>A mean besides needs gifts that are not all equal. Minima, maxima, ranges, quantiles and top shares are
 * never told at all. Instances are immutable and may be shared between threads.
 *
 * @see <a href="https://research.cbs.nl/casc/SDC_Handbook.pdf">Handbook on Statistical Disclosure Control, 2010</a>
 */
public final class SingleAmounts {

    private static final Fraction DOMINANT = Fraction.of(85, 100);
    private static final Fraction TENTH = Fraction.of(1, 10);

    private final long[] sorted;

    private SingleAmounts(long[] sorted) {
        this.sorted = sorted;
    }

    /**
     * Returns the rules for some gifts.
     *
     * @param amounts the gifts, 0 or more each, all in one unit
     * @return the rules
     * @throws org.tablee.pricing.money.UnitMismatchException if the units differ
     */
    public static SingleAmounts of(List<Amount> amounts) {
        long[] minors = amounts.stream()
                .mapToLong(amount -> amount.in(amounts.get(0).unit()).minor())
                .sorted()
                .toArray();
        return new SingleAmounts(minors);
    }

    /**
     * Returns why their sum may not be told.
     *
     * @param audience who would read it
     * @return the reason, or empty when it may be told
     */
    public Optional<Reason> objectionToSum(Audience audience) {
        if (sorted.length < audience.smallestGroup()) {
            return Optional.of(Reason.TOO_FEW_PEOPLE);
        }
        if (sorted[sorted.length - 1] == 0) {
            return Optional.of(Reason.UNIFORM_GROUP);
        }
        return isDominated() ? Optional.of(Reason.TOO_FEW_PEOPLE) : Optional.empty();
    }

    /**
     * Returns why their mean may not be told.
     *
     * @param audience who would read it
     * @return the reason, or empty when it may be told
     */
    public Optional<Reason> objectionToMean(Audience audience) {
        boolean uniform = sorted.length > 0 && sorted[0] == sorted[sorted.length - 1];
        return objectionToSum(audience).or(() -> uniform ? Optional.of(Reason.UNIFORM_GROUP) : Optional.empty());
    }

    private boolean isDominated() {
        Fraction largest = nth(1);
        Fraction sum =
                Arrays.stream(sorted).mapToObj(minor -> Fraction.of(minor, 1)).reduce(Fraction.ZERO, Fraction::plus);
        boolean dominant = largest.compareTo(sum.times(DOMINANT)) > 0;
        Fraction rest = sum.minus(largest).minus(nth(2));
        return dominant || rest.compareTo(largest.times(TENTH)) < 0;
    }

    private Fraction nth(int rank) {
        return sorted.length < rank ? Fraction.ZERO : Fraction.of(sorted[sorted.length - rank], 1);
    }
}
