package org.tablee.pricing.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tablee.pricing.money.Unit.EUR;

import java.math.RoundingMode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tablee.conventions.BothJacksons;

class RateTest {

    private static final Unit GONETTE = Unit.of("GONETTE", 2);
    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);

    @Test
    void parIsDeclaredAndThenExact() {
        Rate par = Rate.of(GONETTE, EUR, Fraction.ONE, NEW_YEAR);
        assertThat(par.convert(Amount.of("10.00", GONETTE), RoundingMode.UNNECESSARY))
                .isEqualTo(Amount.of("10.00", EUR));
        assertThatThrownBy(() -> par.convert(Amount.of("10.00", EUR), RoundingMode.HALF_UP))
                .isInstanceOf(UnitMismatchException.class);
    }

    @Test
    void digitsOfTheTwoUnitsMayDiffer() {
        Rate franc = Rate.of(Unit.parse("XPF"), EUR, Fraction.parse("0.00838"), NEW_YEAR);
        assertThat(franc.convert(Amount.of("1000", Unit.parse("XPF")), RoundingMode.HALF_UP))
                .isEqualTo(Amount.of("8.38", EUR));
        assertThatThrownBy(() -> franc.convert(Amount.of("1", Unit.parse("XPF")), RoundingMode.UNNECESSARY))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void theSumOfRoundedAmountsIsNotTheRoundedSum() {
        Rate half = Rate.of(GONETTE, EUR, Fraction.of(1, 2), NEW_YEAR);
        Amount one = half.convert(Amount.ofMinor(1, GONETTE), RoundingMode.HALF_UP);
        assertThat(one.times(3)).isNotEqualTo(half.convert(Amount.ofMinor(3, GONETTE), RoundingMode.HALF_UP));
    }

    @Test
    void refusesARateThatSaysNothing() {
        assertThatThrownBy(() -> Rate.of(EUR, EUR, Fraction.ONE, NEW_YEAR))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Rate.of(GONETTE, EUR, Fraction.ZERO, NEW_YEAR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A rate joins two units by a factor above 0, but was: GONETTE/2 to EUR at 0/1");
    }

    @Test
    void roundTripsThroughJson() {
        assertThat(BothJacksons.roundTrip(Rate.of(GONETTE, EUR, Fraction.ONE, NEW_YEAR), Rate.class))
                .isEqualTo("{\"from\":\"GONETTE/2\",\"to\":\"EUR\",\"factor\":\"1/1\",\"since\":\"2025-01-01\"}");
    }
}
