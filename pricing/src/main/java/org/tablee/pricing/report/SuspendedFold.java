package org.tablee.pricing.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.identity.SessionId;
import org.tablee.core.table.FindingCollector;
import org.tablee.pricing.cashbook.CashFinding;
import org.tablee.pricing.contribution.Purpose;
import org.tablee.pricing.contribution.SuspendedMeals;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.Unit;
import org.tablee.pricing.report.Posting.Source;

/** The pool of suspended meals in one unit, day by day: gifts first, then the meals that were taken. */
final class SuspendedFold {

    private static final Comparator<Posting> ORDER = Comparator.comparing(Posting::day)
            .thenComparing(posting -> posting.source() == Source.REDEEMED)
            .thenComparing(posting -> posting.entry().map(Object::toString).orElse(""));

    private final Function<SessionId, Optional<Amount>> price;
    private final FindingCollector findings;
    private final Map<SessionId, Amount> drawn = new HashMap<>();
    private SuspendedMeals pool;
    private boolean used;
    private long redeemed;

    private SuspendedFold(Unit unit, Function<SessionId, Optional<Amount>> price, FindingCollector findings) {
        this.price = price;
        this.findings = findings;
        this.pool = SuspendedMeals.empty(unit);
    }

    /**
     * Follows the pool.
     *
     * @param postings what was known at the end of the period
     * @param period the days in which meals taken are counted
     * @param unit the unit of the pool
     * @param price what a meal is worth at a session
     * @param findings gathers meals taken from an empty pool
     */
    static SuspendedFold of(
            List<Posting> postings,
            DateRange period,
            Unit unit,
            Function<SessionId, Optional<Amount>> price,
            FindingCollector findings) {
        SuspendedFold fold = new SuspendedFold(unit, price, findings);
        postings.stream()
                .filter(posting -> posting.isIn(unit))
                .sorted(ORDER)
                .forEach(posting -> fold.take(posting, period));
        return fold;
    }

    private void take(Posting posting, DateRange period) {
        if (posting.source() == Source.REDEEMED) {
            redeem(posting, period);
        } else if (posting.purpose() == Purpose.SUSPENDED && posting.amount().isPresent()) {
            Amount amount = posting.amount().get();
            pool = amount.isNegative() ? pool.giveBack(amount.negated()) : pool.give(amount);
            used = true;
        }
    }

    private void redeem(Posting posting, DateRange period) {
        used = true;
        Optional<Amount> worth = posting.amount()
                .or(() -> posting.session().flatMap(price).map(meal -> meal.times(posting.covers())))
                .filter(Amount::isPositive);
        if (worth.isEmpty()) {
            report(CashFinding.REDEMPTION_WITHOUT_PRICE, posting, period);
            return;
        }
        Amount before = pool.money();
        if (worth.get().compareTo(before) > 0) {
            report(CashFinding.EMPTY_POOL, posting, period, before);
        }
        if (before.isPositive()) {
            SuspendedMeals.Redemption redemption = pool.redeem(worth.get());
            pool = redemption.pool();
            posting.session().ifPresent(session -> drawn.merge(session, redemption.drawn(), Amount::plus));
            redeemed += period.contains(posting.day()) ? posting.covers() : 0;
        }
    }

    private void report(CashFinding kind, Posting posting, DateRange period, Object... more) {
        if (period.contains(posting.day())) {
            Object[] arguments = Stream.concat(Stream.of(posting.entry().orElseThrow()), Stream.of(more))
                    .toArray();
            findings.add(kind, "contributions.csv", arguments);
        }
    }

    /** Returns what the pool paid at a session, or empty when no suspended meal was taken there. */
    Optional<Amount> drawn(SessionId session) {
        return Optional.ofNullable(drawn.get(session));
    }

    /** Returns the pool at the end, or empty when the place keeps none. */
    Optional<SuspendedMeals> pool() {
        return used ? Optional.of(pool) : Optional.empty();
    }

    /** Returns how many meals were taken in the period. */
    long redeemed() {
        return redeemed;
    }
}
