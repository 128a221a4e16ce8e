package org.tablee.core.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tablee.conventions.BothJacksons;
import org.tablee.core.calendar.DateRange;

class TableGateTest {

    private static final DateRange MARCH = DateRange.ofMonth(YearMonth.of(2025, 3));
    private static final DisclosurePolicy TEAM = DisclosurePolicy.of(Audience.TEAM, MARCH);
    private static final DisclosurePolicy PUBLIC = DisclosurePolicy.of(Audience.PUBLIC, MARCH);
    private static final List<String> AGES = List.of("18-29", "30-44", "45-59", "60+");
    private static final List<String> QUARTERS = List.of("north", "middle", "south");

    private static CountTable agesByQuarter() {
        return CountTable.of(AGES, QUARTERS, new long[][] {{12, 7, 4}, {22, 15, 9}, {6, 18, 2}, {30, 11, 5}});
    }

    @Test
    void aSmallCellTakesOthersWithIt() {
        assertThat(BothJacksons.write(TEAM.release(agesByQuarter())))
                .isEqualTo("{\"status\":\"OK\",\"rows\":[\"18-29\",\"30-44\",\"45-59\",\"60+\"],"
                        + "\"columns\":[\"north\",\"middle\",\"south\"],"
                        + "\"counts\":[[null,7,null],[22,15,9],[null,18,null],[30,11,5]],"
                        + "\"rowTotals\":[23,46,26,46],\"columnTotals\":[70,51,20],\"total\":141}");
    }

    @Test
    void aTableByOneAttributeShowsItsTotal() {
        PublishedTable published = TEAM.release(CountTable.of(AGES, 2, 11, 14, 9));
        assertThat(BothJacksons.write(published))
                .isEqualTo("{\"status\":\"OK\",\"rows\":[\"18-29\",\"30-44\",\"45-59\",\"60+\"],"
                        + "\"rowTotals\":[null,11,14,null],\"total\":36}");
        BothJacksons.roundTrip(published, PublishedTable.class);
        BothJacksons.roundTrip(TEAM.release(agesByQuarter()), PublishedTable.class);
    }

    @Test
    void aSmallTotalIsHiddenLikeAnyOther() {
        PublishedTable published = TEAM.release(CountTable.of(
                List.of("a", "b", "c"), List.of("x", "y"), new long[][] {{2, 1}, {20, 30}, {9, 25}}));
        assertThat(published.rowTotal(0)).isEmpty();
        assertThat(published.rowTotal(2)).isEmpty();
        assertThat(published.total()).hasValue(87);
    }

    @Test
    void theWholeTableIsWithheldWhereNothingElseHelps() {
        PublishedTable published = TEAM.release(CountTable.of(AGES, 3, 0, 0, 1));
        assertThat(BothJacksons.write(published)).isEqualTo("{\"status\":\"WITHHELD\",\"reason\":\"TOO_FEW_PEOPLE\"}");
        BothJacksons.roundTrip(published, PublishedTable.class);
        assertThat(TEAM.release(CountTable.of(AGES, 3, 0, 0, 30)).status()).isEqualTo(FigureStatus.OK);
    }

    @Test
    void everybodySeesRoundedCountsOfWholeMonths() {
        CountTable table = CountTable.of(AGES, 12, 13, 28, 41);
        assertThat(BothJacksons.write(PUBLIC.release(table))).contains("\"rowTotals\":[10,15,30,40],\"total\":95");
        DateRange days = DateRange.parse("2025-03-01/2025-03-30");
        assertThat(DisclosurePolicy.of(Audience.PUBLIC, days).release(table).reason())
                .hasValue(Reason.PERIOD_NOT_CALENDAR);
        assertThat(PUBLIC.release(CountTable.of(AGES, 0, 0, 15, 14)).reason()).hasValue(Reason.TOO_FEW_PEOPLE);
    }

    @Test
    void everybodyMustNotLearnThatAGroupIsAllAlike() {
        long[][] counts = {{20, 0}, {25, 30}};
        CountTable table = CountTable.of(List.of("60+", "under 60"), List.of("came back", "did not"), counts);
        assertThat(PUBLIC.release(table).reason()).hasValue(Reason.UNIFORM_GROUP);
        assertThat(TEAM.release(table).count(0, 0)).hasValue(20);
        assertThat(PUBLIC.release(CountTable.of(AGES, 0, 40, 0, 0)).reason()).hasValue(Reason.UNIFORM_GROUP);
        assertThat(PUBLIC.release(CountTable.of(List.of("all"), 40)).total()).hasValue(40);
    }

    @Test
    void aTableKeepsItsCountsToItself() {
        assertThat(agesByQuarter()).hasToString("CountTable[4 x 3]");
        long[] counts = {12, 13};
        CountTable table = CountTable.of(List.of("a", "b"), counts);
        counts[0] = 99;
        assertThat(TEAM.release(table).rowTotal(0)).hasValue(12);
    }

    @Test
    void countsThatDoNotFitAreRefused() {
        assertThatThrownBy(() -> CountTable.of(AGES, 1, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The counts do not fit 4 rows and 1 columns");
        assertThatThrownBy(() -> CountTable.of(AGES, 1, 2, 3, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A count of people must not be negative");
        assertThatThrownBy(() -> CountTable.of(AGES, List.of(), new long[4][0]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BothJacksons.JACKSON_3.readValue("{\"status\":\"OK\"}", PublishedTable.class))
                .hasMessageContaining("has rows, rowTotals and total");
    }
}
