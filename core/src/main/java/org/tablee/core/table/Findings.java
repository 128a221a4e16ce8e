package org.tablee.core.table;

import java.util.List;

/**
 * What was found while files were read: the findings that were kept, and how many there were.
 *
 * <p>A file with a million wrong lines would fill the memory with findings, so of each kind in each file only
 * the first {@value #KEPT} are kept; all are counted. Instances are immutable and may be shared between
 * threads.
 */
public final class Findings {

    /** How many findings of one kind in one file are kept. */
    public static final int KEPT = 100;

    private final List<Finding> list;
    private final long errors;
    private final long warnings;

    Findings(List<Finding> list, long errors, long warnings) {
        this.list = List.copyOf(list);
        this.errors = errors;
        this.warnings = warnings;
    }

    /**
     * Returns the findings that were kept, in the order in which they were found.
     *
     * @return an unmodifiable list; where more than {@value #KEPT} were alike it ends with a line that tells how
     *     many were left out
     */
    public List<Finding> list() {
        return list;
    }

    /**
     * Returns how many errors there were.
     *
     * @return a count of 0 or more, which includes the errors that were not kept
     */
    public long errors() {
        return errors;
    }

    /**
     * Returns how many warnings there were.
     *
     * @return a count of 0 or more, which includes the warnings that were not kept
     */
    public long warnings() {
        return warnings;
    }

    /**
     * Returns the findings, one a line.
     *
     * @return lines of text, empty when nothing was found
     */
    @Override
    public String toString() {
        return String.join("\n", list.stream().map(Finding::toString).toList());
    }
}
