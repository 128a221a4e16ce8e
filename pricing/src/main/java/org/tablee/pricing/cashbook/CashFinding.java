package org.tablee.pricing.cashbook;

import java.util.Locale;
import java.util.ResourceBundle;
import org.tablee.core.table.FindingKind;
import org.tablee.core.table.Severity;

/** What can be found in a cash book and in no other table. */
public enum CashFinding implements FindingKind {
    /** A cell is no identifier. */
    BAD_IDENTIFIER(Severity.ERROR),

    /** A cell is no period. */
    BAD_PERIOD(Severity.ERROR),

    /** A cell is no unit. */
    BAD_UNIT(Severity.ERROR),

    /** A row names neither a session nor a period. */
    NO_SESSION_OR_PERIOD(Severity.ERROR),

    /** A row names a session and a period. */
    SESSION_AND_PERIOD(Severity.WARNING),

    /** A contribution names neither a session nor a date. */
    NO_SESSION_OR_DATE(Severity.ERROR),

    /** A row names a session that the logbook does not have. */
    UNKNOWN_SESSION(Severity.ERROR),

    /** Rows that name sessions, and a logbook without one; said once for all of them. */
    NO_SESSION(Severity.ERROR),

    /** A row names a session that did not take place. */
    SESSION_NOT_HELD(Severity.WARNING),

    /** An amount is below zero. */
    NEGATIVE_AMOUNT(Severity.ERROR),

    /** An amount has more decimals than its unit has digits. */
    TOO_MANY_DECIMALS(Severity.ERROR),

    /** An amount is larger than any place has. */
    AMOUNT_TOO_LARGE(Severity.ERROR),

    /** A contribution has more covers than any table. */
    COVERS_TOO_LARGE(Severity.ERROR),

    /** An outcome needs an amount. */
    AMOUNT_MISSING(Severity.ERROR),

    /** An outcome has an amount that it cannot have. */
    AMOUNT_UNEXPECTED(Severity.ERROR),

    /** A session, purpose and means stands in the takings and among the contributions. */
    RECORDED_TWICE(Severity.ERROR),

    /** Two boxes of one session, purpose and means were added. */
    SEVERAL_BOXES(Severity.WARNING),

    /** More lay in a box before than was counted in it. */
    FLOAT_TOO_LARGE(Severity.ERROR),

    /** A box that was counted stands there again, and may be another one that held the same. */
    REPEATED_BOX(Severity.ERROR),

    /** A row of one contribution stands there again. */
    REPEATED_ROW(Severity.WARNING),

    /** Two entries have one identifier. */
    CONFLICTING_ENTRY(Severity.ERROR),

    /** Two cash books that were put together give a thing two values. */
    CONFLICTING_VALUE(Severity.ERROR),

    /** A correction is of an entry that is not there. */
    DANGLING_CORRECTION(Severity.WARNING),

    /** A refund gives back more than was given. */
    REFUND_TOO_LARGE(Severity.ERROR),

    /** More was paid or forgiven than a tab has open. */
    TAB_TOO_SMALL(Severity.ERROR),

    /** A suspended meal was taken from an empty pool. */
    EMPTY_POOL(Severity.ERROR),

    /** A suspended meal was taken, and nobody knows what it is worth. */
    REDEMPTION_WITHOUT_PRICE(Severity.WARNING),

    /** A row of a period or a day is of no session, in a logbook of several places. */
    NO_PLACE(Severity.WARNING),

    /** A cost of a period has no session to share it. */
    PERIOD_WITHOUT_SESSION(Severity.WARNING),

    /** Rows are of days before the first session or after the last one, where the sessions say of which days to report. */
    OUTSIDE_PERIOD(Severity.WARNING),

    /** Money for meals belongs to no session. */
    MEAL_WITHOUT_SESSION(Severity.WARNING);

    private final Severity severity;

    CashFinding(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public ResourceBundle texts(Locale language) {
        return ResourceBundle.getBundle("org.tablee.pricing.cashbook.findings", language);
    }
}
