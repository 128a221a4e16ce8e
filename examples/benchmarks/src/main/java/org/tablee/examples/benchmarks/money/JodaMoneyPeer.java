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
    Money minus(Money first, Money second) {
        return first.minus(second);
    }

    @Override
    Part<Money> part(Money total, long weight, long sum) {
        Money product = total.multipliedBy(weight);
        Money share = product.dividedBy(sum, RoundingMode.FLOOR);
        return new Part<>(share, product.minus(share.multipliedBy(sum)));
    }
}
