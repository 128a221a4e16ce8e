package org.tablee.trust.appartenance;

import java.util.stream.IntStream;
import org.tablee.core.figure.Counted;
import org.tablee.core.figure.GroupSizes;
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
        int[] people = evidence.cohort().people().toArray();
        int[] returned = returned(people, visits(evidence, people));
        MeanCumulative curve = curve(evidence, people);
        Measurement.Builder measurement = Measurement.of(people.length, Counted.PEOPLE, () -> byDay(curve, HORIZON))
                .enough(curve.atRisk(HORIZON), Counted.PEOPLE, DEFINITION.computableFrom(), DEFINITION.okFrom())
                .people(curve.atRisk(HORIZON))
                .tells(GroupSizes.none().rounded(Cohort.NAME, people.length))
                .behind(evidence.named(people))
                .behind(evidence.named(returned))
                .reveals(returned.length);
        for (int day : new int[] {30, 180}) {
            if (curve.atRisk(day) > 0) {
                measurement.number("day" + day, curve.mean(day), curve.atRisk(day));
            }
        }
        return measurement;
    }

    private static MeanCumulative curve(Evidence evidence, int... people) {
        int[] followed = IntStream.of(people)
                .map(newcomer ->
                        evidence.timeline().closing() - evidence.cohort().arrival(newcomer))
                .toArray();
        return MeanCumulative.of(followed, visits(evidence, people));
    }

    /** Returns for each newcomer the days of the further visits, counted from the first. */
    private static int[][] visits(Evidence evidence, int... people) {
        return IntStream.of(people)
                .mapToObj(newcomer -> evidence.days(newcomer)
                        .map(day -> day - evidence.cohort().arrival(newcomer))
                        .filter(day -> day > 0)
                        .toArray())
                .toArray(int[][]::new);
    }

    /** Returns the people with a further visit by the horizon. */
    private static int[] returned(int[] people, int[][] visits) {
        return IntStream.range(0, people.length)
                .filter(i -> IntStream.of(visits[i]).anyMatch(day -> day <= HORIZON))
                .map(i -> people[i])
                .toArray();
    }

    private static Statistic byDay(MeanCumulative curve, int day) {
        return Estimators.bounded("MEAN_CUMULATIVE", curve.mean(day), curve.limits(day, Estimators.LEVEL));
    }

    @Override
    public Reweighted reweighted(Evidence evidence) {
        int[] people = evidence.cohort().people().toArray();
        Reweighted curve = curve(evidence, people).reweighted(HORIZON);
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
