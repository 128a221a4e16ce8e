package org.tablee.trust.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.figure.Audience;
import org.tablee.core.figure.Counted;
import org.tablee.core.figure.DisclosurePolicy;
import org.tablee.core.figure.Estimate;
import org.tablee.core.figure.Measurement;
import org.tablee.core.figure.Statistic;
import org.tablee.core.identity.PlaceId;
import org.tablee.trust.ReportFixtures;
import org.tablee.trust.TrustReport;
import org.tablee.trust.indicator.Estimators;
import org.tablee.trust.statistics.Interval;
import org.tablee.trust.statistics.NewcombeInterval;

class ReportComparisonTest {

    private static final TrustReport FIRST_QUARTER = ReportFixtures.period(DateRange.parse("2024-04-01/2024-06-30"));
    private static final TrustReport SECOND_QUARTER = ReportFixtures.period(DateRange.parse("2024-07-01/2024-09-30"));

    private static Estimate share(long part, long whole) {
        DisclosurePolicy team = DisclosurePolicy.of(Audience.TEAM, DateRange.of(LocalDate.EPOCH, LocalDate.EPOCH));
        return team.release(Measurement.share(part, whole, Counted.PEOPLE, Estimators.WILSON)
                        .build())
                .estimate()
                .orElseThrow();
    }

    @Test
    void theDifferenceOfTwoSharesHasNewcombesLimits() {
        Change change = new Change("accueil.newcomer-return", share(44, 95), share(35, 62));
        Interval newcombe = NewcombeInterval.of(35, 62, 44, 95, 0.95);
        assertThat(change.difference()).isCloseTo(35.0 / 62 - 44.0 / 95, within(1e-15));
        assertThat(change.interval().orElseThrow().lower()).isCloseTo(newcombe.lower(), within(1e-15));
        assertThat(change.interval().orElseThrow().upper()).isCloseTo(newcombe.upper(), within(1e-15));
        assertThat(change.direction()).isEqualTo(Change.Direction.NONE_SHOWN);
    }

    @Test
    void aDirectionIsShownOnlyOutsideTheInterval() {
        assertThat(new Change("x", share(20, 100), share(50, 100)).direction()).isEqualTo(Change.Direction.UP);
        assertThat(new Change("x", share(50, 100), share(20, 100)).direction()).isEqualTo(Change.Direction.DOWN);
        assertThat(new Change("x", share(50, 100), share(55, 100)).direction()).isEqualTo(Change.Direction.NONE_SHOWN);
    }

    @Test
    void withoutAnIntervalThereIsNoDirection() {
        DisclosurePolicy team = DisclosurePolicy.of(Audience.TEAM, DateRange.of(LocalDate.EPOCH, LocalDate.EPOCH));
        Estimate one = team.release(Measurement.of(50, Counted.SESSIONS, () -> Statistic.of("RATIO_TO_CHANCE", 1))
                        .build())
                .estimate()
                .orElseThrow();
        Estimate two = team.release(Measurement.of(50, Counted.SESSIONS, () -> Statistic.of("RATIO_TO_CHANCE", 2))
                        .build())
                .estimate()
                .orElseThrow();
        Change change = new Change("appartenance.stickiness", one, two);
        assertThat(change.interval()).isEmpty();
        assertThat(change.direction()).isEqualTo(Change.Direction.NONE_SHOWN);
    }

    @Test
    void periodsOfEqualLengthAreCompared() {
        ReportComparison comparison = ReportComparison.of(FIRST_QUARTER, SECOND_QUARTER);
        assertThat(comparison.changes()).hasSizeGreaterThan(10);
        long compared = comparison.changes().stream()
                .filter(change -> change.interval().isPresent())
                .count();
        assertThat(comparison.expectedFalseAlarms()).isCloseTo(0.05 * compared, within(1e-12));
        assertThat(comparison.explanations(Locale.ENGLISH)).isEmpty();
        TrustReport month = ReportFixtures.period(DateRange.parse("2024-07"));
        assertThatThrownBy(() -> ReportComparison.of(FIRST_QUARTER, month))
                .hasMessageContaining("3 months and 1 months");
    }

    @Test
    void placesAreNotCompared() {
        assertThatThrownBy(() -> ReportComparison.of(
                        FIRST_QUARTER.withPlace(PlaceId.of("a")), SECOND_QUARTER.withPlace(PlaceId.of("b"))))
                .hasMessageContaining("Places are not compared");
    }

    @Test
    void whatElseDiffersIsSaid() {
        TrustReport corrected = FIRST_QUARTER
                .withInputs("sha256:" + "0".repeat(64))
                .withDefinitions("2")
                .withSeed(7)
                .withGroup("quarter");
        assertThat(ReportComparison.of(FIRST_QUARTER, corrected).explanations(Locale.ENGLISH))
                .containsExactly(
                        "The set of definitions was 1 and is 2.",
                        "People were grouped by group and are grouped by quarter.",
                        "Chance was drawn with seed 1 and is drawn with seed 7: bands and some intervals differ a little.",
                        "The records of the period have been changed since.");
    }
}
