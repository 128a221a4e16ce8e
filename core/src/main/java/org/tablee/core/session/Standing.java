package org.tablee.core.session;

import org.tablee.core.word.Word;

/** What became of a registration. */
public enum Standing implements Word {
    /** It has its seats. */
    SEATED,

    /** It waits for seats. */
    WAITING,

    /** It keeps its seats, and was asked again because the session has new dates. */
    TO_CONFIRM,

    /** They gave up their seats or their turn. */
    CANCELLED,

    /** The session was called off. */
    RELEASED;

    /** Tells whether seats are kept for it. */
    boolean holdsSeats() {
        return this == SEATED || this == TO_CONFIRM;
    }

    /** Tells whether they still want to come. */
    boolean isLive() {
        return holdsSeats() || this == WAITING;
    }
}
