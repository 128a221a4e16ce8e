package org.tablee.core.figure;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tablee.core.calendar.DateRange;

/** What is withheld must not be found in the figure next to it. */
class LinkedFiguresTest {

    private static final DateRange SPRING = DateRange.parse("2025-03-01/2025-05-31");
    private static final DisclosurePolicy TEAM = DisclosurePolicy.of(Audience.TEAM, SPRING);
    private static final DisclosurePolicy PUBLIC = DisclosurePolicy.of(Audience.PUBLIC, SPRING);

    private static Measurement.Builder share(long numerator, long base) {
        return Measurement.share(numerator, base, Counted.PEOPLE, (x, n) -> Statistic.of("WILSON", (double) x / n));
    }

    private static Measurement.Builder mean(long n) {
        return Measurement.of(n, Counted.PEOPLE, () -> Statistic.of("MEAN", 0.045));
    }

    private static String statuses(Map<String, Figure> figures) {
        return figures.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + outcome(entry.getValue()))
                .collect(joining(", ", "{", "}"));
    }

    private static String outcome(Figure figure) {
        return figure.status()
                + figure.reason().map(reason -> " (" + reason + ")").orElse("");
    }

    @Test
    void aCurveDoesNotTellWhoStayedAway() {
        Map<String, Measurement> report = new LinkedHashMap<>();
        report.put(
                "return", share(150, 157).parts("newcomers", "returned", "away").build());
        report.put(
                "openness",
                share(157, 400).parts("people", "newcomers", "known").build());
        report.put(
                "time to return", mean(157).base("newcomers").reveals("away", 7).build());
        assertThat(statuses(PUBLIC.release(report)))
                .isEqualTo("{return=WITHHELD (TOO_FEW_PEOPLE), openness=OK, "
                        + "time to return=WITHHELD (LINKED_TO_WITHHELD)}");
        assertThat(statuses(TEAM.release(report))).doesNotContain("WITHHELD");
    }

    @Test
    void whatIsNotLinkedStays() {
        Map<String, Measurement> report = new LinkedHashMap<>();
        report.put(
                "return", share(150, 157).parts("newcomers", "returned", "away").build());
        report.put("visits", mean(157).base("newcomers").build());
        report.put(
                "roles",
                share(40, 90).parts("regulars", "with a role", "without").build());
        assertThat(statuses(PUBLIC.release(report)))
                .isEqualTo("{return=WITHHELD (TOO_FEW_PEOPLE), visits=OK, roles=OK}");
    }

    @Test
    void oneArmIsNotTheOtherSubtracted() {
        Map<String, Measurement> report = new LinkedHashMap<>();
        report.put("newcomers", mean(60).reveals("newcomers", 60).build());
        report.put("uninvited", mean(52).reveals("uninvited", 52).build());
        report.put(
                "invited",
                mean(8).base("invited").sum("newcomers", "invited", "uninvited").build());
        assertThat(statuses(PUBLIC.release(report)))
                .isEqualTo("{newcomers=OK, uninvited=WITHHELD (LINKED_TO_WITHHELD), "
                        + "invited=WITHHELD (TOO_FEW_PEOPLE)}");
    }

    @Test
    void aMonthIsNotItsQuarterLessTheOthers() {
        Map<String, Measurement> report = new LinkedHashMap<>();
        report.put(
                "spring",
                mean(79).reveals("spring", 79)
                        .sum("spring", "March", "April", "May")
                        .build());
        report.put("March", mean(34).reveals("March", 34).build());
        report.put("April", mean(40).reveals("April", 40).build());
        report.put("May", mean(5).base("May").build());
        assertThat(statuses(PUBLIC.release(report)))
                .isEqualTo("{spring=OK, March=OK, April=WITHHELD (LINKED_TO_WITHHELD), "
                        + "May=WITHHELD (TOO_FEW_PEOPLE)}");
    }

    @Test
    void roundingMayBeProtectionEnough() {
        Map<String, Measurement> report = new LinkedHashMap<>();
        report.put(
                "spring",
                mean(79).base("spring").sum("spring", "March", "April", "May").build());
        report.put("March", mean(34).base("March").build());
        report.put("April", mean(40).base("April").build());
        report.put("May", mean(5).base("May").build());
        assertThat(statuses(PUBLIC.release(report)))
                .isEqualTo("{spring=OK, March=OK, April=OK, May=WITHHELD (TOO_FEW_PEOPLE)}");
    }

    @Test
    void aRowOfTransitionsDoesNotTellItsSmallCell() {
        Map<String, Measurement> report = new LinkedHashMap<>();
        report.put(
                "takes part",
                share(40, 90).parts("came", "takes part", "does not yet").build());
        report.put(
                "comes on",
                share(45, 90)
                        .parts("came", "comes on", "does not come on")
                        .sum("does not yet", "comes on", "stays away")
                        .build());
        report.put(
                "stays away",
                share(5, 90).parts("came", "stays away", "does not").build());
        report.put(
                "exact",
                mean(90).reveals("comes on", 45).reveals("does not yet", 50).build());
        assertThat(PUBLIC.release(report).get("exact").reason()).hasValue(Reason.LINKED_TO_WITHHELD);
    }

    @Test
    void onlyAShareHasParts() {
        assertThatThrownBy(() -> mean(40).parts("a", "b", "c"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Only a share divides its base");
    }

    @Test
    void aPeriodThatIsNoMonthShowsNothing() {
        Map<String, Measurement> report = Map.of(
                "return", share(50, 157).parts("newcomers", "returned", "away").build());
        DisclosurePolicy days = DisclosurePolicy.of(Audience.PUBLIC, DateRange.parse("2025-03-02/2025-05-31"));
        assertThat(List.copyOf(days.release(report).values()))
                .singleElement()
                .satisfies(figure -> assertThat(figure.reason()).hasValue(Reason.PERIOD_NOT_CALENDAR));
    }
}
