package org.tablee.trust.accueil;

import java.util.stream.IntStream;
import org.tablee.core.figure.Counted;
import org.tablee.core.figure.Measurement;
import org.tablee.trust.evidence.Evidence;
import org.tablee.trust.evidence.Timeline;
import org.tablee.trust.indicator.Definition;
import org.tablee.trust.indicator.Estimators;
import org.tablee.trust.indicator.Indicator;
import org.tablee.trust.indicator.Input;
import org.tablee.trust.indicator.Window;

/**
 * The share of the people who came who were there for the first time.
 *
 * <pre>
 *   x / n     n = people with a visit in the period, its first weeks of wash-out left out
 *             x = those whose first visit is one of them
 * </pre>
 *
 * <p>Wilson interval. Neither high nor low is good: everybody new may mean that nobody stays.
 */
public final class Openness implements Indicator {

    private static final Definition DEFINITION = Definition.builder()
            .id("accueil.openness")
            .version(1)
            .addInputs(Input.PRESENCES)
            .window(Window.WASHED_PERIOD)
            .counted(Counted.PEOPLE)
            .computableFrom(10)
            .okFrom(20)
            .build();

    /** Makes the indicator. */
    public Openness() {}

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement.Builder measure(Evidence evidence) {
        Timeline timeline = evidence.timeline();
        int[] people = IntStream.range(0, evidence.index().people())
                .filter(person -> evidence.days(person).anyMatch(day -> day >= timeline.washedFrom()))
                .toArray();
        int[] newcomers = IntStream.of(people)
                .filter(person -> evidence.days(person).findFirst().orElseThrow() >= timeline.washedFrom())
                .toArray();
        return Estimators.shareOfPeople(DEFINITION, evidence, newcomers, "people after the wash-out", people)
                .count("newcomers", newcomers.length);
    }
}
