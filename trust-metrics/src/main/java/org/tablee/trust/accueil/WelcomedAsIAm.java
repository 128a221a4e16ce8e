package org.tablee.trust.accueil;

import org.tablee.core.figure.Counted;
import org.tablee.core.figure.Measurement;
import org.tablee.trust.evidence.Evidence;
import org.tablee.trust.indicator.Definition;
import org.tablee.trust.indicator.Estimators;
import org.tablee.trust.indicator.Indicator;
import org.tablee.trust.indicator.Input;

/**
 * The share of those asked who say that they were welcomed as they are.
 *
 * <pre>
 *   x / n     n = answers to the statement of welcome in the latest wave of the period
 *             x = those at or above 70 % of its range
 * </pre>
 *
 * <p>No record of who came tells it: it can only be asked.
 */
public final class WelcomedAsIAm implements Indicator {

    private static final Definition DEFINITION = Definition.builder()
            .id("accueil.welcomed-as-i-am")
            .version(1)
            .headline(true)
            .addInputs(Input.ANSWERS)
            .counted(Counted.PEOPLE)
            .computableFrom(10)
            .okFrom(30)
            .build();

    /** Makes the indicator. */
    public WelcomedAsIAm() {}

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement.Builder measure(Evidence evidence) {
        return Estimators.shareOfPeople(DEFINITION, 0, "people who answered", 0);
    }
}
