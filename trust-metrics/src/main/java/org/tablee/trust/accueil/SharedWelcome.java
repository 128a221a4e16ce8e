package org.tablee.trust.accueil;

import java.util.stream.IntStream;
import org.tablee.core.figure.Counted;
import org.tablee.core.figure.Measurement;
import org.tablee.trust.encounter.EncounterIndex;
import org.tablee.trust.evidence.Evidence;
import org.tablee.trust.indicator.Definition;
import org.tablee.trust.indicator.Estimators;
import org.tablee.trust.indicator.Indicator;
import org.tablee.trust.indicator.Input;
import org.tablee.trust.indicator.Window;
import org.tablee.trust.statistics.Gini;

/**
 * The share of regulars who shared a table with somebody on a first visit.
 *
 * <pre>
 *   x / n     n = regulars with a known seat at a session within the days of arrival of newcomers
 *             x = those who shared the first table of a newcomer while they were regulars
 * </pre>
 *
 * <p>Wilson interval. How evenly the welcomes are spread over these regulars stands beside, as a corrected Gini.
 */
public final class SharedWelcome implements Indicator {

    private static final Definition DEFINITION = Definition.builder()
            .id("accueil.shared-welcome")
            .version(1)
            .addInputs(Input.PRESENCES, Input.TABLES)
            .window(Window.NEWCOMERS)
            .counted(Counted.PEOPLE)
            .computableFrom(10)
            .okFrom(20)
            .build();

    /** Makes the indicator. */
    public SharedWelcome() {}

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement.Builder measure(Evidence evidence) {
        EncounterIndex index = evidence.index();
        int[] welcomes = new int[index.people()];
        evidence.cohort()
                .people()
                .map(evidence.cohort()::firstSeat)
                .forEach(seat -> index.tablematesOf(seat)
                        .filter(evidence::isRegular)
                        .forEach(regular -> welcomes[index.person(regular)]++));
        int[] regulars = evidence.arrivalSeats()
                .filter(seat -> index.table(seat) != EncounterIndex.UNKNOWN && evidence.isRegular(seat))
                .map(index::person)
                .distinct()
                .toArray();
        int[] welcomed =
                IntStream.of(regulars).filter(regular -> welcomes[regular] > 0).toArray();
        Measurement.Builder measurement = Estimators.shareOfPeople(DEFINITION, evidence, welcomed, "regulars", regulars)
                .count("welcomed", welcomed.length);
        evidence.tables().describe(measurement);
        int[] byRegular =
                IntStream.of(regulars).map(regular -> welcomes[regular]).toArray();
        return welcomed.length == 0
                ? measurement
                : measurement.number("giniOfWelcomes", Gini.of(byRegular).corrected());
    }
}
