package org.tablee.trust.appartenance;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.tablee.core.figure.Measurement;
import org.tablee.core.figure.Reason;
import org.tablee.trust.evidence.Evidence;
import org.tablee.trust.evidence.Grouping;

/** What is said beside every figure of encounters. */
final class EncounterNotes {

    private static final double TOO_MANY_UNKNOWN = 0.2;

    private EncounterNotes() {}

    /** Says so where no table was noted and the session is taken as one. */
    static Measurement.Builder describe(Measurement.Builder measurement, Evidence evidence) {
        return evidence.isSameRoom() ? measurement.caution("SAME_ROOM") : measurement;
    }

    /** Says of how many of the people with a known seat the group is not known. */
    static Measurement.Builder describeGroups(Measurement.Builder measurement, Evidence evidence, int... told) {
        int[] people = evidence.tablemates().people().toArray();
        measurement.reveals(outsideLargestGroup(evidence.grouping(), told));
        long unknown = Arrays.stream(people)
                .filter(person -> !evidence.grouping().isKnown(person))
                .count();
        double share = (double) unknown / Math.max(1, people.length);
        if (share > TOO_MANY_UNKNOWN) {
            measurement.fragile(Reason.GROUP_UNKNOWN);
        }
        return describe(measurement.teamOnly("groupUnknown", share), evidence);
    }

    /** Returns how many of some people are not of the largest group: beside everybody else, a few would stand out. */
    private static int outsideLargestGroup(Grouping grouping, int... people) {
        int[] sizes = new int[grouping.groups()];
        IntStream.of(people).filter(grouping::isKnown).forEach(person -> sizes[grouping.group(person)]++);
        return IntStream.of(sizes).sum() - IntStream.of(sizes).max().orElse(0);
    }
}
