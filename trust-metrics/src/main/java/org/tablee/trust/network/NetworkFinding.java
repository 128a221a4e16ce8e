package org.tablee.trust.network;

import java.util.Locale;
import java.util.ResourceBundle;
import org.tablee.core.table.FindingKind;
import org.tablee.core.table.Severity;

/** What can speak against joining a report to the others. */
public enum NetworkFinding implements FindingKind {
    /** A file is no trust report. */
    UNREADABLE_REPORT(Severity.ERROR),

    /** A place has reported before. */
    PLACE_REPORTED_BEFORE(Severity.ERROR),

    /** A report speaks of other days. */
    OTHER_PERIOD(Severity.ERROR),

    /** A report counts by other definitions. */
    OTHER_DEFINITIONS(Severity.ERROR),

    /** A report is for other readers. */
    OTHER_AUDIENCE(Severity.ERROR),

    /** Two places have the same records. */
    SAME_RECORDS(Severity.WARNING),

    /** The records of a place end before the period does. */
    ENDS_EARLY(Severity.WARNING);

    private final Severity severity;

    NetworkFinding(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public ResourceBundle texts(Locale language) {
        return ResourceBundle.getBundle("org.tablee.trust.network.findings", language);
    }
}
