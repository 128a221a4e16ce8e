package org.tablee.pricing.outlook;

import java.util.List;
import org.tablee.core.figure.Audience;
import org.tablee.core.figure.Counted;
import org.tablee.core.figure.DisclosurePolicy;
import org.tablee.core.figure.Figure;
import org.tablee.core.figure.Measurement;
import org.tablee.core.figure.Reason;
import org.tablee.core.figure.Statistic;
import org.tablee.pricing.money.Amount;

/**
 * How much of what was given above the price carried what was given below it, without pointing at anybody.
 *
 * <pre>
 * G⁺ = Σ max(x − c·P, 0)        G⁻ = Σ max(c·P − x, 0)
 * net = Σx − P · Σc = G⁺ − G⁻
 * redistributed = min(G⁺, G⁻)        meals offered = ⌊redistributed / P⌋
 *
 * x a gift, c its covers, P the equilibrium price
 * </pre>
 *
 * <p>It can be seen only where single amounts were noted: of a box total only the net exists, and nothing more
 * is guessed ({@code TOTALS_ONLY}). How many people gave below the price is counted nowhere. The
 * {@linkplain SingleAmounts rules for single amounts} hold for every audience.
 */
public final class SolidarityFlow {

    private SolidarityFlow() {}

    /**
     * Makes the figure of the flow.
     *
     * @param gifts the single gifts, empty where only totals are known
     * @param price the equilibrium price, above 0
     * @param gate the policy of the report
     * @return the figure, whose value is what was redistributed, in coins
     * @throws IllegalArgumentException if the price is not above 0
     */
    public static Figure figure(List<Gift> gifts, Amount price, DisclosurePolicy gate) {
        if (!price.isPositive()) {
            throw new IllegalArgumentException("The price is above 0, but was: " + price);
        }
        return gifts.isEmpty() ? gate.notComputable(Reason.TOTALS_ONLY) : gate.release(measure(gifts, price));
    }

    private static Measurement measure(List<Gift> gifts, Amount price) {
        Amount above = Amount.zero(price.unit());
        Amount below = Amount.zero(price.unit());
        for (Gift gift : gifts) {
            Amount difference = gift.amount().minus(price.times(gift.covers()));
            above = difference.isPositive() ? above.plus(difference) : above;
            below = difference.isNegative() ? below.minus(difference) : below;
        }
        Amount moved = above.compareTo(below) < 0 ? above : below;
        Measurement.Builder measurement = Measurement.of(
                        gifts.size(), Counted.EVENTS, () -> Statistic.of("SOLIDARITY_FLOW", moved.minor()))
                .people(gifts.size())
                .number("net", above.minus(below).minor())
                .number("mealsOffered", Math.floorDiv(moved.minor(), price.minor()));
        SingleAmounts rules = SingleAmounts.of(gifts.stream().map(Gift::amount).toList());
        for (Audience audience : Audience.values()) {
            rules.objectionToMean(audience).ifPresent(reason -> measurement.secretFrom(audience, reason));
        }
        return measurement.build();
    }
}
