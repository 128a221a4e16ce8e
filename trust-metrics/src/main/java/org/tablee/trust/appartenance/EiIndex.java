package org.tablee.trust.appartenance;

import org.tablee.core.figure.Counted;
import org.tablee.core.figure.Measurement;
import org.tablee.core.figure.Statistic;
import org.tablee.trust.evidence.Evidence;
import org.tablee.trust.indicator.Definition;
import org.tablee.trust.indicator.Estimators;
import org.tablee.trust.indicator.Indicator;
import org.tablee.trust.indicator.Input;

/**
 * Whether people share tables mostly within their own group, or mostly with others.
 *
 * <pre>
 *   (external − internal) / (external + internal)
 * </pre>
 *
 * <p>Every tie between two people whose groups are known counts as often as they shared a table in the period; −1 is
 * all internal, 1 all external. What labels dealt at random would give stands beside, because with groups of unequal
 * size 0 is not neutral. No interval.
 */
public final class EiIndex implements Indicator {

    private static final Definition DEFINITION = Definition.builder()
            .id("appartenance.ei-index")
            .version(1)
            .addInputs(Input.PRESENCES, Input.GROUPS)
            .counted(Counted.PEOPLE)
            .computableFrom(20)
            .okFrom(40)
            .build();

    /** Makes the indicator. */
    public EiIndex() {}

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement.Builder measure(Evidence evidence) {
        GroupTies ties = GroupTies.of(evidence);
        Measurement.Builder measurement = Estimators.of(
                        DEFINITION,
                        ties.people(),
                        () -> Statistic.of("EI_INDEX", ties.weighted().externalInternal()))
                .number("unweighted", ties.unweighted().externalInternal())
                .number("expectedByLabels", ties.expectedByLabels());
        return ties.describe(measurement, evidence);
    }
}
