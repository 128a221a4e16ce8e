package org.tablee.trust.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class WilsonIntervalTest {

    /** R 4.2.2, stats::prop.test(x, n, conf.level, correct = FALSE): 80 cases, x = 0 and x = n among them. */
    @Test
    void agreesWithR() {
        JsonNode cases = Oracle.expected("01-wilson-proportion").get("cases");
        assertThat(cases).hasSize(80);
        for (JsonNode one : cases) {
            Interval interval = WilsonInterval.of(
                    one.get("x").asLong(),
                    one.get("n").asLong(),
                    one.get("conf").asDouble());
            assertThat(interval.lower())
                    .as(one.toString())
                    .isCloseTo(one.get("wilson").get(0).asDouble(), within(1e-15));
            assertThat(interval.upper())
                    .as(one.toString())
                    .isCloseTo(one.get("wilson").get(1).asDouble(), within(1e-15));
        }
    }

    /** Python 3.11.2, statsmodels 0.13.5 proportion_confint(79, 157, method="wilson"). */
    @Test
    void returnOfNewcomers() {
        Interval interval = WilsonInterval.of(79, 157, 0.95);

        assertThat(interval.lower()).isCloseTo(0.42583872560228997, within(1e-15));
        assertThat(interval.upper()).isCloseTo(0.580378576872657, within(1e-15));
    }

    @Test
    void nobodyAndEverybodyAreExact() {
        assertThat(WilsonInterval.of(0, 3, 0.95).lower()).isZero();
        assertThat(WilsonInterval.of(3, 3, 0.95).upper()).isEqualTo(1);
    }

    @Test
    void noneOfNoneIsUndefined() {
        assertThat(WilsonInterval.of(0, 0, 0.95)).isEqualTo(Interval.UNDEFINED);
    }

    @Test
    void refusesWhatNothingCanHaveCounted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WilsonInterval.of(4, 3, 0.95))
                .withMessageContaining("4 of 3");
        assertThatIllegalArgumentException().isThrownBy(() -> WilsonInterval.of(-1, 3, 0.95));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WilsonInterval.of(1, 3, 1))
                .withMessageContaining("level");
        assertThatIllegalArgumentException().isThrownBy(() -> WilsonInterval.of(1, 3, Double.NaN));
    }
}
