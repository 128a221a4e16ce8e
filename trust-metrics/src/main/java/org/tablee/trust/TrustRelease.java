package org.tablee.trust;

import org.tablee.core.release.ReleaseDecision;

/**
 * A public report, and what the ledger of releases says to it.
 *
 * <p>The report may be given to everybody; the decision may not, for it tells where few people are. Instances are
 * immutable and may be shared between threads.
 */
public final class TrustRelease {

    private final TrustReport report;
    private final ReleaseDecision decision;

    TrustRelease(TrustReport report, ReleaseDecision decision) {
        this.report = report;
        this.decision = decision;
    }

    /**
     * Returns the report.
     *
     * @return the report, in which every figure that the ledger refuses is withheld
     */
    public TrustReport report() {
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
        return "TrustRelease[" + decision + "]";
    }
}
