package org.tablee.pricing.cost;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.Rule;
import org.tablee.core.validation.ValueStyle;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.Fraction;
import org.tablee.pricing.money.Unit;

/**
 * What a session cost: direct costs and its share of the shared ones, all in one unit.
 *
 * <pre>{@code
 * CostSheet cost = CostSheet.builder()
 *         .addDirect("ingrédients", Amount.of("105.00", EUR))
 *         .addShared("charges", Amount.of("270.00", EUR))
 *         .build();
 * cost.equilibriumPrice(30);   // 12.50 EUR: 3.50 ingrédients + 9.00 charges
 * }</pre>
 *
 * <p>Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"unit", "lines"})
public abstract class CostSheet implements WithCostSheet {

    CostSheet() {}

    /**
     * Returns the unit of every line.
     *
     * @return the unit; where it was not said, that of the first line
     */
    @JsonProperty
    @Value.Default
    public Unit unit() {
        return lines().stream()
                .findFirst()
                .map(line -> line.amount().unit())
                .orElseThrow(() -> new IllegalStateException("A cost sheet without a line needs a unit"));
    }

    /**
     * Returns the lines.
     *
     * @return an unmodifiable list in the order in which they were added, empty for a session that cost
     *     nothing
     */
    @JsonProperty
    public abstract List<CostLine> lines();

    /**
     * Returns the cost of the session.
     *
     * @return the sum of all lines, 0 or more
     */
    public Amount total() {
        return Amount.sum(unit(), lines().stream().map(CostLine::amount).toList());
    }

    /**
     * Returns the costs of one kind.
     *
     * @param kind direct or shared
     * @return the sum of the lines of that kind, 0 or more
     */
    public Amount total(CostKind kind) {
        return Amount.sum(
                unit(),
                lines().stream()
                        .filter(line -> line.kind() == kind)
                        .map(CostLine::amount)
                        .toList());
    }

    /**
     * Returns the price at which this cost would be carried by so many covers, rounded up to the coin.
     *
     * <pre>
     * P = ⌈C / n⌉        C the total in coins, n the covers
     * </pre>
     *
     * <p>Rounded up, n · P is never below C; rounded to the nearest coin it may be: 249.50 EUR over 7 covers
     * is 35.65 EUR, because 7 times 35.64 leaves 2 cents uncovered. With the covers planned this is the price
     * before the meal, with the covers served the price after it; a place that compares them keeps both.
     *
     * @param covers the covers, 1 or more
     * @return the price and its breakdown
     * @throws IllegalArgumentException if {@code covers} is less than 1: a meal for nobody has no price, not
     *     a price of 0
     */
    public EquilibriumPrice equilibriumPrice(int covers) {
        return equilibriumPrice(covers, Amount.ofMinor(1, unit()));
    }

    /**
     * Returns the price at which this cost would be carried by so many covers, rounded up to a step that is
     * easy to say.
     *
     * <pre>
     * P = g · ⌈C / (n · g)⌉        g the step in coins
     * </pre>
     *
     * @param covers the covers, 1 or more
     * @param step the step, above 0, for example 0.50 EUR
     * @return the price and its breakdown
     * @throws IllegalArgumentException if {@code covers} is less than 1 or the step is not above 0
     */
    public EquilibriumPrice equilibriumPrice(int covers, Amount step) {
        if (covers < 1) {
            throw new IllegalArgumentException("A price needs 1 cover or more, but there were: " + covers);
        }
        return EquilibriumPrice.of(priceOf(total(), covers, step), covers, this);
    }

    /**
     * Returns what may still be spent without the price of a cover rising above one that was announced.
     *
     * <pre>
     * n · P − C        n the covers, P the price, C the total
     * </pre>
     *
     * <p>For example 30 covers at 12.50 EUR bring 375.00 EUR; with 270.00 EUR of charges on the sheet, 105.00 EUR may
     * be spent on food.
     *
     * @param price the price of a cover, in the unit of the sheet
     * @param covers the covers, 1 or more
     * @return the amount, negative when the sheet is above that price already
     * @throws IllegalArgumentException if {@code covers} is less than 1
     * @throws org.tablee.pricing.money.UnitMismatchException if the price is in another unit
     */
    public Amount leftToSpend(Amount price, int covers) {
        if (covers < 1) {
            throw new IllegalArgumentException("A price needs 1 cover or more, but there were: " + covers);
        }
        return price.times(covers).minus(total());
    }

    static Amount priceOf(Amount cost, int covers, Amount step) {
        if (!step.isPositive()) {
            throw new IllegalArgumentException("A price is rounded to a step above 0, but was: " + step);
        }
        Fraction steps = cost.over(step.times(covers));
        return step.times(steps.rounded(RoundingMode.CEILING).longValueExact());
    }

    /** Returns the lines as a breakdown names them: direct before shared, each in its order. */
    List<CostLine> directFirst() {
        return lines().stream().sorted(Comparator.comparing(CostLine::kind)).toList();
    }

    @Value.Check
    void check() {
        boolean oneUnit = lines().stream().allMatch(line -> line.amount().unit().equals(unit()));
        Constraints.check(
                this,
                Rule.of(
                        oneUnit,
                        "lines",
                        unit(),
                        "must all be in the unit of the sheet",
                        "doivent toutes être dans la monnaie de la feuille",
                        "moeten allemaal in de munt van het blad zijn"));
    }

    /**
     * Returns a new builder.
     *
     * @return a builder that needs a line or a {@code unit}
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static CostSheet fromJson(
            @JsonProperty(value = "unit", required = true) Unit unit,
            @JsonProperty("lines") @Nullable List<CostLine> lines) {
        return builder()
                .unit(unit)
                .addAllLines(lines == null ? List.of() : lines)
                .build();
    }

    /** Builds cost sheets; {@code build()} throws a {@code ConstraintViolationException} for a wrong one. */
    public static final class Builder extends ImmutableCostSheet.Builder {
        Builder() {}

        /**
         * Adds a cost that arises because of the meal.
         *
         * @param label what it was for
         * @param amount how much, 0 or more
         * @return this builder
         */
        public Builder addDirect(String label, Amount amount) {
            return addLine(CostLine.of(label, CostKind.DIRECT, amount));
        }

        /**
         * Adds the meal's share of a cost of the place.
         *
         * @param label what it was for
         * @param amount how much, 0 or more
         * @return this builder
         */
        public Builder addShared(String label, Amount amount) {
            return addLine(CostLine.of(label, CostKind.SHARED, amount));
        }
    }
}
