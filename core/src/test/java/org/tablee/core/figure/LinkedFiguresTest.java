package org.tablee.core.figure;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tablee.core.calendar.DateRange;

/** What is withheld must not be found in the figure next to it. */
class LinkedFiguresTest {

    private static final DateRange SPRING = DateRange.parse("2025-03-01/2025-05-31");
    private static final DisclosurePolicy TEAM = DisclosurePolicy.of(Audience.TEAM, SPRING);
    private static final DisclosurePolicy PUBLIC = DisclosurePolicy.of(Audience.PUBLIC, SPRING);

    private final Map<String, Measurement> report = new LinkedHashMap<>();

    private void share(String name, long ofThem, long people, GroupSizes sizes) {
        report.put(
                name,
                Measurement.share(ofThem, people, Counted.PEOPLE, (x, n) -> Statistic.of("WILSON", (double) x / n))
                        .tells(sizes)
                        .build());
    }

    private void returned(long returned, long newcomers) {
        share("return", returned, newcomers, GroupSizes.ofShare("newcomers", newcomers, "returned", returned));
    }

    private void mean(String name, long people, GroupSizes sizes) {
        report.put(
                name,
                Measurement.of(people, Counted.PEOPLE, () -> Statistic.of("MEAN", 0.045))
                        .tells(sizes)
                        .build());
    }

    private void exactly(String group, long people) {
        mean(group, people, GroupSizes.none().exact(group, people));
    }

    private static String statuses(Map<String, Figure> figures) {
        return figures.entrySet().stream()
                .map(entry -> entry.getKey() + " " + outcome(entry.getValue()))
                .collect(joining(", "));
    }

    private static String outcome(Figure figure) {
        return figure.reason().map(Reason::toString).orElse("OK");
    }

    @Test
    void aCurveDoesNotTellWhoStayedAway() {
        returned(150, 157);
        share("openness", 157, 400, GroupSizes.ofShare("people", 400, "newcomers", 157));
        mean("curve", 157, GroupSizes.none().rounded("newcomers", 157).exact("not returned", 7));
        assertThat(statuses(PUBLIC.release(report)))
                .isEqualTo("return TOO_FEW_PEOPLE, openness OK, curve LINKED_TO_WITHHELD");
        assertThat(statuses(TEAM.release(report))).isEqualTo("return OK, openness OK, curve OK");
    }

    @Test
    void whatIsNotLinkedStays() {
        returned(150, 157);
        mean("visits", 157, GroupSizes.none().rounded("newcomers", 157));
        share("roles", 40, 90, GroupSizes.ofShare("regulars", 90, "helped", 40));
        assertThat(statuses(PUBLIC.release(report))).isEqualTo("return TOO_FEW_PEOPLE, visits OK, roles OK");
    }

    @Test
    void oneArmIsNotTheOtherSubtracted() {
        exactly("newcomers", 60);
        exactly("uninvited", 52);
        mean("invited", 8, GroupSizes.none().rounded("invited", 8).sum("newcomers", "invited", "uninvited"));
        assertThat(statuses(PUBLIC.release(report)))
                .isEqualTo("newcomers OK, uninvited LINKED_TO_WITHHELD, invited TOO_FEW_PEOPLE");
    }

    @Test
    void aMonthIsNotItsQuarterLessTheOthers() {
        mean("spring", 79, GroupSizes.none().exact("spring", 79).sum("spring", "March", "April", "May"));
        exactly("March", 34);
        exactly("April", 40);
        exactly("May", 5);
        assertThat(statuses(PUBLIC.release(report)))
                .isEqualTo("spring OK, March OK, April LINKED_TO_WITHHELD, May TOO_FEW_PEOPLE");
    }

    @Test
    void roundingMayBeProtectionEnough() {
        mean("spring", 79, GroupSizes.none().rounded("spring", 79).sum("spring", "March", "April", "May"));
        mean("March", 34, GroupSizes.none().rounded("March", 34));
        mean("April", 40, GroupSizes.none().rounded("April", 40));
        mean("May", 5, GroupSizes.none().rounded("May", 5));
        assertThat(statuses(PUBLIC.release(report))).isEqualTo("spring OK, March OK, April OK, May TOO_FEW_PEOPLE");
    }

    @Test
    void aRowOfTransitionsDoesNotTellItsSmallCell() {
        share("takes part", 40, 90, GroupSizes.ofShare("came", 90, "takes part", 40));
        share("stays away", 5, 90, GroupSizes.ofShare("came", 90, "stays away", 5));
        mean(
                "comes on",
                45,
                GroupSizes.none()
                        .exact("comes on", 45)
                        .exact("not takes part", 50)
                        .sum("not takes part", "comes on", "stays away"));
        assertThat(statuses(PUBLIC.release(report)))
                .isEqualTo("takes part OK, stays away TOO_FEW_PEOPLE, comes on LINKED_TO_WITHHELD");
    }

    @Test
    void aUniformGroupIsNotToldByAnotherFigure() {
        share("return", 60, 60, GroupSizes.ofShare("newcomers", 60, "returned", 60));
        exactly("returned", 60);
        exactly("newcomers", 60);
        assertThat(statuses(PUBLIC.release(report)))
                .isEqualTo("return UNIFORM_GROUP, returned OK, newcomers LINKED_TO_WITHHELD");
    }

    @Test
    void aPeriodThatIsNoMonthShowsNothing() {
        returned(50, 157);
        DisclosurePolicy days = DisclosurePolicy.of(Audience.PUBLIC, DateRange.parse("2025-03-02/2025-05-31"));
        assertThat(statuses(days.release(report))).isEqualTo("return PERIOD_NOT_CALENDAR");
    }
}
