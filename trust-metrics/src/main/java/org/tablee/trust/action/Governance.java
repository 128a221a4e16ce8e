package org.tablee.trust.action;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.tablee.core.figure.Counted;
import org.tablee.core.figure.Measurement;
import org.tablee.trust.encounter.EncounterIndex;
import org.tablee.trust.evidence.Evidence;
import org.tablee.trust.indicator.Definition;
import org.tablee.trust.indicator.Estimators;
import org.tablee.trust.indicator.Indicator;
import org.tablee.trust.indicator.Input;

/**
 * The share of those who came three times or more who took part in a meeting where things are decided.
 *
 * <pre>
 *   x / n     n = people with 3 visits or more in the period
 *             x = those with a visit at a session of activity {@code meeting} in it
 * </pre>
 *
 * <p>Wilson interval.
 */
public final class Governance implements Indicator {

    private static final Definition DEFINITION = Definition.builder()
            .id("action.governance")
            .version(1)
            .addInputs(Input.PRESENCES, Input.MEETINGS)
            .counted(Counted.PEOPLE)
            .computableFrom(10)
            .okFrom(20)
            .build();

    /** Makes the indicator. */
    public Governance() {}

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement.Builder measure(Evidence evidence) {
        EncounterIndex index = evidence.index();
        int[] participants = evidence.meetings()
                .flatMap(session -> IntStream.range(index.firstSeat(session), index.firstSeat(session + 1)))
                .map(index::person)
                .filter(person -> person != EncounterIndex.NOBODY)
                .distinct()
                .sorted()
                .toArray();
        int[] frequent = evidence.frequentPeople().toArray();
        int[] atMeeting = IntStream.of(frequent)
                .filter(person -> Arrays.binarySearch(participants, person) >= 0)
                .toArray();
        return Estimators.shareOfPeople(DEFINITION, evidence, atMeeting, Evidence.FREQUENT_PEOPLE, frequent)
                .count("atMeeting", atMeeting.length);
    }
}
