package org.tablee.trust.indicator;

import org.tablee.core.figure.Reason;

/** What a place must note down for an indicator, named as the logbook names it. */
public enum Input {
    /** Who came. */
    PRESENCES("presences.csv", "convive_id", Reason.NOT_RECORDED),

    /** Who sat at which table. */
    TABLES("presences.csv", "table", Reason.NO_TABLES),

    /** Who lent a hand, and with what. */
    ROLES("presences.csv", "roles", Reason.NOT_RECORDED),

    /** An attribute of convives to group them by. */
    GROUPS("convives.csv", "attribute", Reason.NO_GROUPS),

    /** Who brought whom along. */
    INVITATIONS("invitations.csv", "invitee_id", Reason.NOT_RECORDED),

    /** Who started what. */
    INITIATIVES("initiatives.csv", "convive_id", Reason.NOT_RECORDED),

    /** Sessions of activity {@code meeting}. */
    MEETINGS("sessions.csv", "activity", Reason.NO_MEETINGS),

    /** What people answered. */
    ANSWERS("answers.csv", "value", Reason.NOT_RECORDED);

    private final String file;
    private final String column;
    private final Reason lack;

    Input(String file, String column, Reason lack) {
        this.file = file;
        this.column = column;
        this.lack = lack;
    }

    /**
     * Returns the file of the logbook that holds it.
     *
     * @return the name of the file, for example "presences.csv"
     */
    public String file() {
        return file;
    }

    /**
     * Returns the column that holds it.
     *
     * @return the name of the column, for example "table"
     */
    public String column() {
        return column;
    }

    /**
     * Returns why an indicator has no number without it.
     *
     * @return the reason
     */
    public Reason lack() {
        return lack;
    }
}
