package org.tablee.pricing.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.tablee.conventions.BothJacksons;

@Domain(MoneyDomain.class)
class FractionProperties {

    @Property
    void addingAndTakingAwayCancel(@ForAll Fraction first, @ForAll Fraction second) {
        assertThat(first.plus(second).minus(second)).isEqualTo(first);
        assertThat(first.plus(second)).isEqualTo(second.plus(first));
        assertThat(first.times(second)).isEqualTo(second.times(first));
        if (second.signum() != 0) {
            assertThat(first.times(second).over(second)).isEqualTo(first);
        }
    }

    @Property
    void isInLowestTerms(@ForAll Fraction fraction) {
        assertThat(fraction.numerator().gcd(fraction.denominator())).isEqualTo(BigInteger.ONE);
        assertThat(fraction.denominator().signum()).isPositive();
        assertThat(Fraction.parse(fraction.toString())).isEqualTo(fraction);
    }

    @Property
    void theFloorIsNeverAbove(@ForAll Fraction fraction) {
        BigDecimal floor = fraction.floor(1);
        Fraction below = Fraction.parse(floor.toPlainString());
        assertThat(below).isLessThanOrEqualTo(fraction);
        assertThat(below.plus(Fraction.of(1, 10))).isGreaterThan(fraction);
        assertThat(fraction.toDouble()).isCloseTo(floor.doubleValue(), within(0.1 + 1e-9));
    }

    @Property(tries = 100)
    void roundTripsThroughJson(@ForAll Fraction fraction) {
        BothJacksons.roundTrip(fraction, Fraction.class);
    }

    @Example
    void readsDecimalsAndFractions() {
        assertThat(Fraction.parse("0.055")).isEqualTo(Fraction.of(11, 200));
        assertThat(Fraction.parse("24/25")).hasToString("24/25");
        assertThat(Fraction.parse("-3")).isEqualTo(Fraction.of(3, -1));
        assertThat(Fraction.of(7, 2).rounded(RoundingMode.HALF_UP)).isEqualTo(BigInteger.valueOf(4));
        assertThatThrownBy(() -> Fraction.parse("1e9")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Fraction.parse("1/0")).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(ArithmeticException.class);
    }
}
