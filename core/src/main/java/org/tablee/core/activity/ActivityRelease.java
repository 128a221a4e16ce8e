package org.tablee.core.activity;

import org.tablee.core.release.ReleaseDecision;

/**
 * Public counts, and what the ledger of releases says to them.
 *
 * <p>The report may be given to everybody; the decision may not, for it tells where few people are. Instances are
 * immutable and may be shared between threads.
 */
public final class ActivityRelease {

    private final ActivityReport report;
    private final ReleaseDecision decision;

    ActivityRelease(ActivityReport report, ReleaseDecision decision) {
        this.report = report;
        this.decision = decision;
    }

    /**
     * Returns the report.
     *
     * @return the report, in which every count that the ledger refuses is withheld
     */
    public ActivityReport report() {
        return report;
    }

    /**
     * Returns what was refused, and the ledger to keep once the report is out.
     *
     * @return the decision
     */
    public ReleaseDecision decision() {
        return decision;
    }

    @Override
    public String toString() {
        return "ActivityRelease[" + decision + "]";
    }
}
