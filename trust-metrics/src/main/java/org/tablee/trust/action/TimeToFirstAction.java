package org.tablee.trust.action;

import org.tablee.core.figure.Counted;
import org.tablee.core.figure.Measurement;
import org.tablee.core.figure.Reason;
import org.tablee.trust.evidence.Evidence;
import org.tablee.trust.indicator.Definition;
import org.tablee.trust.indicator.Estimators;
import org.tablee.trust.indicator.Indicator;
import org.tablee.trust.indicator.Input;
import org.tablee.trust.indicator.Waiting;
import org.tablee.trust.indicator.Window;

/**
 * The share of newcomers who have taken on a task three months after their first visit.
 *
 * <pre>
 *   1 − S(90)     Kaplan-Meier, from the first visit to the first role slot or initiative
 * </pre>
 *
 * <p>What happens on the day of the first visit counts as day 0. Newcomers without one are followed to the closing
 * date. Where initiatives are not noted, roles alone count, with the caution {@code INITIATIVES_NOT_RECORDED}.
 */
public final class TimeToFirstAction implements Indicator {

    private static final int HORIZON = 90;
    private static final Definition DEFINITION = Definition.builder()
            .id("action.time-to-first-action")
            .version(1)
            .addInputs(Input.PRESENCES, Input.ROLES)
            .window(Window.NEWCOMERS)
            .counted(Counted.PEOPLE)
            .computableFrom(10)
            .okFrom(20)
            .build();

    /** Makes the indicator. */
    public TimeToFirstAction() {}

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement.Builder measure(Evidence evidence) {
        Acts acts = Acts.of(evidence);
        Waiting waiting = Waiting.of(evidence, newcomer -> acts.days(newcomer).findFirst());
        Measurement.Builder measurement =
                Estimators.of(DEFINITION, evidence.cohort().size(), () -> waiting.shareBy(HORIZON));
        long acted = waiting.curve().eventsBy(HORIZON);
        measurement
                .reveals(acted)
                .reveals(evidence.cohort().size() - acted)
                .reveals(waiting.curve().atRisk(HORIZON));
        if (Double.isNaN(waiting.curve().survival(HORIZON))) {
            measurement.notComputable(Reason.TOO_EARLY);
        }
        waiting.describe(measurement);
        return acts.describe(measurement);
    }
}
