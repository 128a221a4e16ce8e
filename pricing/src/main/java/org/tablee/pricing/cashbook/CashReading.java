package org.tablee.pricing.cashbook;

import org.tablee.core.table.Findings;

/**
 * A cash book as it could be read, and what was found on the way.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
public final class CashReading {

    private final CashBook book;
    private final Findings findings;

    CashReading(CashBook book, Findings findings) {
        this.book = book;
        this.findings = findings;
    }

    /**
     * Returns the cash book, made of everything that could be used.
     *
     * @return the book, empty where nothing could be read
     */
    public CashBook book() {
        return book;
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
