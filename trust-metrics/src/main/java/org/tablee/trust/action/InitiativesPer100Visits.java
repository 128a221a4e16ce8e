package org.tablee.trust.action;

import org.tablee.core.figure.Counted;
import org.tablee.core.figure.Measurement;
import org.tablee.core.figure.Statistic;
import org.tablee.trust.evidence.Evidence;
import org.tablee.trust.indicator.Definition;
import org.tablee.trust.indicator.Estimators;
import org.tablee.trust.indicator.Input;
import org.tablee.trust.indicator.Resampled;
import org.tablee.trust.statistics.GarwoodInterval;
import org.tablee.trust.statistics.Interval;
import org.tablee.trust.statistics.Reweighted;

/**
 * How many projects came from convives, for every 100 visits.
 *
 * <pre>
 *   100 · initiatives / visits     in the period
 * </pre>
 *
 * <p>Bootstrap by person, because the same person may start several; the limits that independent initiatives would
 * have (Garwood) stand beside. n counts the distinct initiators. Initiatives of paid people alone do not count.
 */
public final class InitiativesPer100Visits implements Resampled {

    private static final int PER = 100;
    private static final Definition DEFINITION = Definition.builder()
            .id("action.initiatives-per-100-visits")
            .version(1)
            .headline(true)
            .addInputs(Input.PRESENCES, Input.INITIATIVES)
            .counted(Counted.PEOPLE)
            .computableFrom(100)
            .okFrom(500)
            .build();

    /** Makes the indicator. */
    public InitiativesPer100Visits() {}

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement.Builder measure(Evidence evidence) {
        InitiativeTally tally = InitiativeTally.of(evidence);
        Interval poisson = GarwoodInterval.of(tally.initiatives(), tally.visits() / (double) PER, Estimators.LEVEL);
        Measurement.Builder measurement = Measurement.of(
                        tally.initiators().length, Counted.PEOPLE, () -> perHundred(evidence, tally))
                .behind(evidence.named(evidence.people().toArray()))
                .behind(evidence.named(tally.initiators()))
                .enough(tally.visits(), Counted.EVENTS, DEFINITION.computableFrom(), DEFINITION.okFrom())
                .teamOnly("initiatives", tally.initiatives())
                .teamOnly("visits", tally.visits());
        return poisson.isDefined()
                ? measurement.number("garwoodLower", poisson.lower()).number("garwoodUpper", poisson.upper())
                : measurement;
    }

    private static Statistic perHundred(Evidence evidence, InitiativeTally tally) {
        return Estimators.ratio(DEFINITION, evidence, tally.startedByPerson(), tally.visitsByPerson(), PER);
    }

    @Override
    public Reweighted reweighted(Evidence evidence) {
        return InitiativeTally.of(evidence).drawn(PER);
    }
}
