package org.tablee.core.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tablee.conventions.BothJacksons;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.convive.Household;
import org.tablee.core.convive.Party;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.OrganisationId;

class MembershipTest {

    private static final OrganisationId CAFE = OrganisationId.of("moulin-a-cafe");
    private static final ConviveId AMINA = ConviveId.of("c-1");
    private static final MonthDay SEPTEMBER = MonthDay.of(Month.SEPTEMBER, 1);

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Membership joined(MembershipTerm term, String day) {
        return Membership.join(CAFE, AMINA, term, day(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 12, 2025-02-28",
        "2023-03-01, 12, 2024-02-29",
        "2024-08-31, 12, 2025-08-30",
        "2024-08-31,  6, 2025-02-28",
        "2024-09-20, 12, 2025-09-19",
        "2025-01-01, 12, 2025-12-31",
        "2025-01-31,  1, 2025-02-28"
    })
    void monthsFromDateToDate(String joined, int months, String last) {
        assertThat(joined(MembershipTerm.rolling(months), joined).lastDay()).contains(day(last));
    }

    @ParameterizedTest
    @CsvSource({"2025-08-31, 2025-12-31", "2025-09-01, 2026-12-31", "2025-12-31, 2026-12-31", "2026-01-01, 2026-12-31"})
    void fromSeptemberOnItCountsForTheNextYearToo(String joined, String last) {
        assertThat(joined(MembershipTerm.calendarYearAndNext(SEPTEMBER), joined).lastDay())
                .contains(day(last));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08-31, 2025-08-31, 2024-2025",
        "2025-09-01, 2026-08-31, 2025-2026",
        "2026-02-28, 2026-08-31, 2025-2026"
    })
    void aSeasonRunsFromSeptemberToAugustAndIsCalledAfterBothYears(String joined, String last, String year) {
        MembershipTerm season = MembershipTerm.season(SEPTEMBER);
        assertThat(joined(season, joined).lastDay()).contains(day(last));
        assertThat(season.yearOf(day(joined))).contains(year);
    }

    @Test
    void aSeasonThatIsACalendarYearHasOneName() {
        assertThat(MembershipTerm.season(MonthDay.of(1, 1)).yearOf(day("2025-06-01")))
                .contains("2025");
        assertThat(MembershipTerm.calendarYear().yearOf(day("2025-06-01"))).contains("2025");
        assertThat(MembershipTerm.rolling(12).yearOf(day("2025-06-01"))).isEmpty();
    }

    @Test
    void bothEndsAreIncluded() {
        Membership membership = joined(MembershipTerm.calendarYear(), "2025-03-11");
        assertThat(membership.isValidOn(day("2025-03-10"))).isFalse();
        assertThat(membership.isValidOn(day("2025-03-11"))).isTrue();
        assertThat(membership.isValidOn(day("2025-12-31"))).isTrue();
        assertThat(membership.isValidOn(day("2026-01-01"))).isFalse();
    }

    @Test
    void aLateRenewalLeavesAGapThatStaysVisible() {
        Membership membership = joined(MembershipTerm.rolling(12), "2024-03-01").renew(day("2025-04-10"));
        assertThat(membership.gaps()).containsExactly(DateRange.of(day("2025-03-01"), day("2025-04-09")));
        assertThat(membership.isValidOn(day("2025-04-09"))).isFalse();
        assertThat(membership.lastDay()).contains(day("2026-04-09"));
    }

    @Test
    void anEarlyRenewalGoesOnFromTheOldEnd() {
        Membership membership = joined(MembershipTerm.rolling(12), "2024-03-01").renew(day("2025-01-15"));
        assertThat(membership.gaps()).isEmpty();
        assertThat(membership.lastDay()).contains(day("2026-02-28"));
    }

    @Test
    void aFixedTermStartsWithItsFirstDayAndIsRenewedWithTheNext() {
        MembershipTerm summer = MembershipTerm.fixed(DateRange.of(day("2025-07-01"), day("2025-08-31")));
        MembershipTerm autumn = MembershipTerm.fixed(DateRange.of(day("2025-10-01"), day("2025-11-30")));
        Membership membership = joined(summer, "2025-06-11");
        assertThat(membership.isValidOn(day("2025-06-11"))).isFalse();
        assertThat(membership.isValidOn(day("2025-07-01"))).isTrue();
        assertThatThrownBy(() -> membership.renew(day("2025-08-20")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The term 2025-07-01/2025-08-31 ended before 2025-09-01");
        assertThat(membership.withTerm(autumn).renew(day("2025-08-20")).gaps())
                .containsExactly(DateRange.of(day("2025-09-01"), day("2025-09-30")));
    }

    @Test
    void whatHasNoEndNeedsNoRenewal() {
        Membership membership = joined(MembershipTerm.unlimited(), "2025-03-11");
        assertThat(membership.isValidOn(day("2099-01-01"))).isTrue();
        assertThat(membership.lastDay()).isEmpty();
        assertThatThrownBy(() -> membership.renew(day("2026-03-11"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void oneFeeIsNotOneMember() {
        Household family = Household.builder()
                .addConvives(AMINA, ConviveId.of("c-2"))
                .party(Party.of(2, 3))
                .build();
        Membership membership = Membership.join(CAFE, family, MembershipTerm.rolling(12), day("2025-03-11"));
        assertThat(membership.members()).as("who has a vote").hasSize(2);
        assertThat(membership.covers().people()).as("who may come").isEqualTo(5);
    }

    @Test
    void somebodyMustBeTheMember() {
        Household nobody = Household.builder().party(Party.of(2)).build();
        assertThatThrownBy(() -> Membership.join(CAFE, nobody, MembershipTerm.unlimited(), day("2025-03-11")))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("members");
    }

    @Test
    void periodsDoNotOverlap() {
        MembershipPeriod march = MembershipPeriod.of(day("2025-03-01"), Optional.of(day("2025-03-31")));
        Membership.Builder membership = Membership.builder()
                .organisation(CAFE)
                .addMember(AMINA)
                .covers(Party.of(1))
                .term(MembershipTerm.rolling(1));
        assertThatThrownBy(() -> membership.addPeriods(march, march).build())
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("must be in order, without overlap");
    }

    @Test
    void aTermHoldsWhatItsKindNeedsAndNothingElse() {
        assertThatThrownBy(() -> BothJacksons.JACKSON_3.readValue(
                        "{\"kind\":\"rolling\",\"turn\":\"--09-01\"}", MembershipTerm.class))
                .hasMessageContaining("MembershipTerm.months")
                .hasMessageContaining("MembershipTerm.turn");
        assertThat(BothJacksons.write(MembershipTerm.season(SEPTEMBER)))
                .isEqualTo("{\"kind\":\"season\",\"turn\":\"--09-01\"}");
    }

    @Test
    void belongingHereIsNotBelongingToTheNetwork() {
        Membership local = joined(MembershipTerm.calendarYear(), "2025-03-11");
        assertThat(local.organisation()).isNotEqualTo(OrganisationId.of("reseau-des-cantines"));
    }
}
