package org.tablee.trust.accueil;

import java.util.Arrays;
import org.tablee.core.figure.Counted;
import org.tablee.core.figure.Measurement;
import org.tablee.trust.evidence.Asked;
import org.tablee.trust.evidence.Evidence;
import org.tablee.trust.indicator.Definition;
import org.tablee.trust.indicator.Estimators;
import org.tablee.trust.indicator.Input;
import org.tablee.trust.indicator.Resampled;
import org.tablee.trust.questionnaire.Agreement;
import org.tablee.trust.questionnaire.Instruments;
import org.tablee.trust.questionnaire.Item;
import org.tablee.trust.questionnaire.KnownInstruments;
import org.tablee.trust.statistics.PersonRatio;
import org.tablee.trust.statistics.Reweighted;

/**
 * The share of those asked who say that they were welcomed as they are.
 *
 * <pre>
 *   x / n     n = answers to the statement of welcome in the latest wave of the period
 *             x = those at or above 70 % of its range
 * </pre>
 *
 * <p>No record of who came tells it: it can only be asked. The latest wave is the last of the period that puts the
 * statement, or that nobody answered; its instrument fixes the range. How many of the people counted are named
 * plays no part, since answers carry no name.
 */
public final class WelcomedAsIAm implements Resampled {

    private static final Definition DEFINITION = Definition.builder()
            .id("accueil.welcomed-as-i-am")
            .version(1)
            .headline(true)
            .addInputs(Input.ANSWERS)
            .addCautions("NOT_VALIDATED")
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
        Asked asked = evidence.facts().asked().orElseThrow();
        Agreement agreement = Agreement.of(statement(asked), asked.answers());
        Measurement.Builder measurement = Estimators.shareOfPeople(
                        DEFINITION, agreement.agree(), "people who answered", agreement.answered())
                .behind(asked::forms)
                .count("agree", agreement.agree())
                .constant("wave", asked.wave().id().value());
        asked.wave().invited().ifPresent(invited -> measurement.constant("invited", invited));
        return measurement;
    }

    /** The statement as it was put, or as it is put here where nothing tells. */
    private static Item statement(Asked asked) {
        return KnownInstruments.shipped()
                .of(asked.wave(), asked.answers())
                .orElse(Instruments.threeA())
                .item(Asked.WELCOME)
                .or(() -> Instruments.threeA().item(Asked.WELCOME))
                .orElseThrow();
    }

    /** Draws forms, for nothing tells whose they are. */
    @Override
    public Reweighted reweighted(Evidence evidence) {
        Asked asked = evidence.facts().asked().orElseThrow();
        Agreement agreement = Agreement.of(statement(asked), asked.answers());
        double[] agreeing = new double[Math.toIntExact(agreement.answered())];
        double[] all = new double[agreeing.length];
        Arrays.fill(all, 1);
        Arrays.fill(agreeing, 0, Math.toIntExact(agreement.agree()), 1);
        return PersonRatio.of(agreeing, all);
    }
}
