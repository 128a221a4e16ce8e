package org.tablee.trust.accueil;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.tablee.core.figure.Counted;
import org.tablee.core.figure.Measurement;
import org.tablee.trust.evidence.Evidence;
import org.tablee.trust.evidence.Timeline;
import org.tablee.trust.indicator.Definition;
import org.tablee.trust.indicator.Estimators;
import org.tablee.trust.indicator.Input;
import org.tablee.trust.indicator.Resampled;
import org.tablee.trust.indicator.Window;
import org.tablee.trust.statistics.Reweighted;

/**
 * The share of those who reappear after more than three months, who are then seen again within a month.
 *
 * <pre>
 *   x / n     n = people with a gap of more than 90 days between two visits, whose reappearance r lies in the
 *                 days of arrival of newcomers; of several such gaps the first counts
 *             x = those with a visit 1 to 30 days after r
 * </pre>
 *
 * <p>Wilson interval.
 */
public final class ReturnAfterAbsence implements Resampled {

    private static final int GAP = 90;
    private static final Definition DEFINITION = Definition.builder()
            .id("accueil.return-after-absence")
            .version(1)
            .headline(true)
            .addInputs(Input.PRESENCES)
            .window(Window.NEWCOMERS)
            .counted(Counted.PEOPLE)
            .computableFrom(10)
            .okFrom(20)
            .build();

    /** Makes the indicator. */
    public ReturnAfterAbsence() {}

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement.Builder measure(Evidence evidence) {
        int[][] reappearances = reappearances(evidence);
        int[] people = Arrays.stream(reappearances).mapToInt(found -> found[0]).toArray();
        int[] stayed = Arrays.stream(reappearances)
                .filter(found -> isSeenAgain(evidence, found))
                .mapToInt(found -> found[0])
                .toArray();
        return Estimators.shareOfPeople(DEFINITION, evidence, stayed, "people who reappeared", people)
                .count("stayed", stayed.length)
                .constant("gapDays", GAP);
    }

    private static int[][] reappearances(Evidence evidence) {
        return IntStream.range(0, evidence.index().people())
                .mapToObj(person -> reappearance(evidence, person))
                .filter(found -> found.length > 0)
                .toArray(int[][]::new);
    }

    private static boolean isSeenAgain(Evidence evidence, int[] found) {
        return evidence.isSeenWithin(found[0], found[1], Timeline.HORIZON);
    }

    /** Returns a person and the day on which the person reappeared, or nothing. */
    private static int[] reappearance(Evidence evidence, int person) {
        int[] days = evidence.days(person).toArray();
        return IntStream.range(1, days.length)
                .filter(i -> days[i] - days[i - 1] > GAP && evidence.timeline().isArrival(days[i]))
                .mapToObj(i -> new int[] {person, days[i]})
                .findFirst()
                .orElse(new int[0]);
    }

    @Override
    public Reweighted reweighted(Evidence evidence) {
        int[][] reappearances = reappearances(evidence);
        double[] stayed = Arrays.stream(reappearances)
                .mapToDouble(found -> isSeenAgain(evidence, found) ? 1 : 0)
                .toArray();
        double[] ones = new double[stayed.length];
        Arrays.fill(ones, 1);
        return Estimators.drawnRatio(
                evidence,
                Arrays.stream(reappearances).mapToInt(found -> found[0]).toArray(),
                stayed,
                ones);
    }
}
