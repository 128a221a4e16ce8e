package org.tablee.trust.action;

import java.util.List;
import java.util.stream.IntStream;
import org.tablee.core.figure.Counted;
import org.tablee.core.figure.Measurement;
import org.tablee.core.figure.Reason;
import org.tablee.trust.evidence.Evidence;
import org.tablee.trust.indicator.Definition;
import org.tablee.trust.indicator.Estimators;
import org.tablee.trust.indicator.Input;
import org.tablee.trust.indicator.Resampled;
import org.tablee.trust.statistics.Reweighted;
import org.tablee.trust.statistics.Transitions;

/**
 * How many people go, from one quarter to the next, from coming to taking part.
 *
 * <pre>
 *   x / n     n = person-quarters as convive that are followed by another quarter
 *             x = those followed by one as citizen
 * </pre>
 *
 * <p>Somebody is a citizen in a calendar quarter with a role slot or an initiative in it, a convive who came without
 * either, and absent otherwise; from the quarter of the first visit on. Quarters of the period count with six recorded
 * sessions or more; only the first and the last of the log may be cut, and a quarter left out breaks the chain. Wilson
 * interval on the pooled person-quarters, although quarters repeat people. Nothing is forecast.
 */
public final class ConviveToCitizen implements Resampled {

    private static final Definition DEFINITION = Definition.builder()
            .id("action.convive-to-citizen")
            .version(1)
            .headline(true)
            .addInputs(Input.PRESENCES, Input.ROLES)
            .counted(Counted.EVENTS)
            .computableFrom(20)
            .okFrom(40)
            .addCautions("QUARTERS_REPEAT_PEOPLE")
            .build();

    /** Makes the indicator. */
    public ConviveToCitizen() {}

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement.Builder measure(Evidence evidence) {
        Postures postures = Postures.of(evidence);
        Transitions steps = postures.transitions();
        long taken = steps.count(Postures.CONVIVE, Postures.CITIZEN);
        long convives = steps.countFrom(Postures.CONVIVE);
        Measurement.Builder measurement = Measurement.share(taken, convives, Counted.EVENTS, Estimators.WILSON)
                .people(postures.convivesFollowed().length)
                .reveals(postures.takers().length)
                .behind(evidence.named(postures.convivesFollowed()))
                .behind(evidence.named(postures.takers()))
                .enough(convives, Counted.EVENTS, DEFINITION.computableFrom(), DEFINITION.okFrom())
                .teamOnly("transitions", table(steps))
                .count("firstTime", postures.firstTimes());
        if (!postures.isChained()) {
            measurement.notComputable(Reason.NO_QUARTER_PAIR);
        }
        return Acts.of(evidence).describe(measurement);
    }

    private static List<List<Long>> table(Transitions steps) {
        return IntStream.range(0, Postures.STATES)
                .mapToObj(from -> IntStream.range(0, Postures.STATES)
                        .mapToObj(to -> steps.count(from, to))
                        .toList())
                .toList();
    }

    @Override
    public Reweighted reweighted(Evidence evidence) {
        return Postures.of(evidence).drawnSteps(Postures.CONVIVE, Postures.CITIZEN);
    }
}
