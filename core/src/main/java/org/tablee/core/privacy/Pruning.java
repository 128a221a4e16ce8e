package org.tablee.core.privacy;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.release.PeopleMark;
import org.tablee.core.release.ReleaseLedger;

/**
 * What a retention policy leaves of a logbook, and what it takes out.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
public final class Pruning {

    private final Logbook logbook;
    private final Map<RecordKind, Integer> removed;
    private final int attributeValues;
    private final Set<ConviveId> forgotten;

    Pruning(Logbook logbook, Map<RecordKind, Integer> removed, int attributeValues, Set<ConviveId> forgotten) {
        this.logbook = logbook;
        this.removed = new EnumMap<>(removed);
        this.attributeValues = attributeValues;
        this.forgotten = Set.copyOf(forgotten);
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
     * Returns of whom nothing is left in the logbook: no line, no note, no initiative and no invitation.
     *
     * @return an unmodifiable set of pseudonyms that the logbook knew before
     */
    public Set<ConviveId> forgotten() {
        return forgotten;
    }

    /**
     * Forgets in the ledger of releases, too, those of whom nothing is left.
     *
     * <p>Each is replaced by a mark made by chance, as by {@link Dissolution}. What is past the time of
     * {@link RecordKind#RELEASES} has left {@link #logbook()} already: of whom it told is unknown, and nothing is
     * made public beside it any more.
     *
     * @param ledger the ledger of that logbook
     * @param key its key
     * @param places the places of the logbook, in each of which an identifier has a mark of its own; empty where it
     *     names none
     * @param random makes the marks of those who leave no trace, for example a {@code SecureRandom}
     * @return the ledger, which told of as many people
     */
    public ReleaseLedger in(ReleaseLedger ledger, ReleaseKey key, Collection<PlaceId> places, RandomGenerator random) {
        Map<PeopleMark, PeopleMark> replacements = new HashMap<>();
        forgotten.forEach(id -> replacements.putAll(Erasure.dissolve(id).replacements(key, places, random)));
        return Erasure.replaced(ledger, replacements);
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
