package org.tablee.pricing.cashbook;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.identity.SessionId;
import org.tablee.pricing.contribution.EntryId;
import org.tablee.pricing.contribution.TabEntry;
import org.tablee.pricing.contribution.Takings;
import org.tablee.pricing.cost.CostEntry;
import org.tablee.pricing.money.Amount;

/** Two cash books put together, and what they disagree about. */
final class CashBookMerge {

    private static final Comparator<Takings> TAKINGS_ORDER = CashBookMerge.<Takings>bySession(Takings::session)
            .thenComparing(byPeriod(Takings::period))
            .thenComparing(Takings::purpose)
            .thenComparing(row -> row.means().orElse(null), nullsLast(naturalOrder()))
            .thenComparing(Takings::unit)
            .thenComparing(Takings::toString);

    private static final Comparator<CostEntry> COST_ORDER = CashBookMerge.<CostEntry>bySession(CostEntry::session)
            .thenComparing(byPeriod(CostEntry::period))
            .thenComparing(entry -> entry.cost().kind())
            .thenComparing(entry -> entry.cost().label())
            .thenComparing(CostEntry::toString);

    private static final Comparator<TabEntry> TAB_ORDER = comparing(TabEntry::tab)
            .thenComparing(TabEntry::date)
            .thenComparing(TabEntry::outcome)
            .thenComparing(TabEntry::toString);

    private final CashBook first;
    private final CashBook second;
    private final List<String> conflicts = new ArrayList<>();
    private final CashBook book;

    private CashBookMerge(CashBook first, CashBook second) {
        this.first = first;
        this.second = second;
        this.book = CashBook.builder()
                .addAllTakings(sorted(takings(), TAKINGS_ORDER))
                .ledger(first.ledger().merge(second.ledger()))
                .addAllCosts(sorted(together(first.costs(), second.costs()), COST_ORDER))
                .addAllTabs(sorted(together(first.tabs(), second.tabs()), TAB_ORDER))
                .build();
        for (EntryId id : first.ledger().conflicts(second.ledger())) {
            conflicts.add("entry " + id + ": " + first.ledger().entry(id).orElseThrow() + " and "
                    + second.ledger().entry(id).orElseThrow());
        }
    }

    static CashBookMerge of(CashBook first, CashBook second) {
        return new CashBookMerge(first, second);
    }

    /** Returns what two box totals have in common when they are totals of the same box. */
    static List<Object> box(Takings row) {
        return List.of(row.session(), row.purpose(), row.means(), row.unit());
    }

    CashBook book() {
        return book;
    }

    List<String> conflicts() {
        return List.copyOf(conflicts);
    }

    private List<Takings> takings() {
        Map<List<Object>, Takings> boxes = new LinkedHashMap<>();
        List<Takings> rows = new ArrayList<>(together(ofPeriods(first.takings()), ofPeriods(second.takings())));
        for (CashBook each : List.of(first, second)) {
            each.takings().stream()
                    .filter(row -> row.session().isPresent())
                    .forEach(row -> boxes.merge(box(row), row, this::joined));
        }
        rows.addAll(boxes.values());
        return rows;
    }

    private static List<Takings> ofPeriods(List<Takings> rows) {
        return rows.stream().filter(row -> row.period().isPresent()).toList();
    }

    private Takings joined(Takings one, Takings other) {
        Optional<Amount> lay = larger(one, "float", one.floatAmount(), other.floatAmount());
        return Takings.builder()
                .from(one)
                .counted(larger(one, "counted", one.counted(), other.counted())
                        .filter(counted -> holds(one, counted, lay)))
                .floatAmount(lay)
                .expected(larger(one, "expected", one.expected(), other.expected()))
                .build();
    }

    /** Tells whether what one book counted can hold the float that the other one knows. */
    private boolean holds(Takings row, Amount counted, Optional<Amount> lay) {
        boolean holds = lay.isEmpty() || counted.compareTo(lay.get()) >= 0;
        if (!holds) {
            conflicts.add(Till.of(row).orElseThrow() + ": counted " + counted + " and float " + lay.get());
        }
        return holds;
    }

    private Optional<Amount> larger(Takings row, String property, Optional<Amount> one, Optional<Amount> other) {
        if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
            return one.or(() -> other);
        }
        conflicts.add(Till.of(row).orElseThrow() + ": " + property + " " + one.get() + " and " + other.get());
        return one.get().compareTo(other.get()) > 0 ? one : other;
    }

    private static <T> List<T> together(List<T> one, List<T> other) {
        List<T> all = new ArrayList<>();
        LinkedHashSet<T> distinct = new LinkedHashSet<>(one);
        distinct.addAll(other);
        for (T line : distinct) {
            int copies = Math.max(Collections.frequency(one, line), Collections.frequency(other, line));
            all.addAll(Collections.nCopies(copies, line));
        }
        return all;
    }

    private static <T> List<T> sorted(List<T> lines, Comparator<T> order) {
        return lines.stream().sorted(order).toList();
    }

    private static <T> Comparator<T> bySession(Function<T, Optional<SessionId>> session) {
        return comparing(line -> session.apply(line).orElse(null), nullsLast(naturalOrder()));
    }

    private static <T> Comparator<T> byPeriod(Function<T, Optional<DateRange>> period) {
        return comparing(
                line -> period.apply(line).orElse(null),
                nullsLast(comparing(DateRange::from).thenComparing(DateRange::to)));
    }
}
