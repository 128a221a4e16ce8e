package org.tablee.examples.benchmarks.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Decimal numbers of scale 2, as many programs keep their money. */
final class BigDecimalPeer extends Peer<BigDecimal> {

    @Override
    BigDecimal ofCents(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }

    @Override
    long cents(BigDecimal amount) {
        return amount.unscaledValue().longValueExact();
    }

    @Override
    BigDecimal sum(List<BigDecimal> amounts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal amount : amounts) {
            sum = sum.add(amount);
        }
        return sum;
    }

    @Override
    BigDecimal plus(BigDecimal first, BigDecimal second) {
        return first.add(second);
    }

    @Override
    BigDecimal times(BigDecimal amount, long factor) {
        return amount.multiply(BigDecimal.valueOf(factor));
    }

    @Override
    BigDecimal floor(BigDecimal amount, long divisor) {
        return amount.divide(BigDecimal.valueOf(divisor), 2, RoundingMode.FLOOR);
    }

    @Override
    BigDecimal minus(BigDecimal first, BigDecimal second) {
        return first.subtract(second);
    }
}
