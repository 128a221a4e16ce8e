package org.tablee.pricing.report;

import org.tablee.core.release.ReleaseDecision;

/**
 * A public price report, and what the ledger of releases says to it.
 *
 * <p>The report may be given to everybody; the decision may not, for it tells where few people are. Instances are
 * immutable and may be shared between threads.
 */
public final class PriceRelease {

    private final PriceReport report;
    private final ReleaseDecision decision;

    PriceRelease(PriceReport report, ReleaseDecision decision) {
        this.report = report;
        this.decision = decision;
    }

    /**
     * Returns the report.
     *
     * @return the report, in which the sums of a unit that the ledger refuses are withheld
     */
    public PriceReport report() {
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
        return "PriceRelease[" + decision + "]";
    }
}
