package org.tablee.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.figure.Audience;
import org.tablee.core.figure.Estimate;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.privacy.ReleaseKey;

/**
 * Somebody who reads the public reports of growing periods, and subtracts them: how many convives of one quarter took
 * something on in the next, who was convive in it, and how often people came in a month that nobody reported.
 *
 * <p>The steps from convive to citizen, the people of months, and the visits add up over time. In the place below the
 * same people take turns, so that no set of people grows from one report to the next: only the sums do.
 */
class TransitionAttackProperties {

    private static final int SMALLEST = 11;
    private static final double ROUNDING = 2;
    private static final int QUARTERS = 6;
    private static final List<DateRange> SPANS = IntStream.rangeClosed(2, QUARTERS)
            .mapToObj(quarters -> DateRange.of(
                    LocalDate.of(2024, 1, 1),
                    LocalDate.of(2024, 1, 1).plusMonths(3L * quarters).minusDays(1)))
            .toList();

    /** How many take turns in their first quarter as citizens, how many are always convives, and how many of the takers act last. */
    record Place(int takers, int convives, int lastTakers) {

        /** In the first quarter everybody comes; takers act in every second one, and the last time only some of them. */
        Logbook logbook() {
            LogSketch log = new LogSketch().noInitiatives().noInvitations();
            for (int quarter = 0; quarter < QUARTERS; quarter++) {
                for (int week = 0; week < 12; week++) {
                    LocalDate day =
                            LocalDate.of(2024, 1, 1).plusMonths(3L * quarter).plusDays(7L * week);
                    log.session(day, present(quarter, week));
                }
            }
            return log.logbook();
        }

        private String present(int quarter, int week) {
            List<String> there = new ArrayList<>();
            int acting = quarter == QUARTERS - 1 ? lastTakers : takers;
            for (int person = 0; person < takers + convives; person++) {
                boolean acts = quarter % 2 == 1 && person < acting && week == 0;
                if (acts || (person + week) % 3 == 0) {
                    there.add("c" + person + (acts ? "+cook" : ""));
                }
            }
            return String.join(" ", there);
        }
    }

    @Provide
    Arbitrary<Place> places() {
        return Combinators.combine(
                        Arbitraries.integers().between(30, 45),
                        Arbitraries.integers().between(30, 60),
                        Arbitraries.integers().between(1, 10))
                .as(Place::new);
    }

    private static TrustCalculator calculator() {
        return TrustCalculator.standard().withSeatings(0).withBootstraps(9);
    }

    /** What everybody reads of each period. */
    private static Map<DateRange, TrustReport> publish(Logbook place, boolean keepsLedger) {
        Map<DateRange, TrustReport> read = new LinkedHashMap<>();
        Logbook logbook = place;
        for (DateRange span : SPANS) {
            if (keepsLedger) {
                TrustRelease release = calculator()
                        .release(
                                logbook,
                                Optional.of(span.from()),
                                Optional.of(span.to()),
                                ReleaseKey.random(new Random(1)));
                logbook = logbook.withReleases(release.decision().ledger().releases());
                read.put(span, release.report());
            } else {
                read.put(span, calculator().report(logbook, span, Audience.PUBLIC));
            }
        }
        return read;
    }

    private static Optional<Estimate> figure(TrustReport report, String id) {
        return report.indicator(id).orElseThrow().figure().estimate();
    }

    /** Returns the steps that were taken, by what is shown: the count is its share of n, both rounded to 5. */
    private static Optional<Double> steps(TrustReport report) {
        return figure(report, "action.convive-to-citizen")
                .map(estimate -> Math.rint(estimate.value().orElseThrow() * estimate.n()));
    }

    /** Returns the most steps that may have been taken from one quarter to the next, by two reports. */
    private static double most(Map<DateRange, TrustReport> read, int earlier) {
        Optional<Double> before = steps(read.get(SPANS.get(earlier)));
        Optional<Double> after = steps(read.get(SPANS.get(earlier + 1)));
        return before.isPresent() && after.isPresent() ? after.get() - before.get() + 2 * ROUNDING : 1_000;
    }

    @Property(tries = 25)
    void stepsFromQuarterToQuarterGiveNothing(@ForAll("places") Place place) {
        Logbook logbook = place.logbook();
        int last = SPANS.size() - 2;
        double alone = most(publish(logbook, false), last);
        double beside = most(publish(logbook, true), last);
        assertThat(beside).as("steps of the last quarter").isGreaterThanOrEqualTo(SMALLEST);
        Statistics.collect(alone < SMALLEST ? "found" : "nothing found");
        Statistics.coverage(coverage -> coverage.check("found").percentage(share -> share > 20));
    }

    @Property(tries = 10)
    void whatAddsUpOverTimeIsToldForOneDivisionOfTime(@ForAll("places") Place place) {
        Map<DateRange, TrustReport> read = publish(place.logbook(), true);
        for (String id :
                List.of("action.convive-to-citizen", "appartenance.month-to-month-retention", "action.rotation")) {
            assertThat(read.values().stream()
                            .filter(report -> figure(report, id).isPresent()))
                    .as(id)
                    .hasSizeLessThanOrEqualTo(1);
        }
        assertThat(read.values().stream()
                        .filter(report -> report.data().visits().isPresent()))
                .hasSize(1);
        assertThat(read.values().stream()
                        .filter(report -> report.data().convives().isPresent()))
                .as("people do not add up, and are told again")
                .hasSizeGreaterThan(1);
        assertThat(publish(place.logbook(), false).values().stream()
                        .filter(report ->
                                figure(report, "action.convive-to-citizen").isPresent()))
                .as("without the ledger")
                .hasSizeGreaterThan(1);
    }

    /** Within one report the table of postures and the steps stand side by side. */
    @Property(tries = 10)
    void noTransitionOfFewIsShown(@ForAll("places") Place place) {
        publish(place.logbook(), false).values().forEach(report -> {
            figure(report, "action.convive-to-citizen")
                    .ifPresent(estimate -> assertThat(estimate.detail().asMap()).doesNotContainKey("transitions"));
            report.postures().ifPresent(table -> {
                for (int row = 0; row < table.rows().size(); row++) {
                    for (int column = 0; column < table.columns().size(); column++) {
                        table.count(row, column)
                                .ifPresent(count -> assertThat(count == 0 || count >= SMALLEST - 1)
                                        .isTrue());
                    }
                }
            });
        });
    }
}
