package org.tablee.pricing.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tablee.conventions.BothJacksons;

class UnitTest {

    @Test
    void nationalCurrenciesKnowTheirDigits() {
        assertThat(Unit.parse("EUR")).isEqualTo(Unit.EUR).isSameAs(Unit.of("EUR", 2));
        assertThat(Unit.parse("XPF").digits()).isZero();
        assertThat(Unit.parse("TND").digits()).isEqualTo(3);
    }

    @Test
    void localCurrenciesSayTheirDigits() {
        Unit gonette = Unit.parse("GONETTE/2");
        assertThat(gonette).isEqualTo(Unit.of("GONETTE", 2)).isNotEqualTo(Unit.of("GONETTE", 0));
        assertThat(gonette.code()).isEqualTo("GONETTE");
        assertThat(gonette).hasToString("GONETTE/2");
        assertThat(Unit.EUR).hasToString("EUR");
        assertThat(Unit.EUR.compareTo(gonette)).isNegative();
        assertThat(Unit.of("GONETTE", 0).compareTo(gonette)).isNegative();
    }

    @Test
    void isATextInJson() {
        assertThat(BothJacksons.roundTrip(Unit.of("SOL-VIOLETTE", 2), Unit.class))
                .isEqualTo("\"SOL-VIOLETTE/2\"");
        assertThat(BothJacksons.roundTrip(Unit.EUR, Unit.class)).isEqualTo("\"EUR\"");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            eur         | A unit is written EUR
            E           | A unit is written EUR
            -EUR        | A unit is written EUR
            GONETTE/a   | A unit is written EUR
            ABCDEFGHIJKLMNOPQ/2 | A unit is written EUR
            GONETTE     | GONETTE is no national currency: write its digits too
            GONETTE/7   | A unit has 0 to 6 digits, but was: 7
            EUR/3       | EUR has 2 digits, but was given 3
            XAU         | XAU is no national currency
            """)
    void refusesWhatIsNoUnit(String text, String why) {
        assertThatThrownBy(() -> Unit.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }
}
