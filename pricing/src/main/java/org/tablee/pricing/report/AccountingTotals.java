package org.tablee.pricing.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.identity.SessionId;
import org.tablee.core.logbook.Logbook;
import org.tablee.pricing.cashbook.CashBook;
import org.tablee.pricing.contribution.Means;
import org.tablee.pricing.contribution.Purpose;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.Unit;

/**
 * What an accountant books: one amount for each session, purpose, means and unit, and never one for a gift.
 *
 * <p>An entry is of the day on which the money came in or was given back, so that what was given back in February
 * for a meal of January is an entry of February. A box that nobody counted is no entry. The sums are those of the
 * entries. Which account an amount goes to is a table of the place, not of this library. Instances are immutable
 * and may be shared between threads.
 */
public final class AccountingTotals {

    private final List<AccountingEntry> entries;

    private AccountingTotals(List<AccountingEntry> entries) {
        this.entries = entries;
    }

    /**
     * Returns the entries of a period.
     *
     * @param logbook the sessions
     * @param book the money
     * @param period the days
     * @return the totals
     */
    public static AccountingTotals of(Logbook logbook, CashBook book, DateRange period) {
        Programme programme = Programme.of(logbook, book.ledger(), period.to(), Optional.empty());
        Journal journal = new Journal(book, programme);
        Map<List<Object>, AccountingEntry> entries = new LinkedHashMap<>();
        for (Posting posting : journal.upTo(period.to())) {
            if (posting.isFunding() && posting.amount().isPresent() && period.contains(posting.day())) {
                AccountingEntry entry = entry(posting);
                entries.merge(entry.key(), entry, AccountingEntry::plus);
            }
        }
        return new AccountingTotals(entries.values().stream()
                .sorted(Comparator.comparing(AccountingEntry::day)
                        .thenComparing(
                                entry -> entry.session().map(SessionId::value).orElse(""))
                        .thenComparing(AccountingEntry::purpose)
                        .thenComparing(
                                entry -> entry.means().map(Means::ordinal).orElse(Means.values().length))
                        .thenComparing(entry -> entry.amount().unit()))
                .toList());
    }

    private static AccountingEntry entry(Posting posting) {
        return AccountingEntry.builder()
                .day(posting.day())
                .session(posting.session())
                .purpose(posting.purpose())
                .means(posting.means())
                .amount(posting.amount().orElseThrow())
                .build();
    }

    /**
     * Returns the entries.
     *
     * @return an unmodifiable list in the order of days, sessions, purposes, means and units
     */
    public List<AccountingEntry> entries() {
        return entries;
    }

    /**
     * Returns what came in for each purpose.
     *
     * @param unit the unit
     * @return an unmodifiable map in the order of the purposes, without those for which nothing came in
     */
    public Map<Purpose, Amount> byPurpose(Unit unit) {
        return by(unit, entry -> Optional.of(entry.purpose()), List.of(Purpose.values()));
    }

    /**
     * Returns what came in by each means.
     *
     * @param unit the unit
     * @return an unmodifiable map in the order of the means, without those by which nothing came in, and without
     *     what nobody noted the means of
     */
    public Map<Means, Amount> byMeans(Unit unit) {
        return by(unit, AccountingEntry::means, List.of(Means.values()));
    }

    private <K> Map<K, Amount> by(Unit unit, Function<AccountingEntry, Optional<K>> key, List<K> order) {
        Map<K, Amount> sums = new LinkedHashMap<>();
        for (K group : order) {
            List<Amount> amounts = new ArrayList<>();
            entries.stream()
                    .filter(entry -> entry.amount().unit().equals(unit))
                    .filter(entry -> key.apply(entry).equals(Optional.of(group)))
                    .forEach(entry -> amounts.add(entry.amount()));
            if (!amounts.isEmpty()) {
                sums.put(group, Amount.sum(unit, amounts));
            }
        }
        return Collections.unmodifiableMap(sums);
    }

    @Override
    public String toString() {
        return entries.size() + " entries";
    }
}
