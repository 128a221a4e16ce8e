package org.tablee.trust.appartenance;

import org.tablee.core.figure.Counted;
import org.tablee.core.figure.Measurement;
import org.tablee.core.figure.Statistic;
import org.tablee.trust.evidence.Evidence;
import org.tablee.trust.evidence.Tables;
import org.tablee.trust.indicator.Definition;
import org.tablee.trust.indicator.Estimators;
import org.tablee.trust.statistics.Interval;
import org.tablee.trust.statistics.Replicates;

/**
 * How much was observed over what random seating would give.
 *
 * @param observed what was observed
 * @param expected what is to be expected
 */
record ChanceRatio(long observed, double expected) {

    /** Starts the measurement, which stands on the sessions with tables. */
    Measurement.Builder measure(Definition definition, Evidence evidence) {
        Tables tables = evidence.tables();
        Measurement.Builder measurement = Measurement.of(
                        tables.sessions(),
                        definition.counted(),
                        () -> Statistic.of("RATIO_TO_CHANCE", observed / expected))
                .people(tables.people())
                .behind(evidence.named(tables.seated()))
                .enough(expected > 0 ? 1 : 0, Counted.EVENTS, 1, 1)
                .teamOnly("observed", observed)
                .teamOnly("expected", expected);
        return tables.describe(measurement);
    }

    /** Adds the central band of chance, and how far out of it the ratio lies. */
    void addBand(Measurement.Builder measurement, Replicates counts) {
        Replicates ratios = counts.dividedBy(expected);
        Interval band = ratios.band(Estimators.LEVEL);
        if (band.isDefined()) {
            measurement
                    .number("bandLower", band.lower())
                    .number("bandUpper", band.upper())
                    .number("p", counts.twoSided(observed));
        }
        measurement.constant("replicates", counts.count());
    }
}
