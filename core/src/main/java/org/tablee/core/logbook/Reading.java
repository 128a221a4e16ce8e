package org.tablee.core.logbook;

import java.util.Optional;
import org.tablee.core.table.Findings;

/**
 * A logbook as it could be read, and what was found on the way.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
public final class Reading {

    private final Optional<Logbook> logbook;
    private final Findings findings;

    Reading(Optional<Logbook> logbook, Findings findings) {
        this.logbook = logbook;
        this.findings = findings;
    }

    /**
     * Returns the logbook, made of everything that could be used.
     *
     * @return the logbook, or empty when the sessions could not be read: without them there is nothing to report
     */
    public Optional<Logbook> logbook() {
        return logbook;
    }

    /**
     * Returns what was found.
     *
     * @return the findings, file by file
     */
    public Findings findings() {
        return findings;
    }
}
