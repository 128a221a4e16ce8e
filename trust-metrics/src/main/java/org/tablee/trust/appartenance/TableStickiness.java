package org.tablee.trust.appartenance;

import org.tablee.core.figure.Counted;
import org.tablee.core.figure.Measurement;
import org.tablee.trust.evidence.Chance;
import org.tablee.trust.evidence.Evidence;
import org.tablee.trust.evidence.Tables;
import org.tablee.trust.indicator.Definition;
import org.tablee.trust.indicator.Input;
import org.tablee.trust.indicator.Resampled;
import org.tablee.trust.statistics.RepeatedPairs;
import org.tablee.trust.statistics.Reseating;
import org.tablee.trust.statistics.Reweighted;
import org.tablee.trust.statistics.Seats;
import org.tablee.trust.statistics.Stickiness;

/**
 * Whether the same people sit together more than chance would have it.
 *
 * <pre>
 *   Σ c(c − 1) / Σ [ (Σ q)² − Σ q² ]
 * </pre>
 *
 * <p>The outer sums run over pairs of different parties, the inner ones over the sessions with tables where both were
 * seated; c is how often they shared a table, q the chance to share one if parties of equal size exchanged their
 * places. 1 is chance; above it the same people sit together. No interval, but the band that chance gives; and the
 * ratio without the pair that met most often. At 20 sessions the power against moderate circles is about one in four:
 * no sticking shown is not no cliques.
 */
public final class TableStickiness implements Resampled {

    private static final int SESSIONS_WITH_TWO_TABLES = 10;
    private static final int PEOPLE = 20;
    private static final Definition DEFINITION = Definition.builder()
            .id("appartenance.stickiness")
            .version(1)
            .headline(true)
            .addInputs(Input.PRESENCES, Input.TABLES)
            .counted(Counted.SESSIONS)
            .computableFrom(20)
            .okFrom(40)
            .addCautions("LOW_POWER")
            .build();

    /** Makes the indicator. */
    public TableStickiness() {}

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement.Builder measure(Evidence evidence) {
        Tables tables = evidence.tables();
        Seats seats = tables.seats();
        Stickiness stickiness = Stickiness.of(seats);
        ChanceRatio ratio = new ChanceRatio(stickiness.observed(), stickiness.expected());
        Measurement.Builder measurement = ratio.measure(DEFINITION, evidence)
                .enough(tables.sessions(), Counted.SESSIONS, DEFINITION.computableFrom(), DEFINITION.okFrom())
                .enough(tables.withTwo(), Counted.SESSIONS, SESSIONS_WITH_TWO_TABLES, SESSIONS_WITH_TWO_TABLES)
                .enough(tables.people(), Counted.PEOPLE, PEOPLE, PEOPLE);
        Chance chance = evidence.chance();
        if (chance.seatsAnybody() && tables.sessions() >= DEFINITION.computableFrom()) {
            ratio.addBand(measurement, Reseating.repeats(seats, chance.streams(DEFINITION.id()), chance.seatings()));
        }
        double withoutTopPair = stickiness.withoutTopPair();
        return Double.isFinite(withoutTopPair) ? measurement.teamOnly("withoutTopPair", withoutTopPair) : measurement;
    }

    @Override
    public Reweighted reweighted(Evidence evidence) {
        return RepeatedPairs.of(evidence.tables().seats());
    }
}
