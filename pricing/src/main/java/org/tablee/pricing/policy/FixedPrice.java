package org.tablee.pricing.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.immutables.value.Value;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.Rule;
import org.tablee.core.validation.ValueStyle;
import org.tablee.pricing.money.Amount;

/**
 * One price for everybody.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonTypeName("fixed_price")
@JsonPropertyOrder({"price"})
public abstract class FixedPrice extends PricePolicy implements WithFixedPrice {

    FixedPrice() {}

    /**
     * Returns the price.
     *
     * @return an amount above 0; what costs nothing is {@linkplain FreeOfCharge free of charge}
     */
    @JsonProperty
    public abstract Amount price();

    @Override
    Answer answerTo(Amount offered) {
        int order = offered.compareTo(price());
        if (order < 0) {
            return Answer.refused(offered, Answer.Reason.BELOW_PRICE, price());
        }
        return order == 0 ? Answer.accepted(offered) : Answer.question(offered, Answer.Reason.ABOVE_PRICE, price());
    }

    @Value.Check
    void check() {
        Constraints.check(
                this,
                Rule.of(
                        price().isPositive(),
                        "price",
                        price(),
                        "must be above 0",
                        "doit être supérieur à 0",
                        "moet hoger zijn dan 0"));
    }

    /**
     * Returns the policy of a price.
     *
     * @param price the price, above 0
     * @return the policy
     */
    @JsonCreator
    public static FixedPrice of(@JsonProperty(value = "price", required = true) Amount price) {
        return ImmutableFixedPrice.builder().price(price).build();
    }
}
