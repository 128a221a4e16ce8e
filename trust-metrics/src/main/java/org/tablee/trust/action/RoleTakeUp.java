package org.tablee.trust.action;

import java.util.stream.IntStream;
import org.tablee.core.figure.Counted;
import org.tablee.core.figure.Measurement;
import org.tablee.trust.evidence.Evidence;
import org.tablee.trust.indicator.Definition;
import org.tablee.trust.indicator.Estimators;
import org.tablee.trust.indicator.Input;
import org.tablee.trust.indicator.Resampled;
import org.tablee.trust.statistics.Reweighted;

/**
 * The share of those who came three times or more who have lent a hand.
 *
 * <pre>
 *   x / n     n = people with 3 visits or more in the period
 *             x = those with a role slot in it
 * </pre>
 *
 * <p>Wilson interval. A role that was not noted looks like no role: the number of sessions with a role stands beside.
 */
public final class RoleTakeUp implements Resampled {

    private static final Definition DEFINITION = Definition.builder()
            .id("action.role-take-up")
            .version(1)
            .headline(true)
            .addInputs(Input.PRESENCES, Input.ROLES)
            .counted(Counted.PEOPLE)
            .computableFrom(10)
            .okFrom(20)
            .build();

    /** Makes the indicator. */
    public RoleTakeUp() {}

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement.Builder measure(Evidence evidence) {
        int[] slots = evidence.slotsByPerson();
        int[] frequent = evidence.frequentPeople().toArray();
        int[] withRole =
                IntStream.of(frequent).filter(person -> slots[person] > 0).toArray();
        return Estimators.shareOfPeople(DEFINITION, evidence, withRole, Evidence.FREQUENT_PEOPLE, frequent)
                .count("withRole", withRole.length)
                .teamOnly("sessionsWithRoles", sessionsWithRoles(evidence));
    }

    private static long sessionsWithRoles(Evidence evidence) {
        return evidence.slots().map(evidence.index()::slotSession).distinct().count();
    }

    @Override
    public Reweighted reweighted(Evidence evidence) {
        int[] slots = evidence.slotsByPerson();
        return Estimators.drawnShare(evidence, evidence.frequentPeople(), person -> slots[person] > 0);
    }
}
