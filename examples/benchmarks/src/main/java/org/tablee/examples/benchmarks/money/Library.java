package org.tablee.examples.benchmarks.money;

import java.math.BigDecimal;
import java.util.function.Supplier;
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

    /** {@code org.javamoney.moneta.Money}. */
    MONETA_MONEY(() -> new MonetaPeer(cents -> Money.of(BigDecimal.valueOf(cents, 2), "EUR"))),

    /** {@code org.javamoney.moneta.FastMoney}. */
    MONETA_FAST_MONEY(() -> new MonetaPeer(cents -> FastMoney.of(BigDecimal.valueOf(cents, 2), "EUR")));

    private final Supplier<Peer<?>> peer;

    Library(Supplier<Peer<?>> peer) {
        this.peer = peer;
    }

    Peer<?> peer() {
        return peer.get();
    }
}
