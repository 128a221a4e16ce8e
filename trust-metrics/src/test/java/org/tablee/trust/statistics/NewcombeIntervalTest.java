package org.tablee.trust.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewcombeIntervalTest {

    /** Python 3.11.2, statsmodels 0.13.5; the synthetic canteen's newcomers, invited and not. */
    @Test
    void invitedAndNotInvited() {
        Interval interval = NewcombeInterval.of(35, 62, 44, 95, 0.95);

        assertThat(interval.lower()).isCloseTo(-0.05745821466898052, within(1e-15));
        assertThat(interval.upper()).isCloseTo(0.2525385032782721, within(1e-15));
    }

    /** Newcombe (1998), Statistics in Medicine 17, 873-890, table II, method 10, printed to four decimals. */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.0524, 0.3339",
        "9, 10, 3, 10, 0.1705, 0.8090",
        "6, 7, 2, 7, 0.0582, 0.8062",
        "5, 56, 0, 29, -0.0381, 0.1926",
        "0, 10, 0, 20, -0.1611, 0.2775",
        "0, 10, 0, 10, -0.2775, 0.2775",
        "10, 10, 0, 20, 0.6791, 1.0000",
        "10, 10, 0, 10, 0.6075, 1.0000"
    })
    void publishedExamples(int x1, int n1, int x2, int n2, double lower, double upper) {
        Interval interval = NewcombeInterval.of(x1, n1, x2, n2, 0.95);

        assertThat(interval.lower()).isCloseTo(lower, within(5.1e-5));
        assertThat(interval.upper()).isCloseTo(upper, within(5.1e-5));
    }

    @Test
    void anEmptyGroupHasNoDifference() {
        assertThat(NewcombeInterval.of(0, 0, 3, 4, 0.95)).isEqualTo(Interval.UNDEFINED);
        assertThat(NewcombeInterval.of(3, 4, 0, 0, 0.95)).isEqualTo(Interval.UNDEFINED);
    }

    @Test
    void refusesMoreThanThereAre() {
        assertThatIllegalArgumentException().isThrownBy(() -> NewcombeInterval.of(1, 2, 5, 4, 0.95));
    }
}
