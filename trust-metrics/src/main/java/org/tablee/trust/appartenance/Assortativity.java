package org.tablee.trust.appartenance;

import org.tablee.core.figure.Counted;
import org.tablee.core.figure.Measurement;
import org.tablee.core.figure.Reason;
import org.tablee.core.figure.Statistic;
import org.tablee.trust.evidence.Chance;
import org.tablee.trust.evidence.Evidence;
import org.tablee.trust.indicator.Definition;
import org.tablee.trust.indicator.Estimators;
import org.tablee.trust.indicator.Indicator;
import org.tablee.trust.indicator.Input;
import org.tablee.trust.statistics.Replicates;
import org.tablee.trust.statistics.ShuffledLabels;

/**
 * Whether people who are alike tend to end up together.
 *
 * <pre>
 *   r = (Σ e_gg − Σ a_g·b_g) / (1 − Σ a_g·b_g)
 * </pre>
 *
 * <p>e_gh is the share of ties from group g to group h, a_g and b_g its sums; a tie counts once however often two
 * people shared a table. What labels dealt at random to the same ties give on average stands beside. No interval.
 */
public final class Assortativity implements Indicator {

    private static final Definition DEFINITION = Definition.builder()
            .id("appartenance.assortativity")
            .version(1)
            .addInputs(Input.PRESENCES, Input.GROUPS)
            .counted(Counted.PEOPLE)
            .computableFrom(20)
            .okFrom(40)
            .build();

    /** Makes the indicator. */
    public Assortativity() {}

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement.Builder measure(Evidence evidence) {
        GroupTies ties = GroupTies.of(evidence);
        double assortativity = ties.unweighted().assortativity();
        Measurement.Builder measurement =
                Estimators.of(DEFINITION, ties.people(), () -> Statistic.of("NEWMAN", assortativity));
        if (ties.count() > 0 && Double.isNaN(assortativity)) {
            measurement.notComputable(Reason.ONE_GROUP);
        }
        if (evidence.chance().seatsAnybody() && ties.people() >= DEFINITION.computableFrom()) {
            double byChance = shuffled(evidence).mean();
            if (!Double.isNaN(byChance)) {
                measurement.number("expectedByLabels", byChance);
            }
        }
        return ties.describe(measurement, evidence);
    }

    private static Replicates shuffled(Evidence evidence) {
        Ties ties = Ties.of(evidence);
        int[] group = ties.people().map(evidence.grouping()::group).toArray();
        Chance chance = evidence.chance();
        return ShuffledLabels.assortativity(
                group, ties.from(), ties.to(), chance.streams(DEFINITION.id()), chance.seatings());
    }
}
