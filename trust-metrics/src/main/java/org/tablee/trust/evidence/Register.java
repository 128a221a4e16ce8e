package org.tablee.trust.evidence;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.tablee.core.identity.ConviveId;
import org.tablee.trust.encounter.EncounterIndex;

/**
 * Numbers the convives of the files beside the sessions: as the index does, and upwards from there for those who
 * are on no presence list.
 */
final class Register {

    private final EncounterIndex index;
    private final Set<ConviveId> staff;
    private final Map<ConviveId, Integer> strangers = new HashMap<>();

    Register(EncounterIndex index, Set<ConviveId> staff) {
        this.index = index;
        this.staff = staff;
    }

    /** Returns the number of a convive, or nobody for somebody paid. */
    int number(ConviveId convive) {
        if (staff.contains(convive)) {
            return EncounterIndex.NOBODY;
        }
        int person = index.person(convive);
        return person == EncounterIndex.NOBODY
                ? strangers.computeIfAbsent(convive, unseen -> index.people() + strangers.size())
                : person;
    }
}
