package org.tablee.pricing.cost;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.Fraction;

/**
 * From how many covers on a meal pays for itself, at the mean contribution that people give.
 *
 * <pre>
 * N* = ⌈F / (p̄ − v)⌉ if p̄ &gt; v;   0 if F = 0 and p̄ ≥ v;   none otherwise
 *
 * F fixed cost, v cost of one more cover, p̄ = ΣR / Σn mean contribution per cover, exact
 * </pre>
 *
 * <p>For example 225.00 EUR of fixed cost and 3.50 EUR a cover are carried from 25 covers on at a mean of
 * 12.50 EUR, from 41 at 9.00 EUR, and never at 3.50 EUR. Instances are immutable and may be shared between
 * threads.
 */
public final class BreakEven {

    private final Amount fixed;
    private final Fraction margin;

    private BreakEven(Amount fixed, Fraction margin) {
        this.fixed = fixed;
        this.margin = margin;
    }

    /**
     * Returns the break-even at what was given for so many covers.
     *
     * @param fixed the cost that arises whoever comes, 0 or more
     * @param perCover the cost of one more cover, 0 or more
     * @param received what was received
     * @param covers for how many covers it was received, 1 or more
     * @return the break-even
     * @throws IllegalArgumentException if a cost is negative or {@code covers} is less than 1
     * @throws org.tablee.pricing.money.UnitMismatchException if the units differ
     */
    public static BreakEven of(Amount fixed, Amount perCover, Amount received, int covers) {
        if (fixed.isNegative() || perCover.isNegative() || covers < 1) {
            throw new IllegalArgumentException("Costs are 0 or more and covers 1 or more, but were: " + fixed + ", "
                    + perCover + ", " + covers + " covers");
        }
        Fraction mean = Fraction.of(received.in(fixed.unit()).minor(), covers);
        return new BreakEven(
                fixed, mean.minus(Fraction.of(perCover.in(fixed.unit()).minor(), 1)));
    }

    /**
     * Returns what a cover leaves for the fixed cost.
     *
     * @return p̄ − v in coins, exact; negative when a cover costs more than it brings
     */
    public Fraction margin() {
        return margin;
    }

    /**
     * Returns the covers from which on the meal pays for itself.
     *
     * @return N*, or empty when no number of covers suffices
     */
    public OptionalLong covers() {
        if (fixed.isZero() && margin.signum() >= 0) {
            return OptionalLong.of(0);
        }
        if (margin.signum() <= 0) {
            return OptionalLong.empty();
        }
        BigInteger covers = Fraction.of(fixed.minor(), 1).over(margin).rounded(RoundingMode.CEILING);
        return OptionalLong.of(covers.longValueExact());
    }

    /**
     * Returns how much of an attendance could stay away before the meal no longer pays for itself.
     *
     * @param attendance the covers to compare with, 1 or more
     * @return 1 − N* / n, negative when there are too few covers; or empty when no number of covers suffices
     * @throws IllegalArgumentException if the attendance is less than 1
     */
    public Optional<Fraction> marginOfSafety(int attendance) {
        if (attendance < 1) {
            throw new IllegalArgumentException("The attendance is 1 or more, but was: " + attendance);
        }
        OptionalLong covers = covers();
        return covers.isEmpty()
                ? Optional.empty()
                : Optional.of(Fraction.ONE.minus(Fraction.of(covers.getAsLong(), attendance)));
    }

    @Override
    public String toString() {
        return covers().isPresent() ? "from " + covers().getAsLong() + " covers on" : "never";
    }
}
