package org.tablee.pricing.cashbook;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.identity.SessionId;
import org.tablee.core.table.Column;
import org.tablee.core.table.FindingCollector;
import org.tablee.core.table.Findings;
import org.tablee.pricing.contribution.Contribution;
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
    private final FindingCollector findings;
    private final CashBook book;

    private CashBookMerge(CashBook first, CashBook second, Locale language) {
        this.first = first;
        this.second = second;
        this.findings = FindingCollector.of(language);
        this.book = CashBook.builder()
                .addAllTakings(joined(CashBook::takings, TAKINGS_ORDER, this::takings))
                .ledger(first.ledger().merge(second.ledger()))
                .addAllCosts(joined(CashBook::costs, COST_ORDER, CashBookMerge::together))
                .addAllTabs(joined(CashBook::tabs, TAB_ORDER, CashBookMerge::together))
                .build();
        first.ledger().conflicts(second.ledger()).forEach(this::report);
        reportRecordedTwice();
    }

    static CashBookMerge of(CashBook first, CashBook second, Locale language) {
        return new CashBookMerge(first, second, language);
    }

    /** Returns what two box totals have in common when they are totals of the same box. */
    static List<Object> box(Takings row) {
        return List.of(row.session(), row.purpose(), row.means(), row.unit());
    }

    CashBook book() {
        return book;
    }

    Findings findings() {
        return findings.findings();
    }

    private void report(EntryId id) {
        Contribution kept = book.ledger().entry(id).orElseThrow();
        Contribution mine = first.ledger().entry(id).orElseThrow();
        Contribution theirs = second.ledger().entry(id).orElseThrow();
        findings.add(
                CashFinding.CONFLICTING_VALUE,
                CashSheets.CONTRIBUTIONS.file(),
                id,
                kept.equals(mine) ? theirs : mine,
                kept);
    }

    private void reportRecordedTwice() {
        Set<Till> twice = new LinkedHashSet<>(book.recordedTwice());
        twice.removeAll(first.recordedTwice());
        twice.removeAll(second.recordedTwice());
        twice.forEach(till -> findings.add(CashFinding.RECORDED_TWICE, CashSheets.TAKINGS.file(), till));
    }

    private <T> List<T> joined(Function<CashBook, List<T>> lines, Comparator<T> order, BinaryOperator<List<T>> join) {
        List<T> mine = lines.apply(first);
        List<T> theirs = lines.apply(second);
        if (mine.isEmpty() || theirs.isEmpty() || mine.equals(theirs)) {
            return mine.isEmpty() ? theirs : mine;
        }
        return join.apply(mine, theirs).stream().sorted(order).toList();
    }

    private List<Takings> takings(List<Takings> mine, List<Takings> theirs) {
        List<Takings> rows = new ArrayList<>(together(ofPeriods(mine), ofPeriods(theirs)));
        Map<List<Object>, Takings> boxes = new LinkedHashMap<>();
        Stream.concat(mine.stream(), theirs.stream())
                .filter(row -> row.session().isPresent())
                .forEach(row -> boxes.merge(box(row), row, this::joined));
        rows.addAll(boxes.values());
        return rows;
    }

    private static List<Takings> ofPeriods(List<Takings> rows) {
        return rows.stream().filter(row -> row.period().isPresent()).toList();
    }

    private Takings joined(Takings one, Takings other) {
        Optional<Amount> lay = larger(one, CashSheets.FLOAT, one.floatAmount(), other.floatAmount());
        return Takings.builder()
                .from(one)
                .counted(larger(one, CashSheets.AMOUNT, one.counted(), other.counted())
                        .filter(counted -> holds(counted, lay)))
                .floatAmount(lay)
                .expected(larger(one, CashSheets.EXPECTED, one.expected(), other.expected()))
                .build();
    }

    /** Tells whether what one book counted can hold the float that the other one knows. */
    private boolean holds(Amount counted, Optional<Amount> lay) {
        boolean holds = lay.isEmpty() || counted.compareTo(lay.get()) >= 0;
        if (!holds) {
            findings.addAt(
                    CashFinding.FLOAT_TOO_LARGE,
                    CashSheets.TAKINGS.file(),
                    0,
                    CashSheets.FLOAT.code(),
                    counted,
                    lay.get());
        }
        return holds;
    }

    private Optional<Amount> larger(
            Takings row, Column<BigDecimal> column, Optional<Amount> one, Optional<Amount> other) {
        if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
            return one.or(() -> other);
        }
        boolean mine = one.get().compareTo(other.get()) > 0;
        findings.addAt(
                CashFinding.CONFLICTING_VALUE,
                CashSheets.TAKINGS.file(),
                0,
                column.code(),
                Till.of(row).orElseThrow(),
                mine ? other.get() : one.get(),
                mine ? one.get() : other.get());
        return mine ? one : other;
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

    private static <T> Comparator<T> bySession(Function<T, Optional<SessionId>> session) {
        return comparing(line -> session.apply(line).orElse(null), nullsLast(naturalOrder()));
    }

    private static <T> Comparator<T> byPeriod(Function<T, Optional<DateRange>> period) {
        return comparing(
                line -> period.apply(line).orElse(null),
                nullsLast(comparing(DateRange::from).thenComparing(DateRange::to)));
    }
}
