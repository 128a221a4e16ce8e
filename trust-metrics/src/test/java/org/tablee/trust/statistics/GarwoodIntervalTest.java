package org.tablee.trust.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class GarwoodIntervalTest {

    /** R 4.2.2, stats::poisson.test; tolerance 1e-13, relative. */
    @Test
    void agreesWithR() {
        JsonNode cases = Oracle.expected("27-poisson-rate").get("one");
        assertThat(cases).hasSize(7);
        for (JsonNode one : cases) {
            checkLevel(one, "ci95", 0.95);
            checkLevel(one, "ci90", 0.90);
        }
    }

    private static void checkLevel(JsonNode one, String name, double level) {
        Interval interval =
                GarwoodInterval.of(one.get("x").asLong(), one.get("exposure").asDouble(), level);
        double lower = one.get(name).get(0).asDouble();
        double upper = one.get(name).get(1).asDouble();
        assertThat(interval.lower()).isCloseTo(lower, Oracle.relative(1e-13, lower));
        assertThat(interval.upper()).isCloseTo(upper, Oracle.relative(1e-13, upper));
    }

    /** R 4.2.2, stats::poisson.test(3, 52). */
    @Test
    void threeInFiftyTwo() {
        Interval interval = GarwoodInterval.of(3, 52, 0.95);

        assertThat(interval.lower()).isCloseTo(0.011897540824915415, within(1e-15));
        assertThat(interval.upper()).isCloseTo(0.16860140518735237, within(1e-14));
    }

    @Test
    void noEventHasAnUpperLimitAlone() {
        assertThat(GarwoodInterval.of(0, 100, 0.95).lower()).isZero();
        assertThat(GarwoodInterval.of(0, 100, 0.95).upper()).isCloseTo(0.03688879454113935, within(1e-15));
    }

    @Test
    void noExposureHasNoRate() {
        assertThat(GarwoodInterval.of(0, 0, 0.95)).isEqualTo(Interval.UNDEFINED);
        assertThat(GarwoodInterval.of(2, 0, 0.95)).isEqualTo(Interval.UNDEFINED);
    }

    @Test
    void refusesWhatNothingCanHaveCounted() {
        assertThatIllegalArgumentException().isThrownBy(() -> GarwoodInterval.of(-1, 10, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> GarwoodInterval.of(1, -10, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> GarwoodInterval.of(1, Double.NaN, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> GarwoodInterval.of(1, 10, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> GarwoodInterval.of(1, 0, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> GarwoodInterval.of(1, Double.POSITIVE_INFINITY, 0.95));
    }
}
