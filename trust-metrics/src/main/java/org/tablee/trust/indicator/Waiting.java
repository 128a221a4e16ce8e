package org.tablee.trust.indicator;

import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.tablee.core.figure.Measurement;
import org.tablee.core.figure.Statistic;
import org.tablee.trust.evidence.Cohort;
import org.tablee.trust.evidence.Evidence;
import org.tablee.trust.statistics.Interval;
import org.tablee.trust.statistics.KaplanMeier;

/** How long newcomers wait for something to happen, counted in days from their first visit to the closing date. */
public final class Waiting {

    private static final int[] HORIZONS = {7, 14, 30, 60, 90, 180};
    private static final int[] PUBLIC_HORIZONS = {30, 90, 180};
    private static final String METHOD = "KAPLAN_MEIER";

    private final Evidence evidence;
    private final int[] people;
    private final int[] days;
    private final boolean[] happened;
    private final KaplanMeier curve;

    private Waiting(Evidence evidence, int[] people, int[] days, boolean[] happened) {
        this.evidence = evidence;
        this.people = people;
        this.days = days;
        this.happened = happened;
        this.curve = KaplanMeier.of(days, happened);
    }

    /**
     * Follows the newcomers of a report.
     *
     * @param evidence what the report reads
     * @param event gives the day on which it happened to a newcomer, or empty if it has not
     * @return their waiting
     */
    public static Waiting of(Evidence evidence, IntFunction<OptionalInt> event) {
        Cohort cohort = evidence.cohort();
        int[] people = cohort.people().toArray();
        int[] days = new int[people.length];
        boolean[] happened = new boolean[people.length];
        IntStream.range(0, people.length).forEach(i -> {
            OptionalInt day = event.apply(people[i]);
            happened[i] = day.isPresent();
            days[i] = Math.max(0, day.orElse(evidence.timeline().closing()) - cohort.arrival(people[i]));
        });
        return new Waiting(evidence, people, days, happened);
    }

    /**
     * Returns the curve.
     *
     * @return the share of newcomers to whom it has not happened, by day
     */
    public KaplanMeier curve() {
        return curve;
    }

    /**
     * Tells whether it has happened to half of the newcomers.
     *
     * @return false if the curve stays above one half
     */
    public boolean isMedianReached() {
        return !Double.isNaN(curve.median());
    }

    /**
     * Returns the day by which it has happened to half of the newcomers.
     *
     * @return the median with its limits where both exist
     */
    public Statistic median() {
        return isMedianReached()
                ? Estimators.bounded(METHOD, curve.median(), curve.medianLimits(Estimators.LEVEL))
                : Statistic.notReached(METHOD);
    }

    /**
     * Returns the share to whom it has happened by a day.
     *
     * @param day the day, to which somebody was followed
     * @return one less the curve, with its limits
     */
    public Statistic shareBy(int day) {
        Interval limits = curve.limits(day, Estimators.LEVEL);
        return Estimators.bounded(
                METHOD, 1 - curve.survival(day), new Interval(1 - limits.upper(), 1 - limits.lower()));
    }

    /**
     * Adds the curve at fixed days, as far as somebody was followed, and of whom it tells.
     *
     * @param measurement the measurement to add it to
     */
    public void describe(Measurement.Builder measurement) {
        measurement.behind(evidence.named(people));
        for (int day : PUBLIC_HORIZONS) {
            measurement.behind(evidence.named(IntStream.range(0, people.length)
                    .filter(i -> happened[i] && days[i] <= day)
                    .map(i -> people[i])
                    .toArray()));
        }
        for (int day : HORIZONS) {
            if (!Double.isNaN(curve.survival(day))) {
                Statistic survival =
                        Estimators.bounded(METHOD, curve.survival(day), curve.limits(day, Estimators.LEVEL));
                measurement.step("survival", day, curve.eventsBy(day), survival, curve.atRisk(day));
            }
        }
    }
}
