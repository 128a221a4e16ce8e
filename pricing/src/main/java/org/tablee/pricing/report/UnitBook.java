package org.tablee.pricing.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.identity.SessionId;
import org.tablee.pricing.contribution.EntryId;
import org.tablee.pricing.contribution.Purpose;
import org.tablee.pricing.cost.EquilibriumPrice;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.Unit;
import org.tablee.pricing.outlook.Gift;
import org.tablee.pricing.report.Posting.Source;

/** Everything that was known in one unit at the end of a period. */
final class UnitBook {

    private final Unit unit;
    private final DateRange period;
    private final List<Posting> postings;
    private final List<Posting> before;
    private final Costs costs;
    private final SuspendedFold suspended;
    private final List<SessionBook> past;

    UnitBook(Unit unit, Accounts accounts) {
        this.unit = unit;
        this.period = accounts.period();
        this.postings = in(unit, accounts.postings());
        this.before = in(unit, accounts.before());
        this.costs = new Costs(accounts, unit);
        List<SessionFacts> held = accounts.programme().heldHereUpTo(period.to());
        Map<SessionId, Amount> prices = prices(held);
        this.suspended = SuspendedFold.of(
                postings, period, unit, session -> Optional.ofNullable(prices.get(session)), accounts.findings());
        this.past = sessions(held, accounts);
    }

    private static List<Posting> in(Unit unit, List<Posting> postings) {
        return postings.stream().filter(posting -> posting.isIn(unit)).toList();
    }

    private Map<SessionId, Amount> prices(List<SessionFacts> held) {
        Map<SessionId, Amount> prices = new HashMap<>();
        for (SessionFacts facts : held) {
            new SessionBook(facts, unit, List.of(), costs.of(facts.id()), Optional.empty())
                    .price()
                    .ifPresent(price -> prices.put(facts.id(), price.amount()));
        }
        return prices;
    }

    /** Returns the sessions that this unit speaks of; those of which nothing was noted stand in the main unit. */
    private List<SessionBook> sessions(List<SessionFacts> held, Accounts accounts) {
        Map<SessionId, List<Posting>> noted = postings.stream()
                .filter(posting -> posting.session().isPresent())
                .collect(Collectors.groupingBy(posting -> posting.session().orElseThrow()));
        boolean main = accounts.units().main().equals(Optional.of(unit));
        List<SessionBook> sessions = new ArrayList<>();
        for (SessionFacts facts : held) {
            SessionId id = facts.id();
            if (noted.containsKey(id) || costs.knows(id) || main && !accounts.speaksOf(id)) {
                sessions.add(new SessionBook(
                        facts, unit, noted.getOrDefault(id, List.of()), costs.of(id), suspended.drawn(id)));
            }
        }
        return sessions;
    }

    Unit unit() {
        return unit;
    }

    /** Returns the sessions that had taken place at the end of the period, in the order of time. */
    List<SessionBook> past() {
        return past;
    }

    /** Returns the sessions of the period, in the order of time. */
    List<SessionBook> sessions() {
        return past.stream()
                .filter(session -> period.contains(session.facts().date()))
                .toList();
    }

    /** Returns the sessions of the period the money for whose meals is known. */
    List<SessionBook> counted() {
        return sessions().stream().filter(SessionBook::isCounted).toList();
    }

    SuspendedFold suspended() {
        return suspended;
    }

    Amount unallocated() {
        return costs.unallocated();
    }

    /** Returns the last price above nothing, or empty when there was none. */
    Optional<Amount> lastPrice() {
        return past.stream()
                .flatMap(session -> session.price().stream())
                .map(EquilibriumPrice::amount)
                .filter(Amount::isPositive)
                .reduce((earlier, later) -> later);
    }

    /** Returns what came in for a purpose in the period: what was known at its end less what was known before. */
    Amount funding(Purpose purpose) {
        return sum(postings, purpose).minus(sum(before, purpose));
    }

    private Amount sum(List<Posting> known, Purpose purpose) {
        return Amount.sum(
                unit,
                known.stream()
                        .filter(posting -> posting.purpose() == purpose && posting.isFunding())
                        .flatMap(posting -> posting.amount().stream())
                        .toList());
    }

    /** Returns the postings for a purpose that are of the period itself. */
    List<Posting> ofPeriod(Purpose purpose) {
        return postings.stream()
                .filter(posting -> posting.purpose() == purpose
                        && posting.isFunding()
                        && posting.amount().isPresent()
                        && period.contains(posting.day()))
                .toList();
    }

    /** Returns the suspended meals that were taken in the period, in this unit or one by one. */
    List<Posting> redeemed() {
        return postings.stream()
                .filter(posting -> posting.source() == Posting.Source.REDEEMED && period.contains(posting.day()))
                .toList();
    }

    /** Returns what was given for the meals of the period, one by one, 0 for who chose not to give. */
    List<Gift> gifts() {
        Map<EntryId, List<Posting>> gestures = new LinkedHashMap<>();
        for (SessionBook session : sessions()) {
            for (Posting posting : session.postings()) {
                boolean gave = posting.source() == Source.GIVEN || posting.source() == Source.DECLINED;
                if (gave && posting.purpose() == Purpose.MEAL) {
                    gestures.computeIfAbsent(posting.entry().orElseThrow(), id -> new ArrayList<>())
                            .add(posting);
                }
            }
        }
        return gestures.values().stream().map(this::gift).toList();
    }

    private Gift gift(List<Posting> gesture) {
        List<Amount> amounts =
                gesture.stream().flatMap(posting -> posting.amount().stream()).toList();
        return Gift.of(Amount.sum(unit, amounts), gesture.get(0).covers());
    }
}
