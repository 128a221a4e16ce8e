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
    BigDecimal minus(BigDecimal first, BigDecimal second) {
        return first.subtract(second);
    }

    @Override
    Part<BigDecimal> part(BigDecimal total, long weight, long sum) {
        BigDecimal product = total.multiply(BigDecimal.valueOf(weight));
        BigDecimal whole = BigDecimal.valueOf(sum);
        BigDecimal share = product.divide(whole, 2, RoundingMode.FLOOR);
        return new Part<>(share, product.subtract(share.multiply(whole)));
    }
}
