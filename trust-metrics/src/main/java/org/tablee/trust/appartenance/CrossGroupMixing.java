package org.tablee.trust.appartenance;

import org.tablee.core.figure.Counted;
import org.tablee.core.figure.Measurement;
import org.tablee.core.figure.Reason;
import org.tablee.trust.evidence.Chance;
import org.tablee.trust.evidence.Evidence;
import org.tablee.trust.evidence.Tables;
import org.tablee.trust.indicator.Definition;
import org.tablee.trust.indicator.Indicator;
import org.tablee.trust.indicator.Input;
import org.tablee.trust.statistics.MarkedPairs;
import org.tablee.trust.statistics.PairMarks;
import org.tablee.trust.statistics.Reseating;

/**
 * Whether groups mix at table as much as if seats were drawn by lot.
 *
 * <pre>
 *   pairs of different groups at tables / Σ q over such pairs in the room
 * </pre>
 *
 * <p>Over the sessions of the period with tables; pairs of one party leave both sums, and q is the chance to share a
 * table if parties of equal size exchanged their places. 1 is chance; below it people sit with their like. No interval,
 * but the band that chance gives. n counts the sessions with tables, of which enough need two.
 */
public final class CrossGroupMixing implements Indicator {

    private static final Definition DEFINITION = Definition.builder()
            .id("appartenance.cross-group-mixing")
            .version(1)
            .addInputs(Input.PRESENCES, Input.TABLES, Input.GROUPS)
            .counted(Counted.SESSIONS)
            .computableFrom(10)
            .okFrom(20)
            .build();

    /** Makes the indicator. */
    public CrossGroupMixing() {}

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement.Builder measure(Evidence evidence) {
        Tables tables = evidence.tables();
        PairMarks marks =
                PairMarks.acrossGroups(tables.seats(), evidence.grouping().toArray());
        MarkedPairs pairs = MarkedPairs.of(marks);
        ChanceRatio ratio = new ChanceRatio(pairs.observed(), pairs.expected());
        Measurement.Builder measurement = ratio.measure(DEFINITION, evidence)
                .enough(tables.withTwo(), Counted.SESSIONS, DEFINITION.computableFrom(), DEFINITION.okFrom());
        if (pairs.expected() == 0) {
            measurement.notComputable(Reason.ONE_GROUP);
        }
        Chance chance = evidence.chance();
        if (chance.seatsAnybody() && tables.withTwo() >= DEFINITION.computableFrom()) {
            ratio.addBand(
                    measurement, Reseating.markedPairs(marks, chance.streams(DEFINITION.id()), chance.seatings()));
        }
        return EncounterNotes.describeGroups(measurement, evidence, tables.seated());
    }
}
