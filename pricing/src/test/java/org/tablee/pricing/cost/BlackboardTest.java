package org.tablee.pricing.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tablee.pricing.money.Unit.EUR;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.Fraction;

class BlackboardTest {

    private static final CostSheet COST = CostSheet.builder()
            .addDirect("ingrédients", Amount.of("105.00", EUR))
            .addShared("charges", Amount.of("270.00", EUR))
            .build();

    private static Amount euros(String amount) {
        return Amount.of(amount, EUR);
    }

    private static String spaced(String text) {
        return text.replace('\u202F', ' ').replace('\u00A0', ' ');
    }

    @Test
    void saysWhatAMealCostsAndHowTheMonthGoes() {
        Blackboard board =
                Blackboard.of(COST.equilibriumPrice(30)).withMonth(Coverage.of(euros("215.50"), COST.total()));
        assertThat(spaced(board.text(Locale.FRANCE))).isEqualTo("""
                Un repas revient à 12,50 € : 3,50 € ingrédients + 9,00 € charges.
                Chacun·e donne ce qu’il ou elle veut.
                Ce mois-ci, vos contributions couvrent 57,4 % des coûts ; il manque 159,50 €.""");
        assertThat(board).hasToString("""
                A meal costs €12.50: €3.50 ingrédients + €9.00 charges.
                Everybody gives what they want.
                This month your contributions cover 57.4% of the costs; €159.50 are missing.""");
        assertThat(spaced(board.text(Locale.forLanguageTag("nl-BE")))).isEqualTo("""
                Een maaltijd kost € 12,50: € 3,50 ingrédients + € 9,00 charges.
                Iedereen geeft wat hij of zij wil.
                Deze maand dekken uw bijdragen 57,4% van de kosten; er ontbreekt nog € 159,50.""");
    }

    @Test
    void saysWhatIsLeftOverAndWhatCostNothing() {
        Blackboard board = Blackboard.of(COST.equilibriumPrice(30));
        assertThat(board.withMonth(Coverage.of(euros("400"), COST.total())).text(Locale.ENGLISH))
                .contains("cover 106.6% of the costs; €25.00 are left over");
        assertThat(board.withMonth(Coverage.of(euros("5"), euros("0"))).text(Locale.ENGLISH))
                .contains("there were no costs");
    }

    @Test
    void saysWhatAFewAmountsPayFor() {
        PriceLadder ladder = PriceLadder.of(COST, 30, Fraction.of(1, 5), euros("0.50"));
        assertThat(ladder).hasToString("3.50 EUR, 12.50 EUR, 15.00 EUR");
        assertThat(spaced(Blackboard.of(COST.equilibriumPrice(30))
                        .withLadder(ladder)
                        .text(Locale.FRENCH)))
                .contains("3,50 € paient les ingrédients de votre repas.\n12,50 € paient votre repas et la maison.\n"
                        + "15,00 € portent aussi une part du repas de quelqu’un d’autre.");
    }

    /** Panera's mix of 20, 60 and 20 %, as published in 2011; by hand: (12.50 − 0.70 − 7.50) / 0.2 = 21.50. */
    @Test
    void knowsWhatWouldBalanceAMix() {
        assertThat(PriceLadder.balancing(
                        euros("12.50"), euros("3.50"), Fraction.of(1, 5), Fraction.of(3, 5), euros("0.50")))
                .contains(euros("21.50"));
        assertThat(PriceLadder.balancing(
                        euros("12.50"), euros("3.50"), Fraction.of(1, 2), Fraction.of(1, 2), euros("0.50")))
                .isEmpty();
        assertThatThrownBy(() ->
                        PriceLadder.balancing(euros("12.50"), euros("3.50"), Fraction.ONE, Fraction.ONE, euros("0.50")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Shares are 0 or more");
        assertThatThrownBy(() -> PriceLadder.of(COST, 30, Fraction.of(-1, 5), euros("0.50")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PriceLadder.of(COST, 30, Fraction.ONE, euros("0")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
