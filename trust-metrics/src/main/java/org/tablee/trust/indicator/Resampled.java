package org.tablee.trust.indicator;

import org.tablee.trust.evidence.Evidence;
import org.tablee.trust.statistics.Reweighted;

/** A headline whose value can be computed on a draw of persons, jointly with others. */
public interface Resampled extends Indicator {

    /**
     * Returns its value as a function of how often each person counts, or each form where answers are read.
     *
     * @param evidence what the report reads; the indicator has a figure in it
     * @return the function; with everybody once it is the value of the figure for the team
     */
    Reweighted reweighted(Evidence evidence);
}
