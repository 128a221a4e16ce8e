package org.tablee.trust.action;

import java.util.List;
import java.util.stream.IntStream;
import org.tablee.core.figure.Counted;
import org.tablee.core.figure.Measurement;
import org.tablee.trust.evidence.Evidence;
import org.tablee.trust.indicator.Definition;
import org.tablee.trust.indicator.Estimators;
import org.tablee.trust.indicator.Indicator;
import org.tablee.trust.indicator.Input;

/**
 * The share of those who came three times or more who came sometimes to be served and sometimes to serve.
 *
 * <pre>
 *   x / n     n = people with 3 visits or more in the period
 *             x = those with a visit with a role and a visit without one
 * </pre>
 *
 * <p>Wilson interval.
 */
public final class Reciprocity implements Indicator {

    private static final Definition DEFINITION = Definition.builder()
            .id("action.reciprocity")
            .version(1)
            .addInputs(Input.PRESENCES, Input.ROLES)
            .counted(Counted.PEOPLE)
            .computableFrom(10)
            .okFrom(20)
            .build();

    /** Makes the indicator. */
    public Reciprocity() {}

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement.Builder measure(Evidence evidence) {
        int[] visitsWithRole = new int[evidence.index().people()];
        evidence.slots()
                .mapToObj(slot -> List.of(
                        evidence.index().slotPerson(slot), evidence.index().slotSession(slot)))
                .distinct()
                .forEach(visit -> visitsWithRole[visit.get(0)]++);
        int[] frequent = evidence.frequentPeople().toArray();
        int[] bothSides = IntStream.of(frequent)
                .filter(person -> visitsWithRole[person] > 0 && visitsWithRole[person] < evidence.visits(person))
                .toArray();
        return Estimators.shareOfPeople(DEFINITION, evidence, bothSides, Evidence.FREQUENT_PEOPLE, frequent)
                .count("bothSides", bothSides.length);
    }
}
