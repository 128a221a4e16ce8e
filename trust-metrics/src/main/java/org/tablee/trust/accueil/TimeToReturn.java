package org.tablee.trust.accueil;

import org.tablee.core.figure.Counted;
import org.tablee.core.figure.GroupSizes;
import org.tablee.core.figure.Measurement;
import org.tablee.trust.evidence.Cohort;
import org.tablee.trust.evidence.Evidence;
import org.tablee.trust.indicator.Definition;
import org.tablee.trust.indicator.Estimators;
import org.tablee.trust.indicator.Indicator;
import org.tablee.trust.indicator.Input;
import org.tablee.trust.indicator.Waiting;
import org.tablee.trust.indicator.Window;

/**
 * After how many days half of the newcomers were back.
 *
 * <pre>
 *   median of days from the first visit to the next on another date, Kaplan-Meier
 * </pre>
 *
 * <p>Newcomers not seen again are followed to the closing date. Limits from the log-log limits of the curve. Where
 * fewer than half were back there is no value, and the caution {@code MEDIAN_NOT_REACHED}.
 */
public final class TimeToReturn implements Indicator {

    private static final Definition DEFINITION = Definition.builder()
            .id("accueil.time-to-return")
            .version(1)
            .addInputs(Input.PRESENCES)
            .window(Window.NEWCOMERS)
            .counted(Counted.PEOPLE)
            .computableFrom(10)
            .okFrom(20)
            .build();

    /** Makes the indicator. */
    public TimeToReturn() {}

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement.Builder measure(Evidence evidence) {
        Cohort cohort = evidence.cohort();
        Waiting waiting = Waiting.of(
                evidence,
                newcomer -> evidence.days(newcomer)
                        .filter(day -> day > cohort.arrival(newcomer))
                        .findFirst());
        Measurement.Builder measurement = Estimators.of(DEFINITION, cohort.size(), waiting::median)
                .tells(GroupSizes.none().rounded(Cohort.NAME, cohort.size()));
        waiting.describe(measurement);
        return waiting.isMedianReached() ? measurement : measurement.caution("MEDIAN_NOT_REACHED");
    }
}
