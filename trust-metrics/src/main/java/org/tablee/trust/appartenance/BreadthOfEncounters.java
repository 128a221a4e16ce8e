package org.tablee.trust.appartenance;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.tablee.core.figure.Counted;
import org.tablee.core.figure.Measurement;
import org.tablee.trust.encounter.Tablemates;
import org.tablee.trust.evidence.Evidence;
import org.tablee.trust.indicator.Definition;
import org.tablee.trust.indicator.Estimators;
import org.tablee.trust.indicator.Input;
import org.tablee.trust.indicator.Resampled;
import org.tablee.trust.statistics.Rarefaction;
import org.tablee.trust.statistics.Reweighted;

/**
 * How many different people somebody shares a table with in three visits.
 *
 * <pre>
 *   mean over people of   Σⱼ [ 1 − C(V − cⱼ, 3) / C(V, 3) ]
 * </pre>
 *
 * <p>V is the number of visits of the person in the period whose seat is known, 3 or more, and cⱼ the number of
 * them shared with tablemate j. Comparable between people who come often and rarely. Bootstrap by person. Where no
 * table was noted the session is taken as one, with the caution {@code SAME_ROOM}.
 */
public final class BreadthOfEncounters implements Resampled {

    private static final int DRAWS = 3;
    private static final Definition DEFINITION = Definition.builder()
            .id("appartenance.breadth-of-encounters")
            .version(1)
            .headline(true)
            .addInputs(Input.PRESENCES)
            .counted(Counted.PEOPLE)
            .computableFrom(10)
            .okFrom(20)
            .build();

    /** Makes the indicator. */
    public BreadthOfEncounters() {}

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement.Builder measure(Evidence evidence) {
        Tablemates tablemates = evidence.tablemates();
        int[] people = people(tablemates);
        int[] distinct = new int[people.length];
        double[] breadths = new double[people.length];
        breadths(tablemates, people, breadths, distinct);
        Measurement.Builder measurement = Estimators.of(
                        DEFINITION, people.length, () -> Estimators.mean(DEFINITION, evidence, breadths))
                .behind(evidence.named(people));
        if (people.length > 0) {
            measurement.number("rawMean", (double) IntStream.of(distinct).sum() / people.length);
            measurement.number("rawMedian", median(distinct));
        }
        return EncounterNotes.describe(measurement.constant("visits", DRAWS), evidence);
    }

    private static double median(int[] values) {
        int[] ascending = IntStream.of(values).sorted().toArray();
        int middle = values.length / 2;
        return values.length % 2 == 1 ? ascending[middle] : (ascending[middle - 1] + ascending[middle]) / 2.0;
    }

    @Override
    public Reweighted reweighted(Evidence evidence) {
        Tablemates tablemates = evidence.tablemates();
        int[] people = people(tablemates);
        double[] breadths = new double[people.length];
        breadths(tablemates, people, breadths, new int[people.length]);
        double[] ones = new double[people.length];
        Arrays.fill(ones, 1);
        return Estimators.drawnRatio(evidence, people, breadths, ones);
    }

    private static int[] people(Tablemates tablemates) {
        return tablemates
                .people()
                .filter(person -> tablemates.visits(person) >= DRAWS)
                .toArray();
    }

    /** Fills in the breadth of each person, and with how many different people each shared a table. */
    private static void breadths(Tablemates tablemates, int[] people, double[] breadths, int[] distinct) {
        tablemates
                .walk(people, () -> breadths, (all, i, shared) -> {
                    distinct[i] = shared.count();
                    all[i] = Rarefaction.expectedDistinct(tablemates.visits(people[i]), DRAWS, shared.times());
                })
                .forEach(all -> {});
    }
}
