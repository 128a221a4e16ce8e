package org.tablee.core.volunteering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.tablee.conventions.BothJacksons;
import org.tablee.core.identity.ConviveId;

class VolunteerTotalsTest {

    private static VolunteerTime time(String convive, int minutes, VolunteerKind kind, TimeBasis basis) {
        return VolunteerTime.builder()
                .date(LocalDate.of(2025, 3, 11))
                .minutes(minutes)
                .kind(kind)
                .basis(basis)
                .convive(ConviveId.of(convive))
                .build();
    }

    @Test
    void oneEveningForTwoThingsIsTwoEntries() {
        VolunteerTotals totals = VolunteerTotals.of(List.of(
                time("ada", 90, VolunteerKind.ACTIVITY, TimeBasis.MEASURED),
                time("ada", 30, VolunteerKind.GOVERNANCE, TimeBasis.DECLARED),
                time("bo", 60, VolunteerKind.ACTIVITY, TimeBasis.IMPUTED),
                time("ada", 60, VolunteerKind.ACTIVITY, TimeBasis.MEASURED)));
        assertThat(totals.minutes()).isEqualTo(Map.of(VolunteerKind.ACTIVITY, 210L, VolunteerKind.GOVERNANCE, 30L));
        assertThat(totals.volunteers()).isEqualTo(Map.of(VolunteerKind.ACTIVITY, 2L, VolunteerKind.GOVERNANCE, 1L));
        assertThat(totals.imputedMinutes()).isEqualTo(60);
        assertThat(totals.hours(VolunteerKind.ACTIVITY)).isEqualTo(3.5);
        assertThat(totals.fullTimeEquivalents(1607)).isCloseTo(4.0 / 1607, within(1e-15));
        assertThatThrownBy(() -> totals.fullTimeEquivalents(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void somebodyWhomNobodyNamedIsSomebody() {
        VolunteerTime unnamed =
                time("x", 60, VolunteerKind.ACTIVITY, TimeBasis.MEASURED).withConvive(java.util.Optional.empty());
        assertThat(VolunteerTotals.of(List.of(unnamed, unnamed)).volunteers())
                .as("two, or one who came twice")
                .isEqualTo(Map.of(VolunteerKind.ACTIVITY, 1L));
        assertThat(VolunteerTotals.of(List.of()).volunteers()).isEmpty();
    }

    @Property(tries = 200)
    void nothingIsLost(@ForAll("times") List<VolunteerTime> times) {
        VolunteerTotals totals = VolunteerTotals.of(times);
        long minutes = times.stream().mapToLong(VolunteerTime::minutes).sum();
        assertThat(totals.minutes().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(minutes);
        assertThat(totals.imputedMinutes()).isBetween(0L, minutes);
        assertThat(totals.volunteers().keySet()).isEqualTo(totals.minutes().keySet());
        BothJacksons.roundTrip(totals, VolunteerTotals.class);
        times.forEach(time -> BothJacksons.roundTrip(time, VolunteerTime.class));
        Statistics.collect(times.isEmpty() ? "none" : totals.imputedMinutes() > 0 ? "some assumed" : "none assumed");
        Statistics.coverage(coverage -> {
            coverage.check("none").count(count -> count > 0);
            coverage.check("some assumed").count(count -> count > 0);
        });
    }

    @Provide
    Arbitrary<List<VolunteerTime>> times() {
        return Combinators.combine(
                        Arbitraries.of("ada", "bo", "cy"),
                        Arbitraries.integers().between(1, 600),
                        Arbitraries.of(VolunteerKind.class),
                        Arbitraries.of(TimeBasis.class))
                .as(VolunteerTotalsTest::time)
                .list()
                .ofMaxSize(10);
    }
}
