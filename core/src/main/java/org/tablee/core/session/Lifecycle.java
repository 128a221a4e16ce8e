package org.tablee.core.session;

import java.util.Set;
import org.tablee.core.word.Word;

/**
 * Where a session stands between its announcement and its end.
 *
 * <pre>
 * planned ──► open ◄──► full ──► running ──► closed
 *    │          │         │
 *    └──────────┴─────────┴──► rescheduled ──► open
 *                         └──► cancelled
 * </pre>
 */
public enum Lifecycle implements Word {
    /** It is announced, and nobody can register yet. */
    PLANNED,

    /** People can register. */
    OPEN,

    /** No seat is free; whoever registers waits. */
    FULL,

    /** It has begun. */
    RUNNING,

    /** It took place, even if nobody came. */
    CLOSED,

    /** It does not take place. It is kept, and counts in no attendance. */
    CANCELLED,

    /** It has new dates, and whoever had registered is asked again. */
    RESCHEDULED;

    /**
     * Tells whether a session may go from this state to another.
     *
     * @param next the other state
     * @return true when the drawing above has an arrow; a session that is closed or cancelled stays so
     */
    public boolean mayBecome(Lifecycle next) {
        return following().contains(next);
    }

    private Set<Lifecycle> following() {
        return switch (this) {
            case PLANNED, RESCHEDULED -> Set.of(OPEN, RESCHEDULED, CANCELLED);
            case OPEN -> Set.of(FULL, RUNNING, RESCHEDULED, CANCELLED);
            case FULL -> Set.of(OPEN, RUNNING, RESCHEDULED, CANCELLED);
            case RUNNING -> Set.of(CLOSED);
            case CLOSED, CANCELLED -> Set.of();
        };
    }

    /** Returns what a logbook calls a session in this state. */
    SessionStatus status() {
        return switch (this) {
            case PLANNED, OPEN, FULL, RESCHEDULED -> SessionStatus.PLANNED;
            case RUNNING, CLOSED -> SessionStatus.HELD;
            case CANCELLED -> SessionStatus.CANCELLED;
        };
    }
}
