package org.tablee.core.privacy;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.tablee.core.logbook.Logbook;

/**
 * What a retention policy leaves of a logbook, and what it takes out.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
public final class Pruning {

    private final Logbook logbook;
    private final Map<RecordKind, Integer> removed;
    private final int attributeValues;

    Pruning(Logbook logbook, Map<RecordKind, Integer> removed, int attributeValues) {
        this.logbook = logbook;
        this.removed = new EnumMap<>(removed);
        this.attributeValues = attributeValues;
    }

    /**
     * Returns the logbook that is left.
     *
     * @return the logbook
     */
    public Logbook logbook() {
        return logbook;
    }

    /**
     * Returns how many records of each kind were taken out or lost their names.
     *
     * @return an unmodifiable map from a kind to a count of 1 or more; a kind of which nothing is over is not in
     *     it
     */
    public Map<RecordKind, Integer> removed() {
        return Collections.unmodifiableMap(removed);
    }

    /**
     * Returns how many values of attributes past their last day were taken out.
     *
     * @return a count of 0 or more
     */
    public int attributeValues() {
        return attributeValues;
    }

    /**
     * Tells whether everything may stay.
     *
     * @return true when nothing was taken out
     */
    public boolean isEmpty() {
        return removed.isEmpty() && attributeValues == 0;
    }

    /**
     * Returns what was taken out.
     *
     * @return for example "{PRESENCES=12}, 3 attribute values"
     */
    @Override
    public String toString() {
        return removed + ", " + attributeValues + " attribute values";
    }
}
