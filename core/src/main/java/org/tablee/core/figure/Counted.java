package org.tablee.core.figure;

/** What the n of a figure counts. */
public enum Counted {
    /** Distinct people. */
    PEOPLE(Reason.TOO_FEW_PEOPLE),

    /** Sessions. */
    SESSIONS(Reason.TOO_FEW_SESSIONS),

    /** Anything that one person may do more than once: visits, role slots, person-quarters. */
    EVENTS(Reason.TOO_FEW_EVENTS);

    private final Reason shortage;

    Counted(Reason shortage) {
        this.shortage = shortage;
    }

    Reason shortage() {
        return shortage;
    }
}
