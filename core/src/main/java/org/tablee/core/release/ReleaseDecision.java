package org.tablee.core.release;

import java.util.List;
import java.util.Optional;

/**
 * Which figures of a report are refused, and the ledger once the others are made public.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
public final class ReleaseDecision {

    private final List<Refusal> refusals;
    private final ReleaseLedger ledger;

    ReleaseDecision(List<Refusal> refusals, ReleaseLedger ledger) {
        this.refusals = refusals;
        this.ledger = ledger;
    }

    /**
     * Returns what is refused.
     *
     * @return an unmodifiable list, one refusal a figure, in the order of their identifiers
     */
    public List<Refusal> refusals() {
        return refusals;
    }

    /**
     * Returns why a figure is refused.
     *
     * @param indicator its identifier
     * @return the refusal, or empty when it may be told
     */
    public Optional<Refusal> refusalOf(String indicator) {
        return refusals.stream()
                .filter(refusal -> refusal.indicator().equals(indicator))
                .findFirst();
    }

    /**
     * Returns the ledger to keep once the report is out.
     *
     * @return the ledger before, with what is told now; the same where nothing new is told
     */
    public ReleaseLedger ledger() {
        return ledger;
    }

    @Override
    public String toString() {
        return refusals.isEmpty() ? "nothing refused" : "refused: " + refusals;
    }
}
