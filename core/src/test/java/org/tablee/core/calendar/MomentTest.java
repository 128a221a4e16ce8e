package org.tablee.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tablee.conventions.BothJacksons;

class MomentTest {

    @Test
    void aDayHasNoTimeAndNoOffset() {
        Moment day = Moment.of(LocalDate.of(2025, 3, 11));
        assertThat(day.date()).isEqualTo(LocalDate.of(2025, 3, 11));
        assertThat(day.time()).isEmpty();
        assertThat(day.offset()).isEmpty();
        assertThat(day).hasToString("2025-03-11").isNotEqualTo(Moment.parse("2025-03-11T00:00"));
    }

    @Test
    void aLocalTimeHasNoOffset() {
        Moment lunch = Moment.of(LocalDateTime.of(2025, 3, 11, 12, 30));
        assertThat(lunch.time()).contains(LocalTime.of(12, 30));
        assertThat(lunch.offset()).isEmpty();
        assertThat(lunch.instant()).isEmpty();
        assertThat(lunch).hasToString("2025-03-11T12:30");
    }

    @Test
    void anOffsetIsKeptAsItWasWritten() {
        Moment lunch = Moment.of(OffsetDateTime.of(2025, 3, 11, 12, 30, 0, 0, ZoneOffset.ofHours(1)));
        assertThat(lunch.offset()).contains(ZoneOffset.ofHours(1));
        assertThat(lunch).hasToString("2025-03-11T12:30+01:00").isNotEqualTo(Moment.parse("2025-03-11T11:30Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-03-11",
                "2025-03-11T12:30",
                "2025-03-11T12:30:15.123456789",
                "2025-03-11T12:30+01:00",
                "2025-03-11T12:30-10:00",
                "2025-03-11T12:30Z",
                "-0044-03-15",
                "+12025-03-11T12:30Z"
            })
    void readsIsoText(String text) {
        assertThat(Moment.parse(text)).hasToString(text);
        assertThat(BothJacksons.write(Moment.parse(text))).isEqualTo('"' + text + '"');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "noon",
                "2025-02-29",
                "2025-03-11T",
                "2025-03-11T24:01",
                "2025-03-11 12:30",
                "T12:30",
                "2025-03-11T12:30+1"
            })
    void refusesAnythingElseAndShowsIt(String text) {
        assertThatThrownBy(() -> Moment.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "A moment is written 2025-03-11, 2025-03-11T12:30 or 2025-03-11T12:30+01:00, but was: " + text);
    }

    @Test
    void showsLittleOfALongText() {
        assertThatThrownBy(() -> Moment.parse("9".repeat(10_000_000)))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .hasSizeLessThan(200);
    }

    @Test
    void nullIsRefused() {
        assertThatThrownBy(() -> Moment.of((LocalDate) null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Moment.of((LocalDateTime) null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Moment.of((OffsetDateTime) null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Moment.parse(null)).isInstanceOf(NullPointerException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-11, 2025-03-12, true",
        "2025-03-11, 2025-03-11T12:30, false",
        "2025-03-11T12:30, 2025-03-11, false",
        "2025-03-11T12:30, 2025-03-11T12:31, true",
        "2025-03-11T12:30, 2025-03-11T12:30, false",
        "2025-03-11T23:30, 2025-03-12T00:10, true",
        "2025-03-11T12:30+02:00, 2025-03-11T11:45+01:00, true",
        "2025-03-11T23:30-10:00, 2025-03-12T00:30+02:00, false",
        "2025-03-11T12:30+02:00, 2025-03-11T12:29, false"
    })
    void isBeforeAnotherOnlyWhenThatIsSure(Moment one, Moment two, boolean before) {
        assertThat(one.isBefore(two)).isEqualTo(before);
    }

    @Test
    void isOrderedAsAWallCalendar() {
        assertThat(Stream.of(
                                "2025-03-12",
                                "2025-03-11T12:30+01:00",
                                "2025-03-11T12:30+02:00",
                                "2025-03-11T12:30",
                                "2025-03-11T09:00",
                                "2025-03-11")
                        .map(Moment::parse)
                        .sorted()
                        .map(Moment::toString))
                .containsExactly(
                        "2025-03-11",
                        "2025-03-11T09:00",
                        "2025-03-11T12:30",
                        "2025-03-11T12:30+02:00",
                        "2025-03-11T12:30+01:00",
                        "2025-03-12");
    }
}
