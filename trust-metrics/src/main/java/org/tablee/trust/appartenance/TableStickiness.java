package org.tablee.trust.appartenance;

import org.tablee.core.figure.Counted;
import org.tablee.core.figure.Measurement;
import org.tablee.core.figure.Statistic;
import org.tablee.trust.evidence.Evidence;
import org.tablee.trust.evidence.Tables;
import org.tablee.trust.indicator.Definition;
import org.tablee.trust.indicator.Indicator;
import org.tablee.trust.indicator.Input;
import org.tablee.trust.statistics.Stickiness;

/**
 * Whether the same people sit together more than chance would have it.
 *
 * <pre>
 *   Σ c(c − 1) / Σ [ (Σ q)² − Σ q² ]
 * </pre>
 *
 * <p>The outer sums run over pairs of different parties, the inner ones over the sessions with tables where both
 * were seated; c is how often they shared a table, q the chance to share one if parties of equal size exchanged
 * their places. 1 is chance; above it the same people sit together.
 */
public final class TableStickiness implements Indicator {

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
        Stickiness stickiness = Stickiness.of(tables.seats());
        return Measurement.of(
                        tables.sessions(), Counted.SESSIONS, () -> Statistic.of("RATIO_TO_CHANCE", stickiness.ratio()))
                .people(tables.people())
                .enough(tables.sessions(), Counted.SESSIONS, DEFINITION.computableFrom(), DEFINITION.okFrom())
                .enough(tables.withTwo(), Counted.SESSIONS, SESSIONS_WITH_TWO_TABLES, SESSIONS_WITH_TWO_TABLES)
                .enough(tables.people(), Counted.PEOPLE, PEOPLE, PEOPLE)
                .teamOnly("observed", stickiness.observed())
                .teamOnly("expected", stickiness.expected());
    }
}
