package org.tablee.examples.canteen;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tablee.core.convive.Convive;
import org.tablee.core.identity.ConviveId;

/** Somebody who does not exist, with the habits that make up a year. */
final class Neighbour {

    private final Convive convive;
    private final int children;
    private final double helpfulness;
    private double appetite;
    private boolean known;
    private @Nullable Neighbour companion;

    Neighbour(Convive convive, int children, double helpfulness, double appetite) {
        this.convive = convive;
        this.children = children;
        this.helpfulness = helpfulness;
        this.appetite = appetite;
    }

    Convive convive() {
        return convive;
    }

    ConviveId id() {
        return convive.id();
    }

    int children() {
        return children;
    }

    /** Returns how readily this person takes a task: much less on a first visit. */
    double helpfulness() {
        return known ? helpfulness : helpfulness / 8;
    }

    /** Returns how likely this person comes on a day when the canteen is open. */
    double appetite() {
        return appetite;
    }

    /** Comes less from now on: a new job, a move, another table. */
    void drift() {
        appetite /= 6;
    }

    /** Tells whether this is the first visit. */
    boolean isNew() {
        return !known;
    }

    void becomesKnown() {
        known = true;
    }

    Optional<Neighbour> companion() {
        return Optional.ofNullable(companion);
    }

    void comesWith(Neighbour other) {
        companion = other;
        other.companion = this;
    }
}
