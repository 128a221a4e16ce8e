package org.tablee.pricing.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tablee.pricing.money.Unit.EUR;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tablee.conventions.BothJacksons;

class AmountTest {

    private static final Unit GONETTE = Unit.of("GONETTE", 2);

    @Test
    void readsPlainDecimals() {
        assertThat(Amount.of("105.00", EUR).minor()).isEqualTo(10500);
        assertThat(Amount.of("105", EUR)).isEqualTo(Amount.of("105.000", EUR));
        assertThat(Amount.of("-0.01", EUR).minor()).isEqualTo(-1);
        assertThat(Amount.of("500", Unit.parse("XPF")).minor()).isEqualTo(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "12,50", "1e3", "12.", ".5", "+1", "12.50 EUR", "--1", "NaN", "١٢"})
    void refusesWhatIsNoPlainDecimal(String text) {
        assertThatThrownBy(() -> Amount.of(text, EUR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("An amount is written 105.00, but was: ");
    }

    @Test
    void refusesMoreDecimalsThanTheUnitHas() {
        assertThatThrownBy(() -> Amount.of("12.505", EUR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("EUR has 2 decimals, but the amount was: 12.505");
        assertThatThrownBy(() -> Amount.of(new BigDecimal("0.5"), Unit.parse("XPF")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("XPF has 0 decimals, but the amount was: 0.5");
    }

    @Test
    void refusesWhatDoesNotFit() {
        Amount most = Amount.ofMinor(Long.MAX_VALUE, EUR);
        assertThatThrownBy(() -> most.plus(Amount.ofMinor(1, EUR)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("The sum of 92233720368547758.07 EUR and 0.01 EUR does not fit");
        assertThatThrownBy(() -> most.negated().minus(Amount.ofMinor(1, EUR))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Amount.sum(EUR, List.of(most, most))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.times(2)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Amount.ofMinor(Long.MIN_VALUE, EUR)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Amount.of("92233720368547758.08", EUR))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("9223372036854775808");
        assertThat(Amount.of("92233720368547758.07", EUR)).isEqualTo(most);
    }

    @Test
    void neverAddsAcrossUnits() {
        Amount euros = Amount.of("0.50", EUR);
        Amount gonettes = Amount.of("10", GONETTE);
        assertThat(euros).isNotEqualTo(Amount.of("0.50", GONETTE));
        assertThatThrownBy(() -> euros.plus(gonettes))
                .isInstanceOfSatisfying(UnitMismatchException.class, e -> {
                    assertThat(e.first()).isEqualTo(EUR);
                    assertThat(e.second()).isEqualTo(GONETTE);
                })
                .hasMessage("Amounts of EUR and GONETTE/2 cannot be combined without a declared rate");
        assertThatThrownBy(() -> euros.minus(gonettes)).isInstanceOf(UnitMismatchException.class);
        assertThatThrownBy(() -> euros.compareTo(gonettes)).isInstanceOf(UnitMismatchException.class);
        assertThatThrownBy(() -> Amount.sum(EUR, List.of(euros, gonettes))).isInstanceOf(UnitMismatchException.class);
        assertThatThrownBy(() -> euros.over(gonettes)).isInstanceOf(UnitMismatchException.class);
    }

    @Test
    void splitsAHundredBetweenThreeAdultsAndAChildAtHalfWeight() {
        List<Amount> parts = Amount.of("100.00", EUR).allocate(2, 2, 2, 1);
        assertThat(parts).extracting(Amount::minor).containsExactly(2857L, 2857L, 2857L, 1429L);
        assertThat(Amount.sum(EUR, parts)).isEqualTo(Amount.of("100.00", EUR));
    }

    @Test
    void splitsTenInThreeWithoutLosingACent() {
        assertThat(Amount.of("10.00", EUR).split(3)).extracting(Amount::minor).containsExactly(334L, 333L, 333L);
        assertThatThrownBy(() -> Amount.of("10.00", EUR).split(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Amount.of("10.00", EUR).split(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void roundsOnlyAsTheCallerSays() {
        Amount ten = Amount.of("10.00", EUR);
        Fraction third = Fraction.of(1, 3);
        assertThat(ten.times(third, RoundingMode.CEILING).minor()).isEqualTo(334);
        assertThat(ten.times(third, RoundingMode.FLOOR).minor()).isEqualTo(333);
        assertThatThrownBy(() -> ten.times(third, RoundingMode.UNNECESSARY)).isInstanceOf(ArithmeticException.class);
        assertThat(ten.times(-3).minor()).isEqualTo(-3000);
    }

    @Test
    void keepsExactlyWhatItWasGiven() {
        assertThat(Amount.of("12.5", EUR)).isEqualTo(Amount.of("12.50", EUR)).hasToString("12.50 EUR");
        assertThat(Amount.of("12.5", EUR).toBigDecimal()).isEqualTo(new BigDecimal("12.50"));
        assertThat(Amount.of("10", GONETTE)).hasToString("10.00 GONETTE");
    }

    @Test
    void isTwoPropertiesInJson() {
        assertThat(BothJacksons.roundTrip(Amount.of("12.50", EUR), Amount.class))
                .isEqualTo("{\"minor\":1250,\"unit\":\"EUR\"}");
        assertThat(BothJacksons.roundTrip(Amount.of("12.50", GONETTE), Amount.class))
                .isEqualTo("{\"minor\":1250,\"unit\":\"GONETTE/2\"}");
    }

    @Test
    void readsNoHalfAmountFromJson() {
        BothJacksons.refuses("{\"minor\":12.5,\"unit\":\"EUR\"}", Amount.class, "cannot hold 12.5 coins");
        BothJacksons.refuses("{\"minor\":9223372036854775808,\"unit\":\"EUR\"}", Amount.class, "cannot hold");
        BothJacksons.refuses("{\"minor\":1e999999999,\"unit\":\"EUR\"}", Amount.class, "");
        BothJacksons.refuses("{\"minor\":1250}", Amount.class, "unit");
        BothJacksons.refuses("{\"unit\":\"EUR\"}", Amount.class, "minor");
        BothJacksons.refuses("{\"minor\":null,\"unit\":\"EUR\"}", Amount.class, "minor");
        BothJacksons.refuses("{\"minor\":1250,\"unit\":\"GONETTE\"}", Amount.class, "write its digits too");
        BothJacksons.refuses("{\"minor\":\"abc\",\"unit\":\"EUR\"}", Amount.class, "minor");
    }
}
