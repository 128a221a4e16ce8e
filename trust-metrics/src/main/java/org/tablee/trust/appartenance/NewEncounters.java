package org.tablee.trust.appartenance;

import org.tablee.core.figure.Counted;
import org.tablee.core.figure.Measurement;
import org.tablee.trust.evidence.Chance;
import org.tablee.trust.evidence.Evidence;
import org.tablee.trust.evidence.Tables;
import org.tablee.trust.indicator.Definition;
import org.tablee.trust.indicator.Indicator;
import org.tablee.trust.indicator.Input;
import org.tablee.trust.statistics.MarkedPairs;
import org.tablee.trust.statistics.PairMarks;
import org.tablee.trust.statistics.RandomStreams;
import org.tablee.trust.statistics.Reseating;

/**
 * Whether people sit with somebody new as often as if seats were drawn by lot.
 *
 * <pre>
 *   pairs at tables that never shared one before / Σ q over such pairs in the room
 * </pre>
 *
 * <p>Over the sessions of the period with tables; before means on an earlier date of the whole log. Pairs of one party
 * leave both sums, and q is the chance to share a table if parties of equal size exchanged their places. 1 is chance.
 * No interval, but the band that chance gives. Beside it: tables of three or more people without a new pair, and how
 * many chance would leave.
 */
public final class NewEncounters implements Indicator {

    private static final Definition DEFINITION = Definition.builder()
            .id("appartenance.new-encounters")
            .version(1)
            .addInputs(Input.PRESENCES, Input.TABLES)
            .counted(Counted.SESSIONS)
            .computableFrom(20)
            .okFrom(40)
            .build();

    /** Makes the indicator. */
    public NewEncounters() {}

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement.Builder measure(Evidence evidence) {
        Tables tables = evidence.tables();
        PairMarks marks = tables.firstEncounters();
        MarkedPairs pairs = MarkedPairs.of(marks);
        ChanceRatio ratio = new ChanceRatio(pairs.observed(), pairs.expected());
        Measurement.Builder measurement = ratio.measure(DEFINITION, evidence)
                .enough(tables.sessions(), Counted.SESSIONS, DEFINITION.computableFrom(), DEFINITION.okFrom())
                .teamOnly("closedTables", pairs.closedTables());
        if (evidence.chance().seatsAnybody() && tables.sessions() >= DEFINITION.computableFrom()) {
            addChance(measurement, ratio, marks, evidence.chance());
        }
        return measurement;
    }

    private static void addChance(Measurement.Builder measurement, ChanceRatio ratio, PairMarks marks, Chance chance) {
        RandomStreams streams = chance.streams(DEFINITION.id());
        ratio.addBand(measurement, Reseating.markedPairs(marks, streams, chance.seatings()));
        double closed =
                Reseating.closedTables(marks, streams, chance.seatings()).mean();
        if (!Double.isNaN(closed)) {
            measurement.teamOnly("expectedClosedTables", closed);
        }
    }
}
