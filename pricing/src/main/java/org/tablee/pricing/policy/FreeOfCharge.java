package org.tablee.pricing.policy;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;
import org.tablee.pricing.money.Amount;

/**
 * Nothing is asked for: the workshop is paid by a funder, the concert is offered.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
@JsonTypeName("free_of_charge")
@JsonAutoDetect
public final class FreeOfCharge extends PricePolicy {

    private static final FreeOfCharge INSTANCE = new FreeOfCharge();

    private FreeOfCharge() {}

    /**
     * Returns the policy.
     *
     * @return the policy that asks for nothing
     */
    @JsonCreator
    public static FreeOfCharge of() {
        return INSTANCE;
    }

    @Override
    Answer answerTo(Amount offered) {
        return offered.isZero()
                ? Answer.accepted(offered)
                : Answer.question(offered, Answer.Reason.FREE_OF_CHARGE, null);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FreeOfCharge;
    }

    @Override
    public int hashCode() {
        return FreeOfCharge.class.hashCode();
    }

    @Override
    public String toString() {
        return "free of charge";
    }
}
