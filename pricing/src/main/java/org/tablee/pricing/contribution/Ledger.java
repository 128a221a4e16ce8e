package org.tablee.pricing.contribution;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tablee.pricing.money.Amount;

/**
 * The entries that were made, of which none is ever edited or removed.
 *
 * <p>A ledger is a set of entries by identifier. Merging two of them is the union of the sets: whoever imports
 * a file twice, or in another order, gets the same ledger, and no money twice. Totals are computed from the
 * entries that {@linkplain #standing() stand}. Instances are immutable and may be shared between threads.
 */
public final class Ledger {

    private static final Ledger EMPTY = new Ledger(new TreeMap<>());

    /** Of two entries with one identifier the later in this order is kept, so that merging has no order. */
    private static final Comparator<Contribution> PRECEDENCE = Comparator.comparing(Contribution::toString);

    private final NavigableMap<EntryId, Contribution> entries;

    private Ledger(NavigableMap<EntryId, Contribution> entries) {
        this.entries = entries;
    }

    /**
     * Returns a ledger without entries.
     *
     * @return the empty ledger
     */
    public static Ledger empty() {
        return EMPTY;
    }

    /**
     * Returns a ledger of these entries, each appended in turn.
     *
     * @param entries the entries, in any order as long as refunds follow what they give back from
     * @return the ledger
     * @throws IllegalArgumentException if an entry is refused, see {@link #append(Contribution)}
     */
    public static Ledger of(Collection<Contribution> entries) {
        Ledger ledger = EMPTY;
        TreeMap<EntryId, Contribution> all = new TreeMap<>();
        for (Contribution entry : entries) {
            ledger = new Ledger(all);
            ledger.refuseIfWrong(entry);
            all.put(entry.id(), entry);
        }
        return new Ledger(all);
    }

    @JsonCreator
    private static Ledger fromJson(List<Contribution> entries) {
        TreeMap<EntryId, Contribution> all = new TreeMap<>();
        for (Contribution entry : entries) {
            if (all.putIfAbsent(entry.id(), entry) != null) {
                throw new IllegalArgumentException("The ledger has two entries " + entry.id());
            }
        }
        return new Ledger(all);
    }

    /**
     * Returns this ledger with one more entry.
     *
     * @param entry the entry; the very same one again changes nothing
     * @return the ledger
     * @throws IllegalArgumentException if another entry has this identifier, or if a refund gives back more
     *     than is left of what it corrects
     */
    public Ledger append(Contribution entry) {
        refuseIfWrong(entry);
        TreeMap<EntryId, Contribution> all = new TreeMap<>(entries);
        all.put(entry.id(), entry);
        return new Ledger(all);
    }

    private void refuseIfWrong(Contribution entry) {
        Contribution same = entries.get(entry.id());
        if (same != null && !same.equals(entry)) {
            throw new IllegalArgumentException(
                    "The ledger has another entry " + entry.id() + ": correct it by a new entry");
        }
        if (same == null && entry.outcome().kind() == Outcome.Kind.REFUNDED) {
            entry.corrects().map(entries::get).ifPresent(given -> refuseIfTooMuch(entry, given));
        }
    }

    private void refuseIfTooMuch(Contribution refund, Contribution given) {
        for (Tender back : refund.outcome().tenders()) {
            Amount left = handedOver(given, back).minus(refunded(given, back));
            if (back.amount().compareTo(left) > 0) {
                throw new IllegalArgumentException("The refund " + refund.id() + " gives back " + back.amount()
                        + ", but of " + given.id() + " only " + left + " is left");
            }
        }
    }

    private Amount refunded(Contribution given, Tender like) {
        Amount total = Amount.zero(like.amount().unit());
        for (Contribution refund : refundsOf(given)) {
            total = total.plus(handedOver(refund, like));
        }
        return total;
    }

    private List<Contribution> refundsOf(Contribution given) {
        return entries.values().stream()
                .filter(entry -> entry.outcome().kind() == Outcome.Kind.REFUNDED)
                .filter(entry -> entry.corrects().equals(Optional.of(given.id())))
                .toList();
    }

    private static Amount handedOver(Contribution entry, Tender like) {
        return Amount.sum(
                like.amount().unit(),
                entry.outcome().tenders().stream()
                        .map(Tender::amount)
                        .filter(amount -> amount.unit().equals(like.amount().unit()))
                        .toList());
    }

    /**
     * Returns the ledger as it was before some of its entries were made.
     *
     * @param condition tells which entries had been made
     * @return a ledger of those entries
     */
    public Ledger where(Predicate<Contribution> condition) {
        TreeMap<EntryId, Contribution> some = new TreeMap<>(entries);
        some.values().removeIf(condition.negate());
        return new Ledger(some);
    }

    /**
     * Returns the entries of both ledgers.
     *
     * <p>The union is associative, commutative and idempotent. Where two entries have one identifier and differ,
     * one of them is kept, whichever ledger it came from: see {@link #conflicts(Ledger)}.
     *
     * @param other the other ledger
     * @return the union
     */
    public Ledger merge(Ledger other) {
        TreeMap<EntryId, Contribution> all = new TreeMap<>(entries);
        other.entries.forEach((id, entry) ->
                all.merge(id, entry, (first, second) -> PRECEDENCE.compare(first, second) >= 0 ? first : second));
        return new Ledger(all);
    }

    /**
     * Returns the identifiers under which both ledgers have entries that differ.
     *
     * @param other the other ledger
     * @return the identifiers in their order, empty when the ledgers fit together
     */
    public List<EntryId> conflicts(Ledger other) {
        return entries.entrySet().stream()
                .filter(entry -> other.entries.containsKey(entry.getKey()))
                .filter(entry -> !entry.getValue().equals(other.entries.get(entry.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Returns every entry, corrected ones too.
     *
     * @return an unmodifiable list in the order of the identifiers
     */
    @JsonValue
    public List<Contribution> entries() {
        return List.copyOf(entries.values());
    }

    /**
     * Returns the entry of this identifier.
     *
     * @param id the identifier
     * @return the entry, or empty when there is none
     */
    public Optional<Contribution> entry(EntryId id) {
        return Optional.ofNullable(entries.get(id));
    }

    /**
     * Returns the entries that count: those that no other entry took the place of.
     *
     * <p>An entry that corrects another and is no refund takes its place. When the corrected entry had been
     * given back in full before, both it and its refunds stand beside the correction, because together they are
     * nothing. Entries that correct each other in a circle all stand.
     *
     * @return an unmodifiable list in the order of the identifiers
     */
    public List<Contribution> standing() {
        Set<EntryId> replaced = new HashSet<>();
        for (Contribution entry : entries.values()) {
            if (entry.replaces() && !leadsBackTo(entry)) {
                entry.corrects()
                        .map(entries::get)
                        .filter(corrected -> !isGivenBack(corrected))
                        .ifPresent(corrected -> replaced.add(corrected.id()));
            }
        }
        return entries.values().stream()
                .filter(entry -> !replaced.contains(entry.id()))
                .toList();
    }

    private boolean leadsBackTo(Contribution start) {
        Set<EntryId> seen = new HashSet<>();
        Contribution next = start;
        while (next != null && next.corrects().isPresent() && seen.add(next.id())) {
            next = entries.get(next.corrects().get());
        }
        return start.equals(next);
    }

    private boolean isGivenBack(Contribution entry) {
        List<Tender> tenders = entry.outcome().tenders();
        return !refundsOf(entry).isEmpty()
                && tenders.stream().allMatch(tender -> handedOver(entry, tender).equals(refunded(entry, tender)));
    }

    /**
     * Returns the entries that correct one that is not here.
     *
     * @return an unmodifiable list in the order of the identifiers
     */
    public List<Contribution> dangling() {
        List<Contribution> dangling = new ArrayList<>();
        for (Map.Entry<EntryId, Contribution> entry : entries.entrySet()) {
            entry.getValue()
                    .corrects()
                    .filter(corrected -> !entries.containsKey(corrected))
                    .ifPresent(corrected -> dangling.add(entry.getValue()));
        }
        return List.copyOf(dangling);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ledger ledger && entries.equals(ledger.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return "a ledger of " + entries.size() + " entries";
    }
}
