package org.tablee.examples.benchmarks.money;

import java.math.RoundingMode;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Joda-Money. */
final class JodaMoneyPeer extends Peer<Money> {

    @Override
    Money ofCents(long cents) {
        return Money.ofMinor(CurrencyUnit.EUR, cents);
    }

    @Override
    long cents(Money amount) {
        return amount.getAmountMinorLong();
    }

    @Override
    Money sum(List<Money> amounts) {
        return Money.total(amounts);
    }

    @Override
    Money plus(Money first, Money second) {
        return first.plus(second);
    }

    @Override
    Money times(Money amount, long factor) {
        return amount.multipliedBy(factor);
    }

    @Override
    Money floor(Money amount, long divisor) {
        return amount.dividedBy(divisor, RoundingMode.FLOOR);
    }

    @Override
    Money minus(Money first, Money second) {
        return first.minus(second);
    }
}
