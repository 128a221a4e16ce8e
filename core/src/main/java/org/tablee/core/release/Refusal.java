package org.tablee.core.release;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A figure that is not made public, because together with earlier releases it would tell of fewer than k people.
 *
 * <p>It is for the team: that a figure was refused, and against which releases, tells that a small group exists.
 * Instances are immutable and may be shared between threads.
 */
public final class Refusal {

    private final String indicator;
    private final List<Release> earlier;

    Refusal(String indicator, List<Release> earlier) {
        this.indicator = indicator;
        this.earlier = List.copyOf(earlier);
    }

    /**
     * Returns the figure.
     *
     * @return its identifier, for example "accueil.newcomer-return"
     */
    public String indicator() {
        return indicator;
    }

    /**
     * Returns the releases with which it would tell too much.
     *
     * @return an unmodifiable list in the order of the ledger, empty where the figures of one report are enough
     */
    public List<Release> earlier() {
        return earlier;
    }

    /**
     * Tells whether it is refused because nobody knows any more of whom an earlier release told.
     *
     * @return true when the people of an earlier release are unknown
     */
    public boolean isUnknown() {
        return earlier.stream().anyMatch(release -> release.people().isEmpty());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Refusal refusal
                && indicator.equals(refusal.indicator)
                && earlier.equals(refusal.earlier);
    }

    @Override
    public int hashCode() {
        return Objects.hash(indicator, earlier);
    }

    @Override
    public String toString() {
        return indicator + " beside "
                + earlier.stream().map(Release::period).distinct().toList();
    }
}
