package org.tablee.trust.action;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tablee.core.figure.Measurement;
import org.tablee.trust.encounter.EncounterIndex;
import org.tablee.trust.evidence.Evidence;

/** On which days each person took part, in the whole log: held a role, or started something. */
final class Acts {

    private final List<TreeSet<Integer>> days;
    private final boolean initiativesNoted;

    private Acts(Evidence evidence) {
        EncounterIndex index = evidence.index();
        days = Stream.generate(TreeSet<Integer>::new).limit(index.people()).toList();
        initiativesNoted = evidence.facts().initiatives().isPresent();
        IntStream.range(0, index.slots())
                .filter(slot -> index.slotPerson(slot) != EncounterIndex.NOBODY)
                .forEach(slot ->
                        days.get(index.slotPerson(slot)).add(evidence.sessions().day(index.slotSession(slot))));
        evidence.facts()
                .initiatives()
                .ifPresent(initiatives -> initiatives
                        .all()
                        .forEach(initiative -> initiatives
                                .initiators(initiative)
                                .filter(person -> person < index.people())
                                .forEach(person -> days.get(person).add(initiatives.day(initiative)))));
    }

    static Acts of(Evidence evidence) {
        return new Acts(evidence);
    }

    /** Returns the days on which a person took part, ascending. */
    IntStream days(int person) {
        return days.get(person).stream().mapToInt(Integer::intValue);
    }

    /** Says so where initiatives are not noted, and roles alone tell who takes part. */
    Measurement.Builder describe(Measurement.Builder measurement) {
        return initiativesNoted ? measurement : measurement.caution("INITIATIVES_NOT_RECORDED");
    }
}
