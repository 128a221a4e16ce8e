package org.tablee.trust.action;

import java.util.stream.IntStream;
import org.tablee.core.figure.Counted;
import org.tablee.core.figure.Measurement;
import org.tablee.trust.evidence.Cohort;
import org.tablee.trust.evidence.Evidence;
import org.tablee.trust.evidence.Invitations;
import org.tablee.trust.indicator.Definition;
import org.tablee.trust.indicator.Estimators;
import org.tablee.trust.indicator.Indicator;
import org.tablee.trust.indicator.Input;
import org.tablee.trust.indicator.Window;

/**
 * The share of newcomers who were brought along by a convive.
 *
 * <pre>
 *   x / n     n = newcomers of the period
 *             x = those with an invitation recorded on or before their first visit
 * </pre>
 *
 * <p>Wilson interval. Beside it: by how many different people, and how many of these newcomers invited in turn. People
 * remember only some of it; it is never multiplied by ten.
 */
public final class Snowball implements Indicator {

    private static final Definition DEFINITION = Definition.builder()
            .id("action.snowball")
            .version(1)
            .addInputs(Input.PRESENCES, Input.INVITATIONS)
            .window(Window.NEWCOMERS)
            .counted(Counted.PEOPLE)
            .computableFrom(10)
            .okFrom(20)
            .build();

    /** Makes the indicator. */
    public Snowball() {}

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement.Builder measure(Evidence evidence) {
        Cohort cohort = evidence.cohort();
        Invitations invitations = evidence.facts().invitations().orElseThrow();
        int[] invited = cohort.people().filter(evidence::isInvitedNewcomer).toArray();
        long inviters = IntStream.of(invited)
                .flatMap(newcomer -> invitations.inviters(newcomer, cohort.arrival(newcomer)))
                .distinct()
                .count();
        long inTurn = IntStream.of(invited).filter(invitations::hasInvited).count();
        return Estimators.shareOfPeople(
                        DEFINITION,
                        evidence,
                        invited,
                        Cohort.NAME,
                        cohort.people().toArray())
                .count("invited", invited.length)
                .teamOnly("inviters", inviters)
                .count("secondGeneration", inTurn);
    }
}
