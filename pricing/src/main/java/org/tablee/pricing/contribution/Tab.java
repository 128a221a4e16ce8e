package org.tablee.pricing.contribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.Unit;

/**
 * "I'll give it next week": what was promised, what came of it, and what the place let go of.
 *
 * <p>Promised is not received: a tab enters no takings and no coverage until it is paid, and the money is
 * counted in the box then. What is forgiven becomes a gift of the place, not a debt. Nothing reminds anybody,
 * and nothing says whose tab it is. Instances are immutable and may be shared between threads.
 */
public final class Tab {

    private final TabId id;
    private final List<TabEntry> entries;
    private final Unit unit;

    private Tab(TabId id, List<TabEntry> entries, Unit unit) {
        this.id = id;
        this.entries = entries;
        this.unit = unit;
    }

    /**
     * Opens a tab.
     *
     * @param id the identifier of the tab
     * @param date the day
     * @param amount what is promised, 0 or more
     * @return the tab
     */
    public static Tab promise(TabId id, LocalDate date, Amount amount) {
        return new Tab(id, List.of(TabEntry.of(id, date, TabOutcome.PROMISED, amount)), amount.unit());
    }

    /**
     * Returns the tab that these lines tell of.
     *
     * @param entries the lines of one tab, one or more, in any order
     * @return the tab
     * @throws IllegalArgumentException if there is no line, if they are of several tabs or units, or if more
     *     was paid and forgiven by some day than promised
     */
    public static Tab of(List<TabEntry> entries) {
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("A tab has a line");
        }
        TabEntry first = entries.get(0);
        Tab tab = new Tab(first.tab(), List.of(), first.amount().unit());
        for (TabEntry entry : inOrder(entries)) {
            tab = tab.with(entry);
        }
        return tab;
    }

    private static List<TabEntry> inOrder(List<TabEntry> entries) {
        return entries.stream()
                .sorted(Comparator.comparing(TabEntry::date).thenComparing(TabEntry::outcome))
                .toList();
    }

    /**
     * Returns the tab with one more line.
     *
     * @param entry the line, of this tab and in its unit
     * @return the tab
     * @throws IllegalArgumentException if the line is of another tab or unit, or pays or forgives more than is
     *     open
     */
    public Tab with(TabEntry entry) {
        if (!entry.tab().equals(id)) {
            throw new IllegalArgumentException("The line is of the tab " + entry.tab() + ", not of " + id);
        }
        Amount amount = entry.amount().in(unit);
        if (entry.outcome() != TabOutcome.PROMISED && amount.compareTo(open()) > 0) {
            throw new IllegalArgumentException(
                    "Of the tab " + id + " " + open() + " is open, which is less than " + amount);
        }
        List<TabEntry> more = new ArrayList<>(entries);
        more.add(entry);
        return new Tab(id, List.copyOf(more), unit);
    }

    /**
     * Returns the tab after a payment.
     *
     * @param date the day
     * @param amount what was given, at most what is open
     * @return the tab
     * @throws IllegalArgumentException if more is given than is open
     */
    public Tab pay(LocalDate date, Amount amount) {
        return with(TabEntry.of(id, date, TabOutcome.PAID, amount));
    }

    /**
     * Returns the tab after the place let go of what is open.
     *
     * @param date the day
     * @return the tab, with nothing open
     */
    public Tab forgive(LocalDate date) {
        return with(TabEntry.of(id, date, TabOutcome.FORGIVEN, open()));
    }

    /**
     * Returns the identifier.
     *
     * @return the identifier
     */
    public TabId id() {
        return id;
    }

    /**
     * Returns the lines.
     *
     * @return an unmodifiable list, in the order of time
     */
    public List<TabEntry> entries() {
        return entries;
    }

    /**
     * Returns how much of one outcome there is.
     *
     * @param outcome promised, paid or forgiven
     * @return the sum of its lines, 0 or more
     */
    public Amount total(TabOutcome outcome) {
        return Amount.sum(
                unit,
                entries.stream()
                        .filter(entry -> entry.outcome() == outcome)
                        .map(TabEntry::amount)
                        .toList());
    }

    /**
     * Returns what is promised and neither paid nor forgiven.
     *
     * @return an amount of 0 or more
     */
    public Amount open() {
        return total(TabOutcome.PROMISED).minus(total(TabOutcome.PAID)).minus(total(TabOutcome.FORGIVEN));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tab tab && id.equals(tab.id) && entries.equals(tab.entries);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, entries);
    }

    @Override
    public String toString() {
        return "tab " + id + ", open " + open();
    }
}
