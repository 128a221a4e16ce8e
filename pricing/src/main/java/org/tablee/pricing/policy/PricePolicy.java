package org.tablee.pricing.policy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.tablee.pricing.money.Amount;

/**
 * What a place asks for an activity.
 *
 * <p>Free of charge and free price are two policies, and neither is a fixed price of 0. No policy knows who
 * gives. Instances are immutable and may be shared between threads.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(FreeOfCharge.class),
    @JsonSubTypes.Type(FixedPrice.class),
    @JsonSubTypes.Type(FreePrice.class),
    @JsonSubTypes.Type(StepScale.class),
    @JsonSubTypes.Type(QuotientScale.class)
})
public abstract class PricePolicy {

    PricePolicy() {}

    /**
     * Answers an offer.
     *
     * @param offered what somebody wants to give, 0 or more
     * @return whether the place takes it, asks back, or refuses, with the reason; the amount is never changed
     * @throws org.tablee.pricing.money.UnitMismatchException if the policy is in another unit
     * @throws IllegalArgumentException if the amount is negative
     */
    public final Answer answer(Amount offered) {
        if (offered.isNegative()) {
            throw new IllegalArgumentException("An offer is 0 or more, but was: " + offered);
        }
        return answerTo(offered);
    }

    abstract Answer answerTo(Amount offered);
}
