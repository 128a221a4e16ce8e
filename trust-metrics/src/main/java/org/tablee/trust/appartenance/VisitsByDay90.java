package org.tablee.trust.appartenance;

import java.util.stream.IntStream;
import org.tablee.core.figure.Counted;
import org.tablee.core.figure.Measurement;
import org.tablee.core.figure.Statistic;
import org.tablee.trust.evidence.Cohort;
import org.tablee.trust.evidence.Evidence;
import org.tablee.trust.indicator.Definition;
import org.tablee.trust.indicator.Estimators;
import org.tablee.trust.indicator.Input;
import org.tablee.trust.indicator.Resampled;
import org.tablee.trust.indicator.Window;
import org.tablee.trust.statistics.MeanCumulative;
import org.tablee.trust.statistics.Reweighted;

/**
 * How many more times somebody comes in the three months after a first visit.
 *
 * <pre>
 *   M(90) = Σ d(u)/n(u)     over the days u from 1 to 90 after the first visit
 * </pre>
 *
 * <p>d(u) further visits of newcomers fall on day u, and n(u) newcomers are followed to it. Robust limits of Lawless
 * and Nadeau. A second session on the day of the first visit is no further visit.
 */
public final class VisitsByDay90 implements Resampled {

    private static final int HORIZON = 90;
    private static final Definition DEFINITION = Definition.builder()
            .id("appartenance.visits-by-day-90")
            .version(1)
            .headline(true)
            .addInputs(Input.PRESENCES)
            .window(Window.NEWCOMERS)
            .counted(Counted.PEOPLE)
            .computableFrom(10)
            .okFrom(20)
            .build();

    /** Makes the indicator. */
    public VisitsByDay90() {}

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement.Builder measure(Evidence evidence) {
        int people = evidence.cohort().size();
        MeanCumulative curve = curve(evidence);
        Measurement.Builder measurement = Measurement.of(people, Counted.PEOPLE, () -> byDay(curve, HORIZON))
                .enough(curve.atRisk(HORIZON), Counted.PEOPLE, DEFINITION.computableFrom(), DEFINITION.okFrom());
        for (int day : new int[] {30, 180}) {
            if (curve.atRisk(day) > 0) {
                measurement.number("day" + day, curve.mean(day));
            }
        }
        return measurement;
    }

    private static MeanCumulative curve(Evidence evidence) {
        Cohort cohort = evidence.cohort();
        int[] people = cohort.people().toArray();
        int[] followed = IntStream.of(people)
                .map(newcomer -> evidence.timeline().closing() - cohort.arrival(newcomer))
                .toArray();
        int[][] visits = IntStream.of(people)
                .mapToObj(newcomer -> evidence.days(newcomer)
                        .map(day -> day - cohort.arrival(newcomer))
                        .filter(day -> day > 0)
                        .toArray())
                .toArray(int[][]::new);
        return MeanCumulative.of(followed, visits);
    }

    private static Statistic byDay(MeanCumulative curve, int day) {
        return Estimators.bounded("MEAN_CUMULATIVE", curve.mean(day), curve.limits(day, Estimators.LEVEL));
    }

    @Override
    public Reweighted reweighted(Evidence evidence) {
        int[] people = evidence.cohort().people().toArray();
        Reweighted curve = curve(evidence).reweighted(HORIZON);
        return new Reweighted() {
            @Override
            public int units() {
                return evidence.index().people();
            }

            @Override
            public double value(int... drawn) {
                return curve.value(
                        IntStream.of(people).map(person -> drawn[person]).toArray());
            }
        };
    }
}
