package org.tablee.core.logbook;

import java.util.Locale;
import java.util.ResourceBundle;
import org.tablee.core.table.FindingKind;
import org.tablee.core.table.Severity;

/** What can be found in a grid of crosses, beside what can be found in any table. */
public enum GridFinding implements FindingKind {
    /** No header is a day. */
    NO_DAY(Severity.ERROR),

    /** A header is no day with its year. */
    BAD_DAY(Severity.ERROR),

    /** A day stands over two columns. */
    SAME_DAY(Severity.ERROR),

    /** A cell is no cross. */
    UNKNOWN_MARK(Severity.ERROR),

    /** A name stands on two rows. */
    SAME_NAME(Severity.ERROR),

    /** Two names are spelt almost alike. */
    SIMILAR_NAME(Severity.WARNING),

    /** Nobody has a cross on a day. */
    NO_CROSS(Severity.WARNING);

    private final Severity severity;

    GridFinding(Severity severity) {
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
