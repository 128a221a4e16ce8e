package org.tablee.core.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.tablee.conventions.BothJacksons;
import org.tablee.core.calendar.DateRange;

@Domain(MembershipDomain.class)
@Domain(DomainContext.Global.class)
class MembershipProperties {

    @Property(tries = 500)
    void everyPeriodStartsWhenItIsSaidAndHoldsThatDay(@ForAll MembershipTerm term, @ForAll LocalDate day) {
        boolean over = term.days().map(days -> day.isAfter(days.to())).orElse(false);
        Statistics.label("kind").collect(term.kind());
        Statistics.label("kind").coverage(coverage -> {
            for (MembershipTerm.Kind kind : MembershipTerm.Kind.values()) {
                coverage.check(kind).count(count -> count > 0);
            }
        });
        if (!over) {
            MembershipPeriod period = term.beginning(day);
            assertThat(period.contains(period.first())).isTrue();
            assertThat(period.first())
                    .isEqualTo(term.days()
                            .map(DateRange::from)
                            .filter(day::isBefore)
                            .orElse(day));
        }
    }

    /** The slow twin: walks through the calendar day by day. */
    @Property(tries = 300)
    void aSeasonEndsOnTheEveOfTheNext(@ForAll LocalDate joined, @ForAll LocalDate anyDay) {
        MonthDay turn = MonthDay.from(anyDay);
        LocalDate eve = joined;
        while (!eve.plusDays(1).equals(turn.atYear(eve.plusDays(1).getYear()))) {
            eve = eve.plusDays(1);
        }
        assertThat(MembershipTerm.season(turn).beginning(joined).last()).contains(eve);
    }

    /** Months from date to date follow each other without a gap, and never drift by more than the clipped days. */
    @Property(tries = 500)
    void aRollingTermEndsOnTheEveOfTheSameDay(
            @ForAll LocalDate joined, @ForAll @IntRange(min = 1, max = 36) int months) {
        LocalDate last = MembershipTerm.rolling(months).beginning(joined).last().orElseThrow();
        LocalDate next = last.plusDays(1);
        boolean clipped = next.getDayOfMonth() != joined.getDayOfMonth();
        Statistics.collect(clipped ? "no such day" : "same day");
        Statistics.coverage(coverage -> {
            coverage.check("no such day").count(count -> count > 0);
            coverage.check("same day").count(count -> count > 0);
        });
        if (clipped) {
            assertThat(next.getDayOfMonth()).isEqualTo(1);
            assertThat(last.getDayOfMonth()).isLessThan(joined.getDayOfMonth());
        }
        assertThat(ChronoUnit.MONTHS.between(joined, next)).isEqualTo(months);
    }

    /** The slow twin: asks every day from the first to the last. */
    @Property(tries = 200)
    void daysAreValidOrInAGap(@ForAll Membership membership) {
        LocalDate first = membership.periods().get(0).first();
        LocalDate last = membership.lastDay().orElse(first.plusYears(3));
        Statistics.collect(membership.gaps().isEmpty() ? "whole" : "with gaps");
        Statistics.coverage(coverage -> {
            coverage.check("whole").count(count -> count > 0);
            coverage.check("with gaps").count(count -> count > 0);
        });
        first.datesUntil(last.plusDays(1)).forEach(day -> {
            boolean gap = membership.gaps().stream().anyMatch(range -> range.contains(day));
            assertThat(membership.isValidOn(day)).isEqualTo(!gap);
        });
        assertThat(membership.isValidOn(first.minusDays(1))).isFalse();
        assertThat(membership.isValidOn(last.plusDays(1)))
                .isEqualTo(membership.lastDay().isEmpty());
    }

    @Property(tries = 200)
    void earlyRenewalLosesNoDayAndLateRenewalGivesNone(
            @ForAll Membership membership, @ForAll @IntRange(min = -300, max = 300) int delay) {
        Statistics.label("can be renewed")
                .collect(membership.lastDay().isPresent() && membership.term().kind() != MembershipTerm.Kind.FIXED);
        Statistics.label("can be renewed").coverage(c -> c.check(true).percentage(p -> p > 20));
        if (membership.lastDay().isPresent() && membership.term().kind() != MembershipTerm.Kind.FIXED) {
            LocalDate end = membership.lastDay().get();
            LocalDate day = end.plusDays(delay);
            Membership renewed = membership.renew(day);
            LocalDate start =
                    renewed.periods().get(renewed.periods().size() - 1).first();
            assertThat(start).isEqualTo(delay <= 1 ? end.plusDays(1) : day);
            assertThat(renewed.lastDay())
                    .hasValueSatisfying(last -> assertThat(last).isAfter(end));
        }
    }

    @Property(tries = 100)
    void readsBackWhatItWrote(@ForAll Membership membership) {
        BothJacksons.roundTrip(membership, Membership.class);
    }
}
