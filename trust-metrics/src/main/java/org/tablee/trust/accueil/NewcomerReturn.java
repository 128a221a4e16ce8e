package org.tablee.trust.accueil;

import org.tablee.core.figure.Counted;
import org.tablee.core.figure.Measurement;
import org.tablee.trust.evidence.Cohort;
import org.tablee.trust.evidence.Evidence;
import org.tablee.trust.evidence.Timeline;
import org.tablee.trust.indicator.Definition;
import org.tablee.trust.indicator.Estimators;
import org.tablee.trust.indicator.Input;
import org.tablee.trust.indicator.Resampled;
import org.tablee.trust.indicator.Window;
import org.tablee.trust.statistics.Reweighted;

/**
 * The share of newcomers seen again within a month.
 *
 * <pre>
 *   x / n     n = newcomers of the period
 *             x = those with a visit 1 to 30 days after their first
 * </pre>
 *
 * <p>Wilson interval. Every newcomer was followed for 30 days or more.
 */
public final class NewcomerReturn implements Resampled {

    private static final Definition DEFINITION = Definition.builder()
            .id("accueil.newcomer-return")
            .version(1)
            .headline(true)
            .addInputs(Input.PRESENCES)
            .window(Window.NEWCOMERS)
            .counted(Counted.PEOPLE)
            .computableFrom(10)
            .okFrom(20)
            .build();

    /** Makes the indicator. */
    public NewcomerReturn() {}

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement.Builder measure(Evidence evidence) {
        Cohort cohort = evidence.cohort();
        int[] returned =
                cohort.people().filter(newcomer -> isBack(evidence, newcomer)).toArray();
        return Estimators.shareOfPeople(
                        DEFINITION,
                        evidence,
                        returned,
                        Cohort.NAME,
                        cohort.people().toArray())
                .count("returned", returned.length)
                .constant("horizonDays", Timeline.HORIZON);
    }

    @Override
    public Reweighted reweighted(Evidence evidence) {
        return Estimators.drawnShare(evidence, evidence.cohort().people(), newcomer -> isBack(evidence, newcomer));
    }

    private static boolean isBack(Evidence evidence, int newcomer) {
        return evidence.isSeenWithin(newcomer, evidence.cohort().arrival(newcomer), Timeline.HORIZON);
    }
}
