package org.tablee.examples.benchmarks.money;

import java.math.RoundingMode;
import java.util.List;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.Fraction;
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
    Amount times(Amount amount, long factor) {
        return amount.times(factor);
    }

    @Override
    Amount floor(Amount amount, long divisor) {
        return amount.times(Fraction.of(1, divisor), RoundingMode.FLOOR);
    }

    @Override
    Amount minus(Amount first, Amount second) {
        return first.minus(second);
    }

    @Override
    List<Amount> allocate(Amount total, long[] weights) {
        return total.allocate(weights);
    }
}
