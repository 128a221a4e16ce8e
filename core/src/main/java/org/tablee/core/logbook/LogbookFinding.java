package org.tablee.core.logbook;

import java.util.Locale;
import java.util.ResourceBundle;
import org.tablee.core.table.FindingKind;
import org.tablee.core.table.Severity;

/** What can be found in a logbook, beside what can be found in any table. */
public enum LogbookFinding implements FindingKind {
    /** A cell is no identifier. */
    BAD_IDENTIFIER(Severity.ERROR),

    /** A cell is no time zone. */
    BAD_ZONE(Severity.ERROR),

    /** A cell is no country. */
    BAD_COUNTRY(Severity.ERROR),

    /** A cell is no list of roles. */
    BAD_ROLES(Severity.ERROR),

    /** A row describes again what an earlier row describes. */
    DUPLICATE_ID(Severity.ERROR),

    /** The place closed before it opened. */
    CLOSED_BEFORE_OPENED(Severity.ERROR),

    /** No column of the sessions says when they start. */
    NO_START(Severity.ERROR),

    /** A session is at a place that is not described. */
    UNKNOWN_PLACE(Severity.WARNING),

    /** The start is written twice, in two forms. */
    START_TWICE(Severity.WARNING),

    /** A session ends before it starts. */
    END_BEFORE_START(Severity.ERROR),

    /** A local time that the clocks jumped over. */
    IMPOSSIBLE_TIME(Severity.ERROR),

    /** A local time that the clocks showed twice. */
    AMBIGUOUS_TIME(Severity.WARNING),

    /** An offset from UTC that the place does not keep then. */
    FOREIGN_OFFSET(Severity.WARNING),

    /** A presence at a session that is not in the logbook. */
    UNKNOWN_SESSION(Severity.ERROR),

    /** Presences, and not one session that could be read; said once for all of them. */
    NO_SESSION(Severity.ERROR),

    /** A row that does not stand beside the others of its session, in a file read session by session. */
    UNGROUPED_PRESENCE(Severity.ERROR),

    /** Two rows about one convive at one session. */
    DUPLICATE_PRESENCE(Severity.WARNING),

    /** Two rows about one convive at one session with different words of presence. */
    CONFLICTING_PRESENCE(Severity.WARNING),

    /** A presence sheet without a single word of presence. */
    NO_PRESENCE_WORD(Severity.ERROR),

    /** An attribute whose name is no name of a column, or is taken. */
    BAD_ATTRIBUTE(Severity.ERROR),

    /** An attribute that nobody should note of a person. */
    SENSITIVE_ATTRIBUTE(Severity.ERROR),

    /** An attribute that is kept longer than was said. */
    OUTLIVED_ATTRIBUTE(Severity.WARNING),

    /** A value that nobody should note of a person. */
    SENSITIVE_VALUE(Severity.ERROR),

    /** A column of the sheet of convives that is not declared as an attribute. */
    UNDECLARED_ATTRIBUTE(Severity.WARNING),

    /** A value that its attribute does not declare. */
    UNDECLARED_VALUE(Severity.ERROR),

    /** A row about an initiative that contradicts an earlier one. */
    CONFLICTING_ROW(Severity.ERROR),

    /** Somebody invited themselves. */
    SELF_INVITATION(Severity.ERROR),

    /** An answer to a wave that is not described. */
    UNKNOWN_WAVE(Severity.ERROR),

    /** One form answers a question twice, with the same words. */
    DUPLICATE_ANSWER(Severity.WARNING),

    /** One form answers a question twice, in different words. */
    CONFLICTING_ANSWER(Severity.ERROR),

    /** Forms are told apart by the identifiers of convives. */
    RESPONDENT_IS_CONVIVE(Severity.WARNING),

    /** Two logbooks that were put together give a thing two values. */
    CONFLICTING_VALUE(Severity.ERROR),

    /** Two logbooks that were put together note different heads without a name at a session. */
    CONFLICTING_HEADS(Severity.ERROR),

    /** Sessions named no place, which was clear until logbooks of different places were put together. */
    UNPLACED_SESSIONS(Severity.WARNING),

    /** Logbooks of different places that were put together use the same identifiers of convives. */
    SHARED_IDENTIFIERS(Severity.WARNING),
    /** A cell is no period. */
    BAD_PERIOD(Severity.ERROR),

    /** A cell is no list of marks of people. */
    BAD_MARKS(Severity.ERROR),

    /** A file that is none of a logbook. */
    UNKNOWN_FILE(Severity.WARNING),

    /** Identifiers that look like e-mail addresses. */
    ID_LIKE_EMAIL(Severity.WARNING),

    /** Identifiers that look like telephone numbers. */
    ID_LIKE_PHONE(Severity.WARNING),

    /** Identifiers that look like names. */
    ID_LIKE_NAME(Severity.WARNING);

    private final Severity severity;

    LogbookFinding(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public ResourceBundle texts(Locale language) {
        return ResourceBundle.getBundle("org.tablee.core.logbook.findings", language);
    }
}
