package org.tablee.trust.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class GiniTest {

    /** Python 3.11.2, fractions: exactly 17/36. */
    @Test
    void sixPeople() {
        assertThat(Gini.of(1, 1, 2, 3, 5, 12).uncorrected()).isCloseTo(17.0 / 36, within(1e-16));
        assertThat(Gini.of(12, 1, 3, 1, 5, 2).corrected()).isCloseTo(17.0 / 30, within(1e-15));
    }

    /** Python 3.11.2, skbio 0.5.8 (value) and the figures of the synthetic canteen (limits). */
    @Test
    void visitsOfTheCanteenAgree() {
        JsonNode expected = Oracle.json("31-synthetic-canteen", "indicators.json")
                .at("/indicators/appartenance.concentration-of-presence");
        Seats seats = Canteen.read().seats();
        int[] visits = new int[seats.people];
        for (int person : seats.person) {
            visits[person]++;
        }
        Gini gini = Gini.of(visits);

        assertThat(gini.corrected()).isCloseTo(expected.get("value").asDouble(), within(1e-14));
        assertThat(gini.uncorrected())
                .isCloseTo(expected.at("/detail/uncorrected").asDouble(), within(1e-14));
        assertThat(gini.limits(0.95).lower()).isCloseTo(expected.get("lower").asDouble(), within(1e-13));
        assertThat(gini.limits(0.95).upper()).isCloseTo(expected.get("upper").asDouble(), within(1e-13));
    }

    @Test
    void extremes() {
        assertThat(Gini.of(4, 4, 4, 4).corrected()).isZero();
        assertThat(Gini.of(4, 4, 4, 4).limits(0.95)).isEqualTo(new Interval(0, 0));
        assertThat(Gini.of(0, 0, 9).corrected()).isEqualTo(1);
        assertThat(Gini.of(0, 0, 9).uncorrected()).isCloseTo(2 / 3.0, within(1e-15));
        assertThat(Gini.of(0, 0, 9).limits(0.95)).isEqualTo(Interval.UNDEFINED);
        assertThat(Gini.of(0, 0, 9, 1).limits(0.95).upper()).isEqualTo(1);
    }

    @Test
    void whereThereIsLittle() {
        assertThat(Gini.of().uncorrected()).isNaN();
        assertThat(Gini.of().corrected()).isNaN();
        assertThat(Gini.of().limits(0.95)).isEqualTo(Interval.UNDEFINED);
        assertThat(Gini.of(3).uncorrected()).isZero();
        assertThat(Gini.of(3).corrected()).isNaN();
        assertThat(Gini.of(0, 0).corrected()).isNaN();
        assertThat(Gini.of(1, 2).standardError()).isNaN();
        assertThat(Gini.of(1, 3).corrected()).isEqualTo(0.5);
        assertThat(Gini.of(1, 2, 6).standardError()).isPositive();
        assertThat(Gini.of(0, 0, 0).limits(0.95)).isEqualTo(Interval.UNDEFINED);
    }

    @Test
    void refusesLessThanNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> Gini.of(1, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> Gini.of(1, 2, 3).limits(1));
    }
}
