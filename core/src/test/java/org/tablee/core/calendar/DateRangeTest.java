package org.tablee.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tablee.conventions.BothJacksons;

class DateRangeTest {

    private static final LocalDate MONDAY = LocalDate.of(2025, 1, 6);

    @Test
    void aDayIsARangeOfOneDay() {
        DateRange day = DateRange.of(MONDAY, MONDAY);
        assertThat(day.days()).isEqualTo(1);
        assertThat(day.contains(MONDAY)).isTrue();
        assertThat(day.contains(MONDAY.minusDays(1))).isFalse();
        assertThat(day.contains(MONDAY.plusDays(1))).isFalse();
    }

    @Test
    void aRangeDoesNotEndBeforeItStarts() {
        assertThatThrownBy(() -> DateRange.of(MONDAY, MONDAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The range ends on 2025-01-05, before it starts on 2025-01-06");
    }

    @Test
    void nullIsRefusedByName() {
        assertThatThrownBy(() -> DateRange.of(null, MONDAY))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("from");
        assertThatThrownBy(() -> DateRange.of(MONDAY, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("to");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01, 2025-01-01, 2025-01-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2025-01-06, 2025-01-06, 2025-01-06",
        "2025-01-06/2025-01-12, 2025-01-06, 2025-01-12",
        "+10000-01, +10000-01-01, +10000-01-31",
        "-0001-01, -0001-01-01, -0001-01-31"
    })
    void parsesAMonthADayOrTwoDays(String text, LocalDate from, LocalDate to) {
        assertThat(DateRange.parse(text)).isEqualTo(DateRange.of(from, to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2025",
                "2025-13",
                "2025-02-30",
                "01/2025",
                "2025-01-06/",
                "/2025-01-06",
                "a/b",
                "2025-01/2025-02"
            })
    void refusesAnythingElseAndShowsIt(String text) {
        assertThatThrownBy(() -> DateRange.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A period is written 2025-01 or 2025-01-06/2025-01-12, but was: " + text);
    }

    @Test
    void refusesAPeriodThatEndsBeforeItStarts() {
        assertThatThrownBy(() -> DateRange.parse("2025-01-12/2025-01-06"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("before it starts");
    }

    @Test
    void showsLittleOfALongText() {
        assertThatThrownBy(() -> DateRange.parse("9".repeat(10_000_000)))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .hasSizeLessThan(200);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01, true",
        "2025-01-01/2025-12-31, true",
        "2025-01-02/2025-01-31, false",
        "2025-01-01/2025-01-30, false",
        "2024-02-01/2024-02-28, false"
    })
    void knowsWholeMonths(String text, boolean whole) {
        assertThat(DateRange.parse(text).isWholeMonths()).isEqualTo(whole);
    }

    @Test
    void aMonthWritesItselfAsOne() {
        assertThat(DateRange.ofMonth(YearMonth.of(2025, 1))).hasToString("2025-01");
        assertThat(DateRange.of(MONDAY, MONDAY)).hasToString("2025-01-06/2025-01-06");
    }

    @Test
    void jsonIsTheTwoDays() {
        assertThat(BothJacksons.write(DateRange.parse("2025-01")))
                .isEqualTo("{\"from\":\"2025-01-01\",\"to\":\"2025-01-31\"}");
    }
}
