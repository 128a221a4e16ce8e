package org.tablee.trust.appartenance;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.tablee.core.figure.Counted;
import org.tablee.core.figure.Measurement;
import org.tablee.core.figure.Statistic;
import org.tablee.trust.encounter.Tablemates;
import org.tablee.trust.evidence.Evidence;
import org.tablee.trust.indicator.Definition;
import org.tablee.trust.indicator.Estimators;
import org.tablee.trust.indicator.Indicator;
import org.tablee.trust.indicator.Input;
import org.tablee.trust.statistics.ExactSum;
import org.tablee.trust.statistics.PersonBootstrap;
import org.tablee.trust.statistics.Rarefaction;

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
public final class BreadthOfEncounters implements Indicator {

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
        int[] people = tablemates
                .people()
                .filter(person -> tablemates.visits(person) >= DRAWS)
                .toArray();
        int[] distinct = Arrays.stream(people)
                .map(person -> tablemates.of(person).people().length)
                .toArray();
        Measurement.Builder measurement = Measurement.of(
                        people.length, Counted.PEOPLE, () -> breadth(evidence, tablemates, people))
                .enough(people.length, Counted.PEOPLE, DEFINITION.computableFrom(), DEFINITION.okFrom())
                .constant("visits", DRAWS)
                .number("rawMean", (double) IntStream.of(distinct).sum() / Math.max(1, people.length))
                .number("rawMedian", median(distinct));
        return evidence.isSameRoom() ? measurement.caution("SAME_ROOM") : measurement;
    }

    private static Statistic breadth(Evidence evidence, Tablemates tablemates, int[] people) {
        double[] breadths = Arrays.stream(people)
                .parallel()
                .mapToDouble(person -> Rarefaction.expectedDistinct(
                        tablemates.visits(person), DRAWS, tablemates.of(person).times()))
                .toArray();
        return Estimators.bounded(
                "BOOTSTRAP_BY_PERSON",
                ExactSum.meanOf(breadths),
                PersonBootstrap.ofMean(
                        breadths,
                        evidence.chance().streams(DEFINITION.id()),
                        evidence.chance().bootstraps(),
                        Estimators.LEVEL));
    }

    private static double median(int[] values) {
        int[] ascending = IntStream.of(values).sorted().toArray();
        int middle = values.length / 2;
        if (values.length == 0) {
            return 0;
        }
        return values.length % 2 == 1 ? ascending[middle] : (ascending[middle - 1] + ascending[middle]) / 2.0;
    }
}
