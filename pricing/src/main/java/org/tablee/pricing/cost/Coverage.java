package org.tablee.pricing.cost;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tablee.pricing.contribution.Purpose;
import org.tablee.pricing.contribution.Takings;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.Fraction;

/**
 * How far what was given carries what it cost.
 *
 * <pre>
 * κ = ΣR / ΣC        R received, C cost, over the same sessions
 * </pre>
 *
 * <p>The coverage of several sessions is the ratio of their totals, never the mean of their ratios. It is
 * kept as an exact fraction and shown rounded down to a tenth of a percent, so that 100 % appears only when
 * it is reached.
 *
 * <ul>
 *   <li>Below 100 % is an ordinary day; above it is one too.
 *   <li>It is negative when more was given back than given.
 *   <li>It is not defined when there was no cost: neither 0 nor infinite.
 * </ul>
 *
 * <p>Instances are immutable and may be shared between threads.
 */
public final class Coverage {

    private final Amount received;
    private final Amount cost;

    private Coverage(Amount received, Amount cost) {
        this.received = received;
        this.cost = cost;
        if (cost.in(received.unit()).isNegative()) {
            throw new IllegalArgumentException("A cost is 0 or more, but was: " + cost);
        }
    }

    /**
     * Returns the coverage of a cost.
     *
     * <p>For example 215.50 EUR of 375.00 EUR is 57.4 %.
     *
     * @param received what was received, less what was given back
     * @param cost the cost of the same sessions, 0 or more
     * @return the coverage
     * @throws IllegalArgumentException if the cost is negative
     * @throws org.tablee.pricing.money.UnitMismatchException if the units differ
     */
    public static Coverage of(Amount received, Amount cost) {
        return new Coverage(received, cost);
    }

    /**
     * Returns the coverage of a session by what was counted in its box.
     *
     * <p>For example a box with 215.50 EUR for meals, of 375.00 EUR, is 57.4 %. Below 100 % is an ordinary day.
     *
     * @param takings what was counted for meals
     * @param cost the cost of the same session
     * @return the coverage
     * @throws IllegalArgumentException if nobody counted the box, which is not 0, or if it is for something else
     *     than meals: grants, gifts and sales carry no meal, and nobody knows how much of an undivided box does
     * @throws org.tablee.pricing.money.UnitMismatchException if the units differ
     */
    public static Coverage of(Takings takings, CostSheet cost) {
        return of(List.of(takings), cost);
    }

    /**
     * Returns the coverage of a session by what was counted in its boxes, of cash and of cards for example.
     *
     * @param takings what was counted for meals, one total for each box; none at all is nothing received
     * @param cost the cost of the same session
     * @return the coverage
     * @throws IllegalArgumentException if a box is one that {@link #of(Takings, CostSheet)} refuses
     * @throws org.tablee.pricing.money.UnitMismatchException if the units differ
     */
    public static Coverage of(Collection<Takings> takings, CostSheet cost) {
        return of(
                Amount.sum(cost.unit(), takings.stream().map(Coverage::forMeals).toList()), cost.total());
    }

    private static Amount forMeals(Takings takings) {
        if (takings.purpose() != Purpose.MEAL) {
            throw new IllegalArgumentException("Only what was given for meals carries them, but the box is for: "
                    + takings.purpose().code());
        }
        return takings.received()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Nobody counted the box, so that its coverage is not known: " + takings));
    }

    /**
     * Returns what was received.
     *
     * @return the numerator
     */
    public Amount received() {
        return received;
    }

    /**
     * Returns what it cost.
     *
     * @return the denominator, 0 or more
     */
    public Amount cost() {
        return cost;
    }

    /**
     * Returns the exact ratio.
     *
     * @return the fraction, or empty when there was no cost
     */
    public Optional<Fraction> ratio() {
        return cost.isZero() ? Optional.empty() : Optional.of(received.over(cost));
    }

    /**
     * Returns the coverage as it is shown.
     *
     * @return percent rounded down to a tenth, for example 57.4, or empty when there was no cost
     */
    public Optional<BigDecimal> percent() {
        return ratio().map(ratio -> ratio.times(Fraction.of(100, 1)).floor(1));
    }

    /**
     * Returns what is left over, or what is missing.
     *
     * @return received less cost; negative when something is missing
     */
    public Amount gap() {
        return received.minus(cost);
    }

    /**
     * Returns the coverage of the sessions of both.
     *
     * @param other the coverage of other sessions
     * @return the ratio of the totals
     * @throws org.tablee.pricing.money.UnitMismatchException if the units differ
     */
    public Coverage plus(Coverage other) {
        return of(received.plus(other.received), cost.plus(other.cost));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Coverage coverage && received.equals(coverage.received) && cost.equals(coverage.cost);
    }

    @Override
    public int hashCode() {
        return Objects.hash(received, cost);
    }

    /**
     * Returns the coverage for logs and messages.
     *
     * @return for example "57.4 % (215.50 EUR of 375.00 EUR)"
     */
    @Override
    public String toString() {
        String share = percent().map(percent -> percent + " %").orElse("no cost");
        return share + " (" + received + " of " + cost + ")";
    }
}
