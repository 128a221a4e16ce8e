package org.tablee.core.audit;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Chooses which further cells of a table to hide, so that no cell that must stay hidden can be worked out.
 *
 * <p>A table is safe when every cell that must be hidden might, for all that is published, be as large as the
 * smallest group that may be shown. Of the safe ways this takes one with the fewest further cells, and among
 * those one that hides the fewest people. The search is exact: a cell that is not safe names the cells of
 * which at least one must go too (the smallest cut of {@link CellGraph}), so trying each of them in turn
 * misses nothing. A table on which that takes more than {@value #PATIENCE} steps gets the answer of the
 * {@linkplain #quick quick way}, which is as safe and may hide more.
 *
 * <p>An instance serves one search.
 */
public final class CellSuppression {

    /** How many sets of cells are looked at before the quick way is good enough. */
    static final int PATIENCE = 50_000;

    private final CellGraph graph;
    private final BitSet primary;
    private final BitSet given;
    private final BitSet candidates;
    private final long smallest;

    private int steps;
    private BitSet best = new BitSet();
    private long bestPeople;

    /**
     * Prepares a search.
     *
     * @param graph the table
     * @param primary the indices of the cells that must be hidden so that they cannot be worked out
     * @param alsoHidden the indices of cells that are hidden anyway
     * @param candidates the indices of the cells that may be hidden with them
     * @param smallest the smallest group that may be shown, larger than any count in {@code primary}
     */
    public CellSuppression(CellGraph graph, BitSet primary, BitSet alsoHidden, BitSet candidates, long smallest) {
        this.graph = graph;
        this.primary = copy(primary);
        this.given = copy(primary);
        this.given.or(alsoHidden);
        this.candidates = copy(candidates);
        this.candidates.andNot(given);
        this.smallest = smallest;
    }

    /**
     * Returns the cells to hide.
     *
     * @return the indices of all cells to hide, those that must be and those that are anyway among them; or empty
     *     when hiding every candidate is not enough
     */
    public Optional<BitSet> hidden() {
        Optional<BitSet> quick = quick();
        quick.ifPresent(this::improve);
        return quick.map(hidden -> copy(best));
    }

    /**
     * Returns a safe set of cells without looking for the smallest: the cheapest cell of each smallest cut,
     * then those left out again that were not needed.
     *
     * @return the indices of all cells to hide, or empty when hiding every candidate is not enough
     */
    Optional<BitSet> quick() {
        BitSet hidden = copy(given);
        for (int open = unsafe(hidden); open >= 0; open = unsafe(hidden)) {
            Optional<Integer> cheapest =
                    byPeople(missing(open, hidden, candidates)).stream().findFirst();
            if (cheapest.isEmpty()) {
                return Optional.empty();
            }
            hidden.set(cheapest.get());
        }
        return Optional.of(withoutNeedless(hidden));
    }

    private BitSet withoutNeedless(BitSet hidden) {
        BitSet kept = copy(hidden);
        BitSet extra = copy(hidden);
        extra.andNot(given);
        List<Integer> dearest = byPeople(extra);
        for (int i = dearest.size() - 1; i >= 0; i--) {
            kept.clear(dearest.get(i));
            if (unsafe(kept) >= 0) {
                kept.set(dearest.get(i));
            }
        }
        return kept;
    }

    private void improve(BitSet quick) {
        best = quick;
        bestPeople = people(quick);
        int most = quick.cardinality() - given.cardinality();
        for (int extra = 0; extra <= most && steps <= PATIENCE; extra++) {
            search(copy(given), copy(candidates), extra);
            most = Math.min(most, best.cardinality() - given.cardinality());
        }
    }

    /** Tries to make a set safe with so many further cells, none of them outside those allowed. */
    private void search(BitSet hidden, BitSet allowed, int extra) {
        if (++steps > PATIENCE) {
            return;
        }
        Optional<BitSet> choice = narrowestChoice(hidden, allowed);
        if (choice.isEmpty()) {
            keep(hidden);
        } else if (extra > 0 && !isBeaten(hidden, extra)) {
            for (int cell : byPeople(choice.get())) {
                hidden.set(cell);
                allowed.clear(cell);
                search(hidden, copy(allowed), extra - 1);
                hidden.clear(cell);
            }
        }
    }

    /** Returns the fewest cells of which one must be hidden next, or empty when the set is safe. */
    private Optional<BitSet> narrowestChoice(BitSet hidden, BitSet allowed) {
        return primary.stream()
                .filter(cell -> !graph.mayReach(cell, smallest, hidden))
                .mapToObj(cell -> missing(cell, hidden, allowed))
                .min(Comparator.comparingInt(BitSet::cardinality));
    }

    private boolean isBeaten(BitSet hidden, int extra) {
        return hidden.cardinality() + extra >= best.cardinality() && people(hidden) >= bestPeople;
    }

    private void keep(BitSet hidden) {
        int fewer = best.cardinality() - hidden.cardinality();
        if (fewer > 0 || fewer == 0 && people(hidden) < bestPeople) {
            best = copy(hidden);
            bestPeople = people(hidden);
        }
    }

    /** Returns a cell that must be hidden and can be worked out, or -1 when there is none. */
    private int unsafe(BitSet hidden) {
        return primary.stream()
                .filter(cell -> !graph.mayReach(cell, smallest, hidden))
                .findFirst()
                .orElse(-1);
    }

    /** Returns the cells of which one must be hidden before a cell is safe. */
    private BitSet missing(int cell, BitSet hidden, BitSet allowed) {
        BitSet missing = graph.missing(cell, smallest, hidden);
        missing.and(allowed);
        return missing;
    }

    private List<Integer> byPeople(BitSet cells) {
        return cells.stream()
                .boxed()
                .sorted(Comparator.comparingLong(cell -> graph.cells().get(cell).count()))
                .toList();
    }

    private long people(BitSet hidden) {
        return IntStream.range(0, hidden.length())
                .filter(hidden::get)
                .mapToLong(cell -> graph.cells().get(cell).count())
                .sum();
    }

    private static BitSet copy(BitSet set) {
        return (BitSet) set.clone();
    }
}
