package org.tablee.pricing.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tablee.pricing.money.Unit.EUR;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tablee.conventions.BothJacksons;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.Unit;
import org.tablee.pricing.money.UnitMismatchException;

class PricePolicyTest {

    private static Amount euros(String amount) {
        return Amount.of(amount, EUR);
    }

    private static FreePrice.Builder free() {
        return FreePrice.builder().unit(EUR);
    }

    private static Answer answer(PricePolicy policy, String offered) {
        return policy.answer(euros(offered));
    }

    @Test
    void takesWhateverIsGivenWhereNothingElseWasSaid() {
        FreePrice policy = free().build();
        assertThat(answer(policy, "0").verdict()).isEqualTo(Answer.Verdict.ACCEPTED);
        assertThat(answer(policy, "1250").verdict()).isEqualTo(Answer.Verdict.ACCEPTED);
        assertThat(policy.zeroWelcome()).isTrue();
        assertThat(policy.gesture()).isEqualTo(Gesture.EITHER);
    }

    @Test
    void refusesBelowTheMinimumWithAReasonAndNeverRaisesIt() {
        Answer answer = answer(free().minimum(euros("1")).build(), "0.50");
        assertThat(answer.verdict()).isEqualTo(Answer.Verdict.REFUSED);
        assertThat(answer.reason()).contains(Answer.Reason.BELOW_MINIMUM);
        assertThat(answer.offered()).isEqualTo(euros("0.50"));
        assertThat(answer.text(Locale.ENGLISH)).isEqualTo("Here everybody gives at least €1.00; €0.50 is less.");
        assertThat(answer.text(Locale.FRANCE))
                .isEqualTo("Ici, chacun·e donne au moins 1,00\u202F€\u202F; 0,50\u202F€, c’est moins.");
        assertThat(answer.text(Locale.forLanguageTag("nl-BE")))
                .isEqualTo("Hier geeft iedereen minstens €\u00A01,00; €\u00A00,50 is minder.");
    }

    @Test
    void asksBackAboveTheCeiling() {
        Answer answer = answer(free().ceiling(euros("100")).build(), "1250");
        assertThat(answer.verdict()).isEqualTo(Answer.Verdict.QUESTION);
        assertThat(answer.reason()).contains(Answer.Reason.ABOVE_CEILING);
        assertThat(answer.limit()).contains(euros("100"));
        assertThat(answer.text(Locale.ENGLISH)).isEqualTo("€1,250.00, is that what you mean? It is more than €100.00.");
    }

    @Test
    void zeroIsTheChoiceOfThePlace() {
        assertThat(answer(free().minimum(euros("1")).build(), "0").verdict()).isEqualTo(Answer.Verdict.REFUSED);
        assertThat(answer(free().minimum(euros("1")).zeroWelcome(true).build(), "0")
                        .verdict())
                .isEqualTo(Answer.Verdict.ACCEPTED);
        Answer asked = answer(free().zeroWelcome(false).build(), "0");
        assertThat(asked.reason()).contains(Answer.Reason.ZERO);
        assertThat(asked.text(Locale.FRENCH)).isEqualTo("Ici, chacun·e donne quelque chose.");
    }

    @Test
    void minimumSuggestionReferencesAndCeilingAreFourThings() {
        FreePrice policy = free().minimum(euros("2"))
                .suggestion(euros("9"))
                .addReferences(euros("3.50"), euros("12.50"))
                .ceiling(euros("125"))
                .gesture(Gesture.FACE_TO_FACE)
                .explanation("3,50 € d'ingrédients et 9 € de charges")
                .build();
        assertThat(BothJacksons.roundTrip(policy, PricePolicy.class))
                .isEqualTo("{\"type\":\"free_price\",\"unit\":\"EUR\",\"minimum\":{\"minor\":200,\"unit\":\"EUR\"},"
                        + "\"suggestion\":{\"minor\":900,\"unit\":\"EUR\"},"
                        + "\"references\":[{\"minor\":350,\"unit\":\"EUR\"},{\"minor\":1250,\"unit\":\"EUR\"}],"
                        + "\"ceiling\":{\"minor\":12500,\"unit\":\"EUR\"},\"zeroWelcome\":false,"
                        + "\"gesture\":\"face_to_face\",\"explanation\":\"3,50 € d'ingrédients et 9 € de charges\"}");
    }

    @ParameterizedTest(name = "minimum {0}, suggestion {1}, references {2}, ceiling {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            5  | 4  |        |     | minimum 5.00 EUR: must not be above another amount
            5  |    | 4      |     | minimum 5.00 EUR: must not be above another amount
            5  |    |        | 4   | minimum 5.00 EUR: must not be above another amount
               | 12 |        | 10  | ceiling 10.00 EUR: must not be below another amount
               |    | 12     | 10  | ceiling 10.00 EUR: must not be below another amount
               |    | 9 3    |     | must rise from one to the next
               |    | 3 3    |     | must rise from one to the next
               | -1 |        |     | each must be 0 or more
            """)
    void refusesContradictionsAtCreation(
            String minimum, String suggestion, String references, String ceiling, String why) {
        FreePrice.Builder builder = free();
        if (minimum != null) {
            builder.minimum(euros(minimum));
        }
        if (suggestion != null) {
            builder.suggestion(euros(suggestion));
        }
        for (String reference : references == null ? new String[0] : references.split(" ")) {
            builder.addReference(euros(reference));
        }
        if (ceiling != null) {
            builder.ceiling(euros(ceiling));
        }
        assertThatThrownBy(builder::build)
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining(why);
    }

    @Test
    void refusesOtherUnitsAndNegativeOffers() {
        assertThatThrownBy(() ->
                        free().minimum(Amount.of("1", Unit.of("GONETTE", 2))).build())
                .isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> free().build().answer(Amount.of("1", Unit.of("GONETTE", 2))))
                .isInstanceOf(UnitMismatchException.class);
        assertThatThrownBy(() -> answer(FreeOfCharge.of(), "-1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("An offer is 0 or more, but was: -1.00 EUR");
        assertThatThrownBy(() -> free().minimum(euros("0")).zeroWelcome(false).build())
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("must be true when the minimum is 0");
    }

    @Test
    void freeOfChargeIsNoPriceOfZero() {
        assertThat(answer(FreeOfCharge.of(), "0").verdict()).isEqualTo(Answer.Verdict.ACCEPTED);
        assertThat(answer(FreeOfCharge.of(), "5").reason()).contains(Answer.Reason.FREE_OF_CHARGE);
        assertThatThrownBy(() -> FixedPrice.of(euros("0")))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("must be above 0");
        assertThat(BothJacksons.roundTrip(FreeOfCharge.of(), PricePolicy.class))
                .isEqualTo("{\"type\":\"free_of_charge\"}");
    }

    @Test
    void aFixedPriceIsNeverSplitIntoPriceAndGiftWithoutAsking() {
        FixedPrice policy = FixedPrice.of(euros("9"));
        assertThat(answer(policy, "9").verdict()).isEqualTo(Answer.Verdict.ACCEPTED);
        assertThat(answer(policy, "8").reason()).contains(Answer.Reason.BELOW_PRICE);
        assertThat(answer(policy, "10").reason()).contains(Answer.Reason.ABOVE_PRICE);
        assertThat(BothJacksons.roundTrip(policy, PricePolicy.class))
                .isEqualTo("{\"type\":\"fixed_price\",\"price\":{\"minor\":900,\"unit\":\"EUR\"}}");
    }

    @Test
    void aScaleOfStepsRises() {
        StepScale scale = StepScale.of(List.of(euros("9"), euros("12.50"), euros("15")));
        assertThat(answer(scale, "12.50").verdict()).isEqualTo(Answer.Verdict.ACCEPTED);
        assertThat(answer(scale, "10").reason()).contains(Answer.Reason.NOT_ON_SCALE);
        BothJacksons.roundTrip(scale, PricePolicy.class);
        assertThatThrownBy(() -> StepScale.of(List.of(euros("9"), euros("8"))))
                .isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> StepScale.of(List.of())).isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void everyAnswerIsSaidInThreeLanguages() {
        for (Answer.Reason reason : Answer.Reason.values()) {
            Answer answer = Answer.refused(euros("1"), reason, euros("2"));
            assertThat(List.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("nl")))
                    .extracting(answer::text)
                    .doesNotHaveDuplicates()
                    .doesNotContain("");
            assertThat(answer.text(Locale.GERMAN)).isEqualTo(answer.text(Locale.ENGLISH));
        }
    }
}
