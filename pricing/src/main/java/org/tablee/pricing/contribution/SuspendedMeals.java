package org.tablee.pricing.contribution;

import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.Unit;

/**
 * The pool out of which somebody eats whom somebody else thought of.
 *
 * <p>The pool is kept in two ways at once, because places keep it in one or the other and a change of price
 * drives them apart: the money in it, and the meals that the slate shows as waiting.
 *
 * <pre>
 * money Mₜ = Mₜ₋₁ + given − drawn ≥ 0        drawn = min(price, M)
 * meals that the money pays for = ⌊M / price⌋
 * meals waiting = meals given − meals taken
 * </pre>
 *
 * <p>Seven coffees given at 1.00 make 7.00 and a slate of 7. One is taken: 6.00 and 6. The price rises to 1.20:
 * the slate still shows 6, of which the money pays for 5. Who gives and who takes is nowhere. Instances are
 * immutable and may be shared between threads.
 */
public final class SuspendedMeals {

    /**
     * What happened when somebody took a meal.
     *
     * <p>Instances are immutable and may be shared between threads.
     */
    public static final class Redemption {

        private final Amount drawn;
        private final Amount missing;
        private final SuspendedMeals pool;

        private Redemption(Amount drawn, Amount missing, SuspendedMeals pool) {
            this.drawn = drawn;
            this.missing = missing;
            this.pool = pool;
        }

        /**
         * Returns what the pool paid.
         *
         * @return the price, or what was left in the pool when that was less
         */
        public Amount drawn() {
            return drawn;
        }

        /**
         * Returns what the pool could not pay, and the place or the person may.
         *
         * @return price less drawn, 0 or more
         */
        public Amount missing() {
            return missing;
        }

        /**
         * Returns the pool as it was afterwards.
         *
         * @return the pool
         */
        public SuspendedMeals pool() {
            return pool;
        }

        @Override
        public String toString() {
            return "drawn " + drawn + ", missing " + missing;
        }
    }

    private final Amount money;
    private final long given;
    private final long taken;

    private SuspendedMeals(Amount money, long given, long taken) {
        this.money = money;
        this.given = given;
        this.taken = taken;
    }

    /**
     * Returns a pool with nothing in it.
     *
     * @param unit the unit of its money
     * @return the empty pool
     */
    public static SuspendedMeals empty(Unit unit) {
        return new SuspendedMeals(Amount.zero(unit), 0, 0);
    }

    /**
     * Returns the pool after a gift.
     *
     * @param amount what was given, 0 or more
     * @param price what a meal is worth on the day of the gift, above 0
     * @return the pool, with as many more meals as the gift pays for in full
     * @throws IllegalArgumentException if the amount is negative or the price not above 0
     */
    public SuspendedMeals give(Amount amount, Amount price) {
        return with(amount, meals(amount, price));
    }

    /**
     * Returns the pool after a gift of money, where nobody knows what a meal is worth that day.
     *
     * @param amount what was given, 0 or more
     * @return the pool, with more money and the slate as it was
     * @throws IllegalArgumentException if the amount is negative
     */
    public SuspendedMeals give(Amount amount) {
        return with(amount, 0);
    }

    /**
     * Returns the pool after part of a gift was given back.
     *
     * @param amount what was given back, 0 or more
     * @return the pool, with less money but never with less than nothing, and the slate as it was
     * @throws IllegalArgumentException if the amount is negative
     */
    public SuspendedMeals giveBack(Amount amount) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("What is given back is 0 or more, but was: " + amount);
        }
        Amount left = money.minus(amount);
        return new SuspendedMeals(left.isNegative() ? Amount.zero(money.unit()) : left, given, taken);
    }

    private SuspendedMeals with(Amount amount, long meals) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("A gift is 0 or more, but was: " + amount);
        }
        return new SuspendedMeals(money.plus(amount), given + meals, taken);
    }

    /**
     * Takes a meal out of the pool.
     *
     * @param price what the meal is worth today, above 0
     * @return what the pool paid, and the pool afterwards
     * @throws IllegalArgumentException if the price is not above 0
     * @throws IllegalStateException if the pool is empty; the place may still offer the meal
     */
    public Redemption redeem(Amount price) {
        checked(price);
        if (money.isZero()) {
            throw new IllegalStateException("The pool is empty: the place may offer the meal, the pool cannot");
        }
        Amount drawn = price.compareTo(money) < 0 ? price : money;
        return new Redemption(drawn, price.minus(drawn), new SuspendedMeals(money.minus(drawn), given, taken + 1));
    }

    /**
     * Returns the money in the pool.
     *
     * @return an amount of 0 or more
     */
    public Amount money() {
        return money;
    }

    /**
     * Returns how many meals the money pays for in full.
     *
     * @param price what a meal is worth today, above 0
     * @return a count of 0 or more
     * @throws IllegalArgumentException if the price is not above 0
     */
    public long available(Amount price) {
        return meals(money, price);
    }

    /**
     * Returns how many meals the slate shows.
     *
     * @return meals given less meals taken, never below 0
     */
    public long waiting() {
        return Math.max(0, given - taken);
    }

    /**
     * Returns what is missing in the pool to pay for every meal on the slate.
     *
     * @param price what a meal is worth today, above 0
     * @return an amount of 0 or more
     * @throws IllegalArgumentException if the price is not above 0
     */
    public Amount shortfall(Amount price) {
        Amount missing = checked(price).times(waiting()).minus(money);
        return missing.isNegative() ? Amount.zero(money.unit()) : missing;
    }

    /**
     * Returns how many meals were taken.
     *
     * @return a count of 0 or more
     */
    public long taken() {
        return taken;
    }

    private static long meals(Amount amount, Amount price) {
        return amount.over(checked(price)).rounded(RoundingMode.FLOOR).longValueExact();
    }

    private static Amount checked(Amount price) {
        if (!price.isPositive()) {
            throw new IllegalArgumentException("A meal is worth more than 0, but the price was: " + price);
        }
        return price;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SuspendedMeals pool
                && money.equals(pool.money)
                && given == pool.given
                && taken == pool.taken;
    }

    @Override
    public int hashCode() {
        return Objects.hash(money, given, taken);
    }

    @Override
    public String toString() {
        return money + " in the pool, " + waiting() + " meals on the slate";
    }
}
