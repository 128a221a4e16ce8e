package org.tablee.pricing.outlook;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tablee.pricing.money.Amount;

/**
 * One amount that somebody gave, for how many covers, without a word on who it was; 0 for who chose not to
 * give.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
public final class Gift {

    private final Amount amount;
    private final int covers;

    private Gift(Amount amount, int covers) {
        this.amount = amount;
        this.covers = covers;
    }

    /**
     * Returns a gift.
     *
     * @param amount how much, 0 or more
     * @param covers for how many, 0 or more
     * @return the gift
     * @throws IllegalArgumentException if either is negative
     */
    public static Gift of(Amount amount, int covers) {
        if (amount.isNegative() || covers < 0) {
            throw new IllegalArgumentException(
                    "A gift and its covers are 0 or more, but were: " + amount + " for " + covers);
        }
        return new Gift(amount, covers);
    }

    /**
     * Returns how much was given.
     *
     * @return an amount of 0 or more
     */
    public Amount amount() {
        return amount;
    }

    /**
     * Returns for how many it was given.
     *
     * @return a count of 0 or more
     */
    public int covers() {
        return covers;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Gift gift && amount.equals(gift.amount) && covers == gift.covers;
    }

    @Override
    public int hashCode() {
        return Objects.hash(amount, covers);
    }

    @Override
    public String toString() {
        return amount + " for " + covers;
    }
}
