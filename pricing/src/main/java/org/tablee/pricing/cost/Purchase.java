package org.tablee.pricing.cost;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tablee.core.meal.Sourcing;
import org.tablee.core.meal.Supply;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.Fraction;

/**
 * Food that was bought, and what it cost without tax.
 *
 * <p>Food that was given or rescued was not bought for nothing: it has a mass and no purchase, so that a share of
 * purchases speaks of what was chosen and paid for. Instances are immutable and may be shared between threads.
 */
@JsonPropertyOrder({"supply", "net"})
public final class Purchase {

    private final Supply supply;
    private final Amount net;

    private Purchase(Supply supply, Amount net) {
        this.supply = Objects.requireNonNull(supply, "supply");
        this.net = Objects.requireNonNull(net, "net");
        if (supply.sourcing() != Sourcing.BOUGHT || net.isNegative()) {
            throw new IllegalArgumentException("A purchase was bought, for 0 or more, but was: " + supply + ", " + net);
        }
    }

    /**
     * Returns a purchase.
     *
     * @param supply what was bought
     * @param net what it cost without tax, 0 or more
     * @return the purchase
     * @throws IllegalArgumentException if the supply was not bought or the amount is negative
     */
    @JsonCreator
    public static Purchase of(
            @JsonProperty(value = "supply", required = true) Supply supply,
            @JsonProperty(value = "net", required = true) Amount net) {
        return new Purchase(supply, net);
    }

    /**
     * Returns the share of purchases, by value without tax, that is of some kind.
     *
     * <p>For example the organic part: {@code Purchase.share(march, supply ->
     * supply.labels().contains(FoodLabel.ORGANIC))}.
     *
     * @param purchases the purchases of a period, all in one unit
     * @param kind tells of a supply whether it is of that kind
     * @return the exact share, or empty when nothing was spent
     * @throws org.tablee.pricing.money.UnitMismatchException if the units differ
     */
    public static Optional<Fraction> share(Collection<Purchase> purchases, Predicate<Supply> kind) {
        Optional<Amount> all = purchases.stream().map(Purchase::net).reduce(Amount::plus);
        Optional<Amount> some = purchases.stream()
                .filter(purchase -> kind.test(purchase.supply))
                .map(Purchase::net)
                .reduce(Amount::plus);
        return all.filter(Amount::isPositive)
                .map(total -> some.orElse(Amount.zero(total.unit())).over(total));
    }

    /**
     * Returns what was bought.
     *
     * @return the supply
     */
    @JsonProperty
    public Supply supply() {
        return supply;
    }

    /**
     * Returns what it cost without tax.
     *
     * @return an amount of 0 or more
     */
    @JsonProperty
    public Amount net() {
        return net;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Purchase purchase && supply.equals(purchase.supply) && net.equals(purchase.net);
    }

    @Override
    public int hashCode() {
        return Objects.hash(supply, net);
    }

    @Override
    public String toString() {
        return supply.what() + " for " + net;
    }
}
