package org.tablee.examples.benchmarks.money;

import java.util.List;
import java.util.function.LongFunction;
import javax.money.MonetaryAmount;

/** JSR 354 by its reference implementation, with either of its amounts. */
final class MonetaPeer extends Peer<MonetaryAmount> {

    private final LongFunction<MonetaryAmount> euros;

    /** Takes amounts of the kind that a function makes of cents. */
    MonetaPeer(LongFunction<MonetaryAmount> ofCents) {
        euros = ofCents;
    }

    @Override
    MonetaryAmount ofCents(long cents) {
        return euros.apply(cents);
    }

    @Override
    long cents(MonetaryAmount amount) {
        return amount.scaleByPowerOfTen(2).getNumber().longValueExact();
    }

    @Override
    MonetaryAmount sum(List<MonetaryAmount> amounts) {
        MonetaryAmount sum = ofCents(0);
        for (MonetaryAmount amount : amounts) {
            sum = sum.add(amount);
        }
        return sum;
    }

    @Override
    MonetaryAmount plus(MonetaryAmount first, MonetaryAmount second) {
        return first.add(second);
    }

    @Override
    MonetaryAmount minus(MonetaryAmount first, MonetaryAmount second) {
        return first.subtract(second);
    }

    @Override
    Part<MonetaryAmount> part(MonetaryAmount total, long weight, long sum) {
        MonetaryAmount[] cents = total.multiply(100 * weight).divideAndRemainder(sum);
        return new Part<>(cents[0].scaleByPowerOfTen(-2), cents[1]);
    }
}
