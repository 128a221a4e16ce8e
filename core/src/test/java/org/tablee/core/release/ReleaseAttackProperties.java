package org.tablee.core.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.tablee.core.activity.ActivityCount;
import org.tablee.core.activity.ActivityLine;
import org.tablee.core.activity.ActivityRelease;
import org.tablee.core.activity.ActivityReport;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.calendar.Moment;
import org.tablee.core.figure.Audience;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.SessionId;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.privacy.ReleaseKey;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.Presence;
import org.tablee.core.session.SessionStatus;

/**
 * Somebody who collects the public reports of a place and subtracts them from one another, with the linear programmes
 * of ojAlgo 57 and nothing of the gate.
 *
 * <p>Each attack runs twice: against reports that each pass the gate alone, where it has to succeed now and then, and
 * against reports that the ledger saw.
 */
class ReleaseAttackProperties {

    private static final int SMALLEST = 11;
    private static final int ROUNDING = 2;
    private static final YearMonth START = YearMonth.of(2024, 1);

    /** How many people came for the first time in each month; some of them came again in others. */
    record Place(List<Integer> arrivals, long seed) {

        Logbook logbook() {
            Random random = new Random(seed);
            List<List<Presence>> sheets = new ArrayList<>();
            arrivals.forEach(month -> sheets.add(new ArrayList<>()));
            int number = 0;
            for (int month = 0; month < arrivals.size(); month++) {
                for (int i = 0; i < arrivals.get(month); i++) {
                    Presence somebody = Presence.of(ConviveId.of("c" + number++));
                    sheets.get(month).add(somebody);
                    for (int later = month + 1; later < arrivals.size(); later++) {
                        if (random.nextInt(3) == 0) {
                            sheets.get(later).add(somebody);
                        }
                    }
                }
            }
            return Logbook.builder()
                    .addAllGatherings(IntStream.range(0, sheets.size())
                            .mapToObj(month -> lunch(START.plusMonths(month).atDay(10), sheets.get(month)))
                            .toList())
                    .build();
        }
    }

    private static Gathering lunch(LocalDate day, List<Presence> sheet) {
        return Gathering.builder()
                .id(SessionId.of("s" + day))
                .start(Moment.of(day))
                .status(SessionStatus.HELD)
                .headcount(sheet.size())
                .presences(sheet)
                .build();
    }

    private static DateRange months(int from, int count) {
        return DateRange.of(
                START.plusMonths(from).atDay(1),
                START.plusMonths(from + count - 1L).atEndOfMonth());
    }

    /** What everybody reads, by the months of the report: the first is where it starts, the second how many. */
    private static final class Reader {

        private final Map<List<Integer>, Long> read = new LinkedHashMap<>();

        void read(int from, int count, ActivityReport report) {
            OptionalLong value = report.line(ActivityCount.FIRST_VISITS).value();
            value.ifPresent(shown -> read.put(List.of(from, count), shown));
        }

        /** Returns the most people who may have come first in a month, for all that was read. */
        double most(int month, int months) {
            ExpressionsBasedModel model = new ExpressionsBasedModel();
            List<Variable> people = IntStream.range(0, months)
                    .mapToObj(i -> model.newVariable("month" + i).lower(0).upper(1_000))
                    .toList();
            people.get(month).weight(1);
            read.forEach((span, shown) -> {
                Expression sum = model.newExpression(span.toString())
                        .lower(shown - ROUNDING)
                        .upper(shown + ROUNDING);
                IntStream.range(span.get(0), span.get(0) + span.get(1)).forEach(i -> sum.set(people.get(i), 1));
            });
            Optimisation.Result result = model.maximise();
            return result.getState().isFeasible() ? result.getValue() : 1_000;
        }

        long found(List<Integer> arrivals) {
            return IntStream.range(0, arrivals.size())
                    .filter(month -> arrivals.get(month) > 0 && arrivals.get(month) < SMALLEST)
                    .filter(month -> most(month, arrivals.size()) < SMALLEST - 1e-6)
                    .count();
        }
    }

    @Provide
    Arbitrary<Place> years() {
        Arbitrary<Integer> arrivals = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.integers().between(1, 12)),
                Tuple.of(4, Arbitraries.integers().between(30, 45)));
        return arrivals.list().ofSize(12).flatMap(list -> Arbitraries.longs().map(seed -> new Place(list, seed)));
    }

    @Provide
    Arbitrary<Place> rollingYears() {
        Arbitrary<Integer> arrivals = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.integers().between(1, 6)),
                Tuple.of(2, Arbitraries.integers().between(20, 45)));
        return arrivals.list().ofSize(18).flatMap(list -> Arbitraries.longs().map(seed -> new Place(list, seed)));
    }

    /** Publishes months, quarters and the year, and has them read. */
    private static Reader publishAll(Place place, List<List<Integer>> spans, boolean keepsLedger) {
        Reader reader = new Reader();
        Logbook logbook = place.logbook();
        ReleaseKey key = ReleaseKey.random(new Random(1));
        for (List<Integer> span : spans) {
            DateRange period = months(span.get(0), span.get(1));
            if (keepsLedger) {
                ActivityRelease release = ActivityReport.release(logbook, period, key);
                logbook = logbook.withReleases(release.decision().ledger().releases());
                reader.read(span.get(0), span.get(1), release.report());
            } else {
                reader.read(span.get(0), span.get(1), ActivityReport.of(logbook, period, Audience.PUBLIC));
            }
        }
        return reader;
    }

    private static void attack(Place place, List<List<Integer>> spans) {
        long alone = publishAll(place, spans, false).found(place.arrivals());
        Reader beside = publishAll(place, spans, true);
        assertThat(beside.found(place.arrivals())).isZero();
        Statistics.label("with a ledger").collect(beside.read.isEmpty() ? "nothing read" : "read");
        Statistics.label("with a ledger")
                .coverage(coverage -> coverage.check("read").percentage(share -> share > 50));
        Statistics.label("without a ledger").collect(alone > 0 ? "found" : "nothing found");
        Statistics.label("without a ledger")
                .coverage(coverage -> coverage.check("found").count(count -> count > 0));
    }

    @Property(tries = 40)
    void twelveMonthsTheirQuartersAndTheYearGiveNothing(@ForAll("years") Place place, @ForAll Random random) {
        List<List<Integer>> spans = new ArrayList<>();
        IntStream.range(0, 12).forEach(month -> spans.add(List.of(month, 1)));
        IntStream.range(0, 4).forEach(quarter -> spans.add(List.of(3 * quarter, 3)));
        spans.add(List.of(0, 12));
        Collections.shuffle(spans, random);
        attack(place, spans);
    }

    @Property(tries = 25)
    void aRollingYearGivesNothing(@ForAll("rollingYears") Place place) {
        List<List<Integer>> spans = new ArrayList<>();
        IntStream.range(0, 6).forEach(month -> {
            spans.add(List.of(month, 12));
            spans.add(List.of(month, 1));
            spans.add(List.of(month + 12, 1));
        });
        attack(place, spans);
    }

    @Property(tries = 60)
    void beforeAndAfterSomebodyJoinedGivesNothing(
            @ForAll("years") Place place, @ForAll @IntRange(min = 1, max = 10) int joining) {
        Logbook before = place.logbook();
        Logbook after = joined(before, joining);
        DateRange year = months(0, 12);
        ActivityRelease first = ActivityReport.release(before, year, ReleaseKey.random(new Random(1)));
        ActivityRelease second = ActivityReport.release(
                after.withReleases(first.decision().ledger().releases()), year, ReleaseKey.random(new Random(1)));
        assertThat(differences(first.report(), second.report())).isZero();
        assertThat(second.decision().refusals())
                .isNotEmpty()
                .allSatisfy(refusal -> assertThat(refusal.earlier())
                        .extracting(Release::period)
                        .containsOnly(year));
        long alone = differences(
                ActivityReport.of(before, year, Audience.PUBLIC), ActivityReport.of(after, year, Audience.PUBLIC));
        Statistics.collect(alone > 0 ? "found" : "nothing found");
        Statistics.coverage(coverage -> coverage.check("found").percentage(share -> share > 20));
    }

    private static Logbook joined(Logbook logbook, int joining) {
        List<Gathering> sessions = new ArrayList<>(logbook.gatherings());
        Gathering last = sessions.get(11);
        List<Presence> sheet = new ArrayList<>(last.presences());
        IntStream.range(0, joining).forEach(i -> sheet.add(Presence.of(ConviveId.of("new" + i))));
        sessions.set(11, last.withPresences(sheet).withHeadcount(sheet.size()));
        return logbook.withGatherings(sessions);
    }

    /** Counts the lines that both reports show, and that tell whoever subtracts them that somebody joined. */
    private static long differences(ActivityReport before, ActivityReport after) {
        return before.lines().stream()
                .filter(line -> line.value().isPresent())
                .filter(line -> isOther(line, after.line(line.count())))
                .count();
    }

    private static boolean isOther(ActivityLine before, ActivityLine after) {
        return after.value().isPresent() && !after.value().equals(before.value());
    }
}
