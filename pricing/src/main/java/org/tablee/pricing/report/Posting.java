package org.tablee.pricing.report;

import java.time.LocalDate;
import java.util.Optional;
import org.tablee.core.identity.SessionId;
import org.tablee.pricing.contribution.EntryId;
import org.tablee.pricing.contribution.Means;
import org.tablee.pricing.contribution.Purpose;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.Unit;

/**
 * One movement of money, or the note that there was none: the amount with its sign, empty when nothing changed
 * hands or nobody knows how much.
 */
record Posting(
        Source source,
        Optional<SessionId> session,
        LocalDate day,
        Purpose purpose,
        Optional<Means> means,
        Unit unit,
        Optional<Amount> amount,
        Optional<Amount> difference,
        int covers,
        Optional<EntryId> entry) {

    /** Where a posting comes from. */
    enum Source {
        BOX,
        GIVEN,
        REFUNDED,
        DECLINED,
        NOT_ASKED,
        NOT_RECORDED,
        REDEEMED
    }

    boolean isIn(Unit other) {
        return unit.equals(other);
    }

    boolean isOf(SessionId other) {
        return session.equals(Optional.of(other));
    }

    /** Tells whether this is money that came in, or was given back; not what the pool paid. */
    boolean isFunding() {
        return source == Source.BOX || source == Source.GIVEN || source == Source.REFUNDED;
    }
}
