package org.tablee.trust.appartenance;

import java.util.Arrays;
import org.tablee.core.figure.Measurement;
import org.tablee.core.figure.Reason;
import org.tablee.trust.evidence.Evidence;

/** What is said beside every figure of encounters. */
final class EncounterNotes {

    private static final double TOO_MANY_UNKNOWN = 0.2;

    private EncounterNotes() {}

    /** Says so where no table was noted and the session is taken as one. */
    static Measurement.Builder describe(Measurement.Builder measurement, Evidence evidence) {
        return evidence.isSameRoom() ? measurement.caution("SAME_ROOM") : measurement;
    }

    /** Says of how many of the people with a known seat the group is not known. */
    static Measurement.Builder describeGroups(Measurement.Builder measurement, Evidence evidence) {
        int[] people = evidence.tablemates().people().toArray();
        long unknown = Arrays.stream(people)
                .filter(person -> !evidence.grouping().isKnown(person))
                .count();
        double share = (double) unknown / Math.max(1, people.length);
        if (share > TOO_MANY_UNKNOWN) {
            measurement.fragile(Reason.GROUP_UNKNOWN);
        }
        return describe(measurement.teamOnly("groupUnknown", share), evidence);
    }
}
