package org.tablee.examples.benchmarks.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Supplier;
import javax.money.MonetaryContext;
import javax.money.MonetaryContextBuilder;
import org.javamoney.moneta.FastMoney;
import org.javamoney.moneta.Money;

/** Whose amounts are measured. */
public enum Library {

    /** {@code org.tablee.pricing.money.Amount}. */
    TABLEE(TableePeer::new),

    /** {@code java.math.BigDecimal}. */
    BIG_DECIMAL(BigDecimalPeer::new),

    /** {@code org.joda.money.Money}. */
    JODA_MONEY(JodaMoneyPeer::new),

    /** {@code org.javamoney.moneta.Money} with 34 digits, which is faster than its own 256. */
    MONETA_MONEY(() -> new MonetaPeer(cents -> Money.of(BigDecimal.valueOf(cents, 2), "EUR", Digits.DECIMAL_128))),

    /** {@code org.javamoney.moneta.FastMoney}. */
    MONETA_FAST_MONEY(() -> new MonetaPeer(cents -> FastMoney.of(BigDecimal.valueOf(cents, 2), "EUR")));

    /** How precisely amounts of JSR 354 are divided. */
    private static final class Digits {
        static final MonetaryContext DECIMAL_128 = MonetaryContextBuilder.of(Money.class)
                .setPrecision(34)
                .set(RoundingMode.HALF_EVEN)
                .build();
    }

    private final Supplier<Peer<?>> peer;

    Library(Supplier<Peer<?>> peer) {
        this.peer = peer;
    }

    Peer<?> peer() {
        return peer.get();
    }
}
