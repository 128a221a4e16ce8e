package org.tablee.pricing.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tablee.pricing.cashbook.CashBook;
import org.tablee.pricing.contribution.Takings;
import org.tablee.pricing.contribution.Tender;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.Unit;

/** The units of a cash book, and how often each is used. */
final class Units {

    private final TreeMap<Unit, Long> uses = new TreeMap<>();

    Units(CashBook book) {
        Stream<Unit> takings = book.takings().stream().map(Takings::unit);
        Stream<Unit> tenders = book.ledger().entries().stream()
                .flatMap(entry -> entry.outcome().tenders().stream())
                .map(Tender::amount)
                .map(Amount::unit);
        Stream<Unit> costs =
                book.costs().stream().map(entry -> entry.cost().amount().unit());
        Stream<Unit> tabs = book.tabs().stream().map(entry -> entry.amount().unit());
        Stream.of(takings, tenders, costs, tabs)
                .flatMap(units -> units)
                .forEach(unit -> uses.merge(unit, 1L, Long::sum));
    }

    /** Returns the units in their order. */
    List<Unit> all() {
        return List.copyOf(uses.keySet());
    }

    /** Returns the unit that is used most, of several the first; or empty when none is. */
    Optional<Unit> main() {
        long most = uses.values().stream().mapToLong(count -> count).max().orElse(0);
        return uses.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
