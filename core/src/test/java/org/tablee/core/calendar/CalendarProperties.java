package org.tablee.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.tablee.core.CoreDomain;

@Domain(CoreDomain.class)
@Domain(DomainContext.Global.class)
class CalendarProperties {

    @Property
    void aRangeReadsWhatItWrites(@ForAll DateRange range) {
        assertThat(DateRange.parse(range.toString())).isEqualTo(range).hasSameHashCodeAs(range);
    }

    @Property
    void aRangeHoldsAsManyDaysAsItSays(@ForAll DateRange range) {
        assertThat(range.from().datesUntil(range.to().plusDays(1)).filter(range::contains))
                .hasSize(Math.toIntExact(range.days()));
        assertThat(range.contains(range.from().minusDays(1))).isFalse();
        assertThat(range.contains(range.to().plusDays(1))).isFalse();
    }

    @Property
    void aMomentReadsWhatItWrites(@ForAll Moment moment) {
        assertThat(Moment.parse(moment.toString())).isEqualTo(moment).hasSameHashCodeAs(moment);
        Statistics.label("time, offset")
                .collect(moment.time().isPresent(), moment.offset().isPresent())
                .coverage(coverage -> {
                    coverage.check(false, false).count(count -> count > 0);
                    coverage.check(true, false).count(count -> count > 0);
                    coverage.check(true, true).count(count -> count > 0);
                });
    }

    @Property
    void theOrderOfMomentsIsTotalAndAgreesWithEquality(@ForAll Moment one, @ForAll Moment two, @ForAll Moment three) {
        assertThat(Integer.signum(one.compareTo(two))).isEqualTo(-Integer.signum(two.compareTo(one)));
        assertThat(one.compareTo(two) == 0).isEqualTo(one.equals(two));
        if (one.compareTo(two) <= 0 && two.compareTo(three) <= 0) {
            assertThat(one.compareTo(three)).isLessThanOrEqualTo(0);
        }
    }

    @Property
    void nothingIsSurelyBeforeItselfOrBothWays(@ForAll Moment one, @ForAll Moment two) {
        assertThat(one.isBefore(one)).isFalse();
        assertThat(one.isBefore(two) && two.isBefore(one)).isFalse();
    }

    @Property
    void momentsWithOffsetsAreBeforeOneAnotherAsTheirInstantsAre(
            @ForAll OffsetDateTime one, @ForAll OffsetDateTime two) {
        assertThat(Moment.of(one).isBefore(Moment.of(two))).isEqualTo(one.isBefore(two));
    }

    @Property
    void aDayIsBeforeWhatIsOnALaterDateOnly(@ForAll LocalDate day, @ForAll Moment moment) {
        assertThat(Moment.of(day).isBefore(moment)).isEqualTo(day.isBefore(moment.date()));
        assertThat(moment.isBefore(Moment.of(day))).isEqualTo(moment.date().isBefore(day));
    }
}
