package org.tablee.trust.questionnaire;

import org.tablee.core.release.ReleaseDecision;
import org.tablee.core.table.Findings;

/**
 * A public survey report, and what the ledger of releases says to it.
 *
 * <p>The report may be given to everybody; the decision may not, for it tells where few forms are. Instances are
 * immutable and may be shared between threads.
 */
public final class SurveyRelease {

    private final SurveyReport report;
    private final Findings findings;
    private final ReleaseDecision decision;

    SurveyRelease(SurveyReport report, Findings findings, ReleaseDecision decision) {
        this.report = report;
        this.findings = findings;
        this.decision = decision;
    }

    /**
     * Returns the report.
     *
     * @return the report, in which every wave that the ledger refuses is withheld
     */
    public SurveyReport report() {
        return report;
    }

    /**
     * Returns what was found in the answers.
     *
     * @return the findings, wave by wave
     */
    public Findings findings() {
        return findings;
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
        return "SurveyRelease[" + decision + "]";
    }
}
