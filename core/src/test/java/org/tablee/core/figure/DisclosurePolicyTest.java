package org.tablee.core.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tablee.core.calendar.DateRange;

class DisclosurePolicyTest {

    private static final DateRange MARCH = DateRange.ofMonth(YearMonth.of(2025, 3));
    private static final DisclosurePolicy TEAM = DisclosurePolicy.of(Audience.TEAM, MARCH);
    private static final DisclosurePolicy PUBLIC = DisclosurePolicy.of(Audience.PUBLIC, MARCH);

    /** Not an interval anybody would publish, but one that shows which counts reached it. */
    private static Statistic plain(long numerator, long base) {
        double share = (double) numerator / base;
        return Statistic.of("PLAIN", share, Interval.of(share / 2, (1 + share) / 2, 0.95));
    }

    private static Measurement.Builder people(long numerator, long base) {
        return Measurement.share(numerator, base, Counted.PEOPLE, DisclosurePolicyTest::plain)
                .enough(base, Counted.PEOPLE, 10, 20);
    }

    private static String outcome(Figure figure) {
        return figure.toString().replaceAll(" -?[0-9].*", "");
    }

    @ParameterizedTest(name = "{0} of {1} is {2}")
    @CsvSource({
        "0, 0, WITHHELD (TOO_FEW_PEOPLE)",
        "4, 4, WITHHELD (TOO_FEW_PEOPLE)",
        "2, 5, NOT_COMPUTABLE (TOO_FEW_PEOPLE)",
        "9, 9, NOT_COMPUTABLE (TOO_FEW_PEOPLE)",
        "1, 10, FRAGILE (SMALL_SAMPLE)",
        "19, 19, FRAGILE (SMALL_SAMPLE)",
        "0, 20, OK",
        "20, 20, OK",
    })
    void theTeamSeesWhatHasEnoughPeople(long numerator, long base, String outcome) {
        assertThat(outcome(TEAM.release(people(numerator, base).build()))).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} of {1} is {2}")
    @CsvSource({
        "15, 29, WITHHELD (TOO_FEW_PEOPLE)",
        "15, 30, OK",
        "0, 40, WITHHELD (UNIFORM_GROUP)",
        "40, 40, WITHHELD (UNIFORM_GROUP)",
        "10, 40, WITHHELD (TOO_FEW_PEOPLE)",
        "11, 40, OK",
        "29, 40, OK",
        "30, 40, WITHHELD (TOO_FEW_PEOPLE)",
    })
    void thePublicSeesWhatHidesEverybody(long numerator, long base, String outcome) {
        assertThat(outcome(PUBLIC.release(people(numerator, base).build()))).isEqualTo(outcome);
    }

    @Test
    void thePublicSeesWholeMonthsOnly() {
        DateRange days = DateRange.parse("2025-03-01/2025-03-30");
        Measurement measurement = people(50, 100).build();
        assertThat(outcome(DisclosurePolicy.of(Audience.PUBLIC, days).release(measurement)))
                .isEqualTo("WITHHELD (PERIOD_NOT_CALENDAR)");
        assertThat(outcome(DisclosurePolicy.of(Audience.TEAM, days).release(measurement)))
                .isEqualTo("OK");
    }

    @Test
    void publicSharesAreComputedFromRoundedCounts() {
        Estimate figure = PUBLIC.release(people(78, 157).build()).estimate().orElseThrow();
        assertThat(figure.n()).isEqualTo(155);
        assertThat(figure.value()).hasValue(80.0 / 155);
        assertThat(figure.interval()).hasValue(Interval.of(40.0 / 155, 235.0 / 310, 0.95));
    }

    @Test
    void otherPublicNumbersHaveTwoDecimals() {
        Measurement mean = Measurement.of(
                        125, Counted.PEOPLE, () -> Statistic.of("MEAN", 14.4851, Interval.of(12.005, 15.2, 0.95)))
                .number("rawMean", 36.728)
                .build();
        Estimate figure = PUBLIC.release(mean).estimate().orElseThrow();
        assertThat(figure.value()).hasValue(14.49);
        assertThat(figure.interval()).hasValue(Interval.of(12.01, 15.2, 0.95));
        assertThat(figure.detail()).isEqualTo(Detail.of(Map.of("rawMean", 36.73)));
        assertThat(TEAM.release(mean).estimate().orElseThrow().value()).hasValue(14.4851);
    }

    @Test
    void publicDetailPassesTheSameRule() {
        Measurement measurement = people(78, 157)
                .count("returned", 78)
                .count("few", 10)
                .count("nearlyAll", 150)
                .constant("horizonDays", 30)
                .teamOnly("months", List.of(Map.of("n", 55)))
                .build();
        assertThat(PUBLIC.release(measurement).estimate().orElseThrow().detail().asMap())
                .containsExactly(Map.entry("returned", 80L), Map.entry("horizonDays", 30L));
        assertThat(TEAM.release(measurement)
                        .estimate()
                        .orElseThrow()
                        .detail()
                        .asMap()
                        .keySet())
                .containsExactly("returned", "few", "nearlyAll", "horizonDays", "months");
    }

    @Test
    void aFigureOfSessionsNeedsPeopleBehindItInPublic() {
        Measurement.Builder sessions = Measurement.of(40, Counted.SESSIONS, () -> Statistic.of("RATIO_TO_CHANCE", 1.0));
        assertThat(outcome(TEAM.release(sessions.build()))).isEqualTo("OK");
        assertThat(outcome(PUBLIC.release(sessions.build()))).isEqualTo("WITHHELD (TOO_FEW_PEOPLE)");
        assertThat(outcome(PUBLIC.release(sessions.people(30).build()))).isEqualTo("OK");
    }

    @Test
    void everySupplyIsTested() {
        Measurement.Builder ratio = Measurement.of(25, Counted.SESSIONS, () -> fail("there is too little of it"))
                .enough(25, Counted.SESSIONS, 20, 40)
                .enough(19, Counted.PEOPLE, 20, 20);
        assertThat(outcome(TEAM.release(ratio.build()))).isEqualTo("NOT_COMPUTABLE (TOO_FEW_PEOPLE)");
        Measurement events = Measurement.of(8, Counted.PEOPLE, () -> Statistic.of("RATE", 2.0))
                .enough(99, Counted.EVENTS, 100, 500)
                .build();
        assertThat(outcome(TEAM.release(events))).isEqualTo("NOT_COMPUTABLE (TOO_FEW_EVENTS)");
    }

    @Test
    void theFirstWeaknessIsTheReason() {
        Measurement measurement = people(5, 12)
                .fragile(Reason.LOW_IDENTIFICATION)
                .fragile(Reason.GROUP_UNKNOWN)
                .build();
        assertThat(TEAM.release(measurement).reason()).hasValue(Reason.LOW_IDENTIFICATION);
    }

    @Test
    void aMedianThatIsNotReachedHasNoValue() {
        Measurement median = Measurement.of(30, Counted.PEOPLE, () -> Statistic.notReached("KAPLAN_MEIER"))
                .caution("MEDIAN_NOT_REACHED")
                .build();
        Estimate figure = TEAM.release(median).estimate().orElseThrow();
        assertThat(figure.value()).isEmpty();
        assertThat(figure.caution()).containsExactly("MEDIAN_NOT_REACHED");
    }

    @Test
    void nothingIsMeasuredTwiceUnderOneName() {
        assertThatThrownBy(() -> people(1, 2).count("returned", 1).number("returned", 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The detail has two entries named returned");
        assertThatThrownBy(() -> people(3, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A share of 3 out of 2 is none");
        assertThatThrownBy(() -> people(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Measurement.Builder difference(long x, long n, long y, long m) {
        return Measurement.difference(
                x, n, y, m, (a, b, c, d) -> Statistic.of("PLAIN", (double) a / b - (double) c / d));
    }

    @ParameterizedTest(name = "{0} of {1} less {2} of {3} is {4}")
    @CsvSource({
        "20, 40, 20, 40, OK",
        "20, 40, 15, 29, WITHHELD (TOO_FEW_PEOPLE)",
        "20, 40, 10, 40, WITHHELD (TOO_FEW_PEOPLE)",
        "40, 40, 20, 40, WITHHELD (UNIFORM_GROUP)",
    })
    void aDifferenceHidesThePeopleOfBothSides(long x, long n, long y, long m, String outcome) {
        assertThat(outcome(PUBLIC.release(difference(x, n, y, m).build()))).isEqualTo(outcome);
        assertThat(outcome(PUBLIC.release(difference(y, m, x, n).build()))).isEqualTo(outcome);
        assertThat(outcome(TEAM.release(difference(x, n, y, m).build()))).isEqualTo("OK");
    }

    @Test
    void aPublicDifferenceIsComputedFromRoundedCounts() {
        Measurement measurement = difference(38, 61, 44, 96).build();
        assertThat(value(PUBLIC.release(measurement))).isEqualTo(40.0 / 60 - 45.0 / 95);
        assertThat(value(TEAM.release(measurement))).isEqualTo(38.0 / 61 - 44.0 / 96);
    }

    private static double value(Figure figure) {
        return figure.estimate().orElseThrow().value().orElseThrow();
    }

    @Test
    void whatCannotBeComputedIsSaidAfterWhatMustBeHidden() {
        assertThat(outcome(TEAM.release(
                        people(5, 30).notComputable(Reason.ONE_GROUP).build())))
                .isEqualTo("NOT_COMPUTABLE (ONE_GROUP)");
        assertThat(outcome(TEAM.release(
                        people(3, 4).notComputable(Reason.ONE_GROUP).build())))
                .isEqualTo("WITHHELD (TOO_FEW_PEOPLE)");
    }

    @Test
    void aPublicCurveIsJoinedUntilEachStepHoldsEnough() {
        Measurement.Builder curve = Measurement.of(100, Counted.PEOPLE, () -> Statistic.of("KAPLAN_MEIER", 28));
        long[] eventsSoFar = {11, 12, 22, 33, 40};
        int[] days = {7, 30, 60, 90, 180};
        for (int i = 0; i < days.length; i++) {
            Statistic survival =
                    Statistic.of("KAPLAN_MEIER", 1 - eventsSoFar[i] / 99.0, Interval.of(0.111, 0.999, 0.95));
            curve.step("survival", days[i], eventsSoFar[i], survival, 100 - eventsSoFar[i]);
        }
        Map<String, Double> rounded = Map.of("lower", 0.11, "upper", 1.0);
        assertThat(curve(PUBLIC, curve)).containsOnlyKeys("30", "90");
        assertThat(curve(PUBLIC, curve).get("90")).isEqualTo(with(rounded, "survival", 0.67));
        assertThat(curve(TEAM, curve)).containsOnlyKeys("7", "30", "60", "90", "180");
        assertThat(curve(TEAM, curve).get("180").get("atRisk")).isEqualTo(60L);
        assertThatThrownBy(() -> curve.step("survival", 180, 41, Statistic.of("KAPLAN_MEIER", 0.5), 1))
                .hasMessageContaining("after day 180 came day 180");
    }

    private static Map<String, Object> with(Map<String, ?> map, String name, Object value) {
        Map<String, Object> more = new HashMap<>(map);
        more.put(name, value);
        return more;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> curve(DisclosurePolicy gate, Measurement.Builder measurement) {
        Estimate figure = gate.release(measurement.build()).estimate().orElseThrow();
        return (Map<String, Map<String, Object>>) figure.detail().asMap().get("survival");
    }

    @Test
    void aBareCountIsRoundedForThePublicAndHiddenWhenSmall() {
        assertThat(PUBLIC.count(1797)).hasValue(1795);
        assertThat(PUBLIC.count(11)).hasValue(10);
        assertThat(PUBLIC.count(10)).isEmpty();
        assertThat(TEAM.count(3)).hasValue(3);
    }

    @Test
    void theTeamMustNotFindOutWhoAnswered() {
        assertThat(outcome(TEAM.release(people(5, 10).build()))).isEqualTo("FRAGILE (SMALL_SAMPLE)");
        assertThat(outcome(TEAM.release(people(5, 10).anonymous().build()))).isEqualTo("WITHHELD (TOO_FEW_PEOPLE)");
        assertThat(outcome(TEAM.release(people(5, 11).anonymous().build()))).isEqualTo("FRAGILE (SMALL_SAMPLE)");
        Measurement two = Measurement.of(40, Counted.PEOPLE, () -> Statistic.of("WELCH_T", 3))
                .people(10)
                .anonymous()
                .build();
        assertThat(outcome(TEAM.release(two))).isEqualTo("WITHHELD (TOO_FEW_PEOPLE)");
    }

    @Test
    void everybodyMustNotLearnThatAllAnsweredAlike() {
        Measurement.Builder mean = Measurement.of(40, Counted.PEOPLE, () -> Statistic.of("MEAN", 100))
                .uniform(true);
        assertThat(outcome(PUBLIC.release(mean.build()))).isEqualTo("WITHHELD (UNIFORM_GROUP)");
        assertThat(outcome(TEAM.release(mean.build()))).isEqualTo("OK");
        assertThat(outcome(PUBLIC.release(mean.uniform(false).build()))).isEqualTo("OK");
    }
}
