package org.tablee.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tablee.conventions.BothJacksons;

class MassProperties {

    private static final long TONNE_OF_TONNES = 1_000_000_000_000L;

    @Property
    void readsBackWhatItWrote(@ForAll @LongRange(min = 0, max = 999_999_999_999_999L) long grams) {
        Mass mass = Mass.ofGrams(grams);
        assertThat(Mass.parse(mass.toString())).isEqualTo(mass).hasSameHashCodeAs(mass);
        BothJacksons.roundTrip(mass, Mass.class);
    }

    /** The slow twin: decimal arithmetic on the text. */
    @Property
    void addsLikeDecimals(
            @ForAll @LongRange(min = 0, max = TONNE_OF_TONNES) long one,
            @ForAll @LongRange(min = 0, max = TONNE_OF_TONNES) long two) {
        Mass sum = Mass.ofGrams(one).plus(Mass.ofGrams(two));
        assertThat(kilograms(sum)).isEqualTo(kilograms(Mass.ofGrams(one)).add(kilograms(Mass.ofGrams(two))));
        assertThat(sum.minus(Mass.ofGrams(two))).isEqualTo(Mass.ofGrams(one));
        assertThat(sum).isGreaterThanOrEqualTo(Mass.ofGrams(one));
    }

    private static BigDecimal kilograms(Mass mass) {
        return new BigDecimal(mass.toString().replace(" kg", ""));
    }

    @ParameterizedTest
    @CsvSource({"12.345, 12345", "12.5, 12500", "0, 0", "0.001, 1", "58400, 58400000"})
    void kilogramsHaveThreeDecimals(String kilograms, long grams) {
        assertThat(Mass.ofKilograms(kilograms).grams()).isEqualTo(grams);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.3456", "-1", "12,5", "1e3", "", ".5", "1.", "NaN", "9999999999999"})
    void anythingElseIsRefused(String kilograms) {
        assertThatThrownBy(() -> Mass.ofKilograms(kilograms))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A mass is written 12.345 kg, but was: \"" + kilograms + " kg\"");
    }

    @Test
    void noMassIsNegative() {
        assertThatThrownBy(() -> Mass.ofGrams(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Mass.ofGrams(1).minus(Mass.ofGrams(2))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Mass.ofGrams(999_999_999_999_999L).plus(Mass.ofGrams(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
