package org.tablee.trust;

import java.util.List;
import org.tablee.trust.accueil.NewcomerReturn;
import org.tablee.trust.action.RoleTakeUp;
import org.tablee.trust.appartenance.BreadthOfEncounters;
import org.tablee.trust.appartenance.EiIndex;
import org.tablee.trust.appartenance.TableStickiness;
import org.tablee.trust.indicator.Indicator;

/** The sets of definitions: a changed definition starts a new set, and the old ones stay. */
final class Catalogue {

    /** The name of the first set. */
    static final String FIRST = "1";

    private Catalogue() {}

    /** Returns the indicators of a set, by pillar. */
    static List<Indicator> indicators(String definitions) {
        if (!definitions.equals(FIRST)) {
            throw new IllegalArgumentException("There are no definitions of version: " + definitions);
        }
        return List.of(
                new NewcomerReturn(),
                new BreadthOfEncounters(),
                new TableStickiness(),
                new EiIndex(),
                new RoleTakeUp());
    }
}
