package org.tablee.trust.appartenance;

import org.tablee.core.figure.Counted;
import org.tablee.core.figure.Measurement;
import org.tablee.core.figure.Statistic;
import org.tablee.trust.evidence.Evidence;
import org.tablee.trust.indicator.Definition;
import org.tablee.trust.indicator.Indicator;
import org.tablee.trust.indicator.Input;
import org.tablee.trust.statistics.TieNetwork;

/**
 * The share of people who are linked to one another, going from table to table.
 *
 * <pre>
 *   x / n     n = people with a known seat in the period
 *             x = those of the largest group that is tied together
 * </pre>
 *
 * <p>Two people are tied when they shared a table. Where no table was noted the session is taken as one, with the
 * caution {@code SAME_ROOM}. Density grows with the length of the period. No interval.
 */
public final class Cohesion implements Indicator {

    private static final Definition DEFINITION = Definition.builder()
            .id("appartenance.cohesion")
            .version(1)
            .addInputs(Input.PRESENCES)
            .counted(Counted.PEOPLE)
            .computableFrom(20)
            .okFrom(40)
            .addCautions("GROWS_WITH_THE_PERIOD")
            .build();

    /** Makes the indicator. */
    public Cohesion() {}

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement.Builder measure(Evidence evidence) {
        Ties ties = Ties.of(evidence);
        TieNetwork network = ties.network();
        long people = ties.people().count();
        Measurement.Builder measurement = Measurement.share(
                        network.largestComponent(),
                        people,
                        Counted.PEOPLE,
                        (part, whole) -> Statistic.of("LARGEST_COMPONENT", (double) part / whole))
                .enough(people, Counted.PEOPLE, DEFINITION.computableFrom(), DEFINITION.okFrom())
                .behind(evidence.named(ties.people().toArray()));
        if (network.ties() > 0) {
            measurement.number("density", network.density());
            measurement.number("averageClustering", network.averageClustering());
        }
        if (!Double.isNaN(network.transitivity())) {
            measurement.number("transitivity", network.transitivity());
        }
        measurement.teamOnly("ties", network.ties());
        return EncounterNotes.describe(measurement, evidence);
    }
}
