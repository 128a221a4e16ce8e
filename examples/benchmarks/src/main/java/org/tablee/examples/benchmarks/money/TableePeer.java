package org.tablee.examples.benchmarks.money;

import java.util.List;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.Unit;

/** This library: sums and splits are its own. */
final class TableePeer extends Peer<Amount> {

    @Override
    Amount ofCents(long cents) {
        return Amount.ofMinor(cents, Unit.EUR);
    }

    @Override
    long cents(Amount amount) {
        return amount.minor();
    }

    @Override
    Amount sum(List<Amount> amounts) {
        return Amount.sum(Unit.EUR, amounts);
    }

    @Override
    Amount plus(Amount first, Amount second) {
        return first.plus(second);
    }

    @Override
    Amount minus(Amount first, Amount second) {
        return first.minus(second);
    }

    @Override
    Part<Amount> part(Amount total, long weight, long sum) {
        throw new UnsupportedOperationException("Splits are its own");
    }

    @Override
    List<Amount> allocate(Amount total, long[] weights) {
        return total.allocate(weights);
    }
}
