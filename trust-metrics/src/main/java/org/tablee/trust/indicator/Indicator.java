package org.tablee.trust.indicator;

import org.tablee.core.figure.Measurement;
import org.tablee.trust.evidence.Evidence;

/**
 * One indicator: its definition, and how to measure it.
 *
 * <p>Implementations have no state, and may be shared between threads.
 */
public interface Indicator {

    /**
     * Returns what it measures.
     *
     * @return the definition
     */
    Definition definition();

    /**
     * Measures it.
     *
     * <p>Called only when everything that the definition names as input was noted down and its window is not
     * empty. What more it needs it states in the measurement, so that too little evidence gives a reason and no
     * number.
     *
     * @param evidence what the report reads
     * @return what was measured, for the gate
     */
    Measurement.Builder measure(Evidence evidence);
}
