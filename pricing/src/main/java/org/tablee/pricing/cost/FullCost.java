package org.tablee.pricing.cost;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tablee.pricing.money.Amount;

/**
 * What a meal would cost if the time that people gave had been paid: shown beside the price, never inside it.
 *
 * <pre>
 * P = ⌈(C + V) / n⌉        C the cost in money, V the value of volunteer time, n the covers
 * </pre>
 *
 * <p>Coverage is of C alone. Instances are immutable and may be shared between threads.
 */
public final class FullCost {

    private final Amount cost;
    private final Amount volunteerTime;

    private FullCost(Amount cost, Amount volunteerTime) {
        this.cost = cost;
        this.volunteerTime = volunteerTime;
    }

    /**
     * Returns the full cost of a session.
     *
     * @param cost the cost in money
     * @param volunteerTime the value of the time given, 0 or more
     * @return the full cost
     * @throws IllegalArgumentException if the value is negative
     * @throws org.tablee.pricing.money.UnitMismatchException if the units differ
     */
    public static FullCost of(CostSheet cost, Amount volunteerTime) {
        if (volunteerTime.in(cost.unit()).isNegative()) {
            throw new IllegalArgumentException("The value of time is 0 or more, but was: " + volunteerTime);
        }
        return new FullCost(cost.total(), volunteerTime);
    }

    /**
     * Returns the value of the time given.
     *
     * @return an amount of 0 or more
     */
    public Amount volunteerTime() {
        return volunteerTime;
    }

    /**
     * Returns the cost with the value of time.
     *
     * @return C + V
     */
    public Amount total() {
        return cost.plus(volunteerTime);
    }

    /**
     * Returns what one cover would cost, rounded up to the coin.
     *
     * @param covers the covers, 1 or more
     * @return the amount
     * @throws IllegalArgumentException if {@code covers} is less than 1
     */
    public Amount perCover(int covers) {
        if (covers < 1) {
            throw new IllegalArgumentException("A price needs 1 cover or more, but there were: " + covers);
        }
        return CostSheet.priceOf(total(), covers, Amount.ofMinor(1, cost.unit()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FullCost full && cost.equals(full.cost) && volunteerTime.equals(full.volunteerTime);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cost, volunteerTime);
    }

    @Override
    public String toString() {
        return cost + " and " + volunteerTime + " of time given";
    }
}
