package org.tablee.trust.appartenance;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.tablee.core.figure.Counted;
import org.tablee.core.figure.Measurement;
import org.tablee.trust.evidence.Evidence;
import org.tablee.trust.indicator.Definition;
import org.tablee.trust.indicator.Estimators;
import org.tablee.trust.indicator.Indicator;
import org.tablee.trust.indicator.Input;
import org.tablee.trust.statistics.ExactSum;

/**
 * Whether each person sits with a variety of people, or mostly with one group.
 *
 * <pre>
 *   mean over people of   1 − Σ n_g(n_g − 1) / (N(N − 1))
 * </pre>
 *
 * <p>n_g of the N encounters of a person in the period are with people of group g; people with 3 visits or more and
 * two encounters or more count. Bootstrap by person. Beside it stands the ratio to the room: each person's own value
 * over the mean of π_s, the chance that two people of the room of session s are of different groups, weighted by the
 * pairs at its tables.
 */
public final class TablemateDiversity implements Indicator {

    private static final Definition DEFINITION = Definition.builder()
            .id("appartenance.tablemate-diversity")
            .version(1)
            .addInputs(Input.PRESENCES, Input.GROUPS)
            .counted(Counted.PEOPLE)
            .computableFrom(10)
            .okFrom(20)
            .build();

    /** Makes the indicator. */
    public TablemateDiversity() {}

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement.Builder measure(Evidence evidence) {
        Encounters encounters = Encounters.of(evidence);
        int[] people = evidence.frequentPeople()
                .filter(person -> evidence.grouping().isKnown(person) && encounters.isEnough(person))
                .toArray();
        double[] own = values(people, encounters::unbiased);
        Measurement.Builder measurement = Estimators.of(
                        DEFINITION, people.length, () -> Estimators.mean(DEFINITION, evidence, own))
                .behind(evidence.named(people));
        if (people.length > 0) {
            measurement.number("plugIn", ExactSum.meanOf(values(people, encounters::plugIn)));
        }
        double[] ratios = Arrays.stream(values(people, encounters::ratioToRoom))
                .filter(Double::isFinite)
                .toArray();
        if (ratios.length > 0) {
            measurement.number("ratioToRoom", ExactSum.meanOf(ratios));
        }
        return EncounterNotes.describeGroups(
                measurement, evidence, evidence.tablemates().people().toArray());
    }

    private static double[] values(int[] people, IntToDoubleFunction value) {
        return Arrays.stream(people).mapToDouble(value).toArray();
    }
}
