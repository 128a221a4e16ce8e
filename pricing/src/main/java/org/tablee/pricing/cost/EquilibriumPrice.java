package org.tablee.pricing.cost;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.Fraction;

/**
 * The price at which a meal pays for itself, with what it pays for.
 *
 * <p>Places call it prix d'équilibre, prix de revient or prix conseillé. The parts add up to the price to the
 * coin: it is split in proportion to the lines of the cost sheet by
 * {@linkplain org.tablee.pricing.money.Allocation largest remainder}, where of equal remainders a direct line
 * comes before a shared one, and then the one noted first. Coverage is computed from the exact cost, never
 * from this rounded price.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
public final class EquilibriumPrice {

    /**
     * One part of the price.
     *
     * <p>Instances are immutable and may be shared between threads.
     */
    public static final class Part {

        private final String label;
        private final Amount amount;

        private Part(String label, Amount amount) {
            this.label = label;
            this.amount = amount;
        }

        /**
         * Returns what the part pays for.
         *
         * @return the label of the line of the cost sheet
         */
        public String label() {
            return label;
        }

        /**
         * Returns how much of the price it is.
         *
         * @return an amount of 0 or more
         */
        public Amount amount() {
            return amount;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Part part && label.equals(part.label) && amount.equals(part.amount);
        }

        @Override
        public int hashCode() {
            return Objects.hash(label, amount);
        }

        @Override
        public String toString() {
            return amount.toBigDecimal().toPlainString() + ' ' + label;
        }
    }

    private final Amount amount;
    private final int covers;
    private final Amount cost;
    private final List<Part> parts;

    private EquilibriumPrice(Amount amount, int covers, Amount cost, List<Part> parts) {
        this.amount = amount;
        this.covers = covers;
        this.cost = cost;
        this.parts = parts;
    }

    static EquilibriumPrice of(Amount amount, int covers, CostSheet sheet) {
        return new EquilibriumPrice(amount, covers, sheet.total(), parts(amount, sheet.directFirst()));
    }

    private static List<Part> parts(Amount price, List<CostLine> lines) {
        long[] weights = lines.stream().mapToLong(line -> line.amount().minor()).toArray();
        List<Amount> shares = price.isZero() ? List.of() : price.allocate(weights);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            parts.add(new Part(lines.get(i).label(), price.isZero() ? price : shares.get(i)));
        }
        return List.copyOf(parts);
    }

    /**
     * Returns the price of one cover.
     *
     * @return an amount of 0 or more
     */
    public Amount amount() {
        return amount;
    }

    /**
     * Returns the covers over which the cost was spread.
     *
     * @return 1 or more
     */
    public int covers() {
        return covers;
    }

    /**
     * Returns the cost that was spread.
     *
     * @return the total of the cost sheet
     */
    public Amount cost() {
        return cost;
    }

    /**
     * Returns the cost of one cover before rounding.
     *
     * @return the exact number of coins, for example 24950/7
     */
    public Fraction exact() {
        return Fraction.of(cost.minor(), covers);
    }

    /**
     * Returns what the price pays for.
     *
     * @return one part for each line of the cost sheet, direct ones first, in an unmodifiable list; they add
     *     up to the price
     */
    public List<Part> parts() {
        return parts;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EquilibriumPrice price
                && amount.equals(price.amount)
                && covers == price.covers
                && cost.equals(price.cost)
                && parts.equals(price.parts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(amount, covers, cost, parts);
    }

    /**
     * Returns the price with its breakdown.
     *
     * @return for example "12.50 EUR: 3.50 ingrédients + 9.00 charges"
     */
    @Override
    public String toString() {
        return amount + ": " + parts.stream().map(Part::toString).collect(joining(" + "));
    }
}
