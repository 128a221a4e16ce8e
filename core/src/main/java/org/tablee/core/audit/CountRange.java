package org.tablee.core.audit;

/**
 * What somebody who reads the published counts can conclude about one that is hidden.
 *
 * @param low the smallest count that agrees with everything published
 * @param high the largest, {@link #UNLIMITED} where nothing limits it
 */
public record CountRange(long low, long high) {

    /** Stands for a count that nothing limits. */
    public static final long UNLIMITED = Long.MAX_VALUE;

    /**
     * Tells whether the count is known to the unit.
     *
     * @return true when only one count is possible
     */
    public boolean isExact() {
        return low == high;
    }
}
