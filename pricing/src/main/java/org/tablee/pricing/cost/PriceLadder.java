package org.tablee.pricing.cost;

import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.Fraction;

/**
 * A few amounts to hang beside the box, for a place that wants to name some; off unless a place asks for it.
 *
 * <pre>
 * minimum = ⌈v⌉ in steps          v the direct cost of one cover
 * fair    = the equilibrium price in steps
 * support = ⌈fair · (1 + u)⌉ in steps
 * </pre>
 *
 * <p>No amount is chosen beforehand, zero stays welcome where it is, and which one somebody took is not stored.
 * Instances are immutable and may be shared between threads.
 */
public final class PriceLadder {

    private final Amount minimum;
    private final Amount fair;
    private final Amount support;

    private PriceLadder(Amount minimum, Amount fair, Amount support) {
        this.minimum = minimum;
        this.fair = fair;
        this.support = support;
    }

    /**
     * Returns the ladder of a cost.
     *
     * @param cost the cost of the session
     * @param covers the covers, 1 or more
     * @param uplift how much more than the fair price the support price is, 0 or more: 1/5 for 20 % more
     * @param step the step to which amounts are rounded up, above 0, for example 0.50 EUR
     * @return the ladder
     * @throws IllegalArgumentException if {@code covers} is less than 1, the uplift negative or the step not
     *     above 0
     */
    public static PriceLadder of(CostSheet cost, int covers, Fraction uplift, Amount step) {
        if (uplift.signum() < 0) {
            throw new IllegalArgumentException("An uplift is 0 or more, but was: " + uplift);
        }
        Amount fair = cost.equilibriumPrice(covers, step).amount();
        Amount direct = CostSheet.priceOf(cost.total(CostKind.DIRECT), covers, step);
        Fraction support = Fraction.of(fair.minor(), 1).times(Fraction.ONE.plus(uplift));
        return new PriceLadder(direct, fair, inSteps(support, step));
    }

    /**
     * Returns what those who give more would have to give so that a mix of people carries the price.
     *
     * <pre>
     * u = ⌈(P − π₁ · ℓ − π₂ · P) / π₃⌉ in steps        π₃ = 1 − π₁ − π₂
     * </pre>
     *
     * <p>For example, where one in five gives 3.50 EUR and three in five give the price of 12.50 EUR, the others
     * would have to give 21.50 EUR.
     *
     * @param price the price to carry, P
     * @param low what those who give less give, ℓ
     * @param shareLow their share, π₁
     * @param shareAtPrice the share of those who give the price, π₂
     * @param step the step to which the amount is rounded up, above 0
     * @return the amount, or empty when nobody is left to give more
     * @throws IllegalArgumentException if a share is negative, the shares exceed 1, or the step is not above 0
     */
    public static Optional<Amount> balancing(
            Amount price, Amount low, Fraction shareLow, Fraction shareAtPrice, Amount step) {
        Fraction rest = Fraction.ONE.minus(shareLow).minus(shareAtPrice);
        if (shareLow.signum() < 0 || shareAtPrice.signum() < 0 || rest.signum() < 0) {
            throw new IllegalArgumentException(
                    "Shares are 0 or more and 1 at most together, but were: " + shareLow + " and " + shareAtPrice);
        }
        if (rest.signum() == 0) {
            return Optional.empty();
        }
        Fraction whole = Fraction.of(price.minor(), 1);
        Fraction missing = whole.minus(
                        shareLow.times(Fraction.of(low.in(price.unit()).minor(), 1)))
                .minus(shareAtPrice.times(whole));
        return Optional.of(inSteps(missing.over(rest), step));
    }

    private static Amount inSteps(Fraction coins, Amount step) {
        if (!step.isPositive()) {
            throw new IllegalArgumentException("A price is rounded to a step above 0, but was: " + step);
        }
        Fraction steps = coins.over(Fraction.of(step.minor(), 1));
        return step.times(steps.rounded(RoundingMode.CEILING).longValueExact());
    }

    /**
     * Returns what the food of one cover costs.
     *
     * @return an amount of 0 or more
     */
    public Amount minimum() {
        return minimum;
    }

    /**
     * Returns what one cover costs.
     *
     * @return the equilibrium price in steps
     */
    public Amount fair() {
        return fair;
    }

    /**
     * Returns what carries somebody else too.
     *
     * @return an amount not below the fair one
     */
    public Amount support() {
        return support;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PriceLadder ladder
                && minimum.equals(ladder.minimum)
                && fair.equals(ladder.fair)
                && support.equals(ladder.support);
    }

    @Override
    public int hashCode() {
        return Objects.hash(minimum, fair, support);
    }

    @Override
    public String toString() {
        return minimum + ", " + fair + ", " + support;
    }
}
