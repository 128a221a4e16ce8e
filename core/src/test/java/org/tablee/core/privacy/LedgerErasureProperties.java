package org.tablee.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.tablee.core.activity.ActivityCount;
import org.tablee.core.activity.ActivityRelease;
import org.tablee.core.activity.ActivityReport;
import org.tablee.core.activity.ActivityUnit;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.calendar.Moment;
import org.tablee.core.figure.Audience;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.identity.SessionId;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.logbook.LogbookReader;
import org.tablee.core.logbook.LogbookWriter;
import org.tablee.core.release.PeopleMark;
import org.tablee.core.release.Release;
import org.tablee.core.release.ReleaseLedger;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.Presence;
import org.tablee.core.session.SessionStatus;
import org.tablee.core.table.Dialect;

/** Somebody is forgotten after public reports told of a group with them, and more reports follow. */
class LedgerErasureProperties {

    private static final DateRange YEAR = DateRange.parse("2024-01-01/2024-12-31");
    private static final ReleaseKey KEY = ReleaseKey.random(new Random(7));

    /** A year of lunches, one a month, of which the report is public; in one place or in two. */
    record Told(Logbook logbook, ConviveId somebody) {

        private Set<PlaceId> places() {
            return logbook.gatherings().stream()
                    .flatMap(session -> session.place().stream())
                    .collect(Collectors.toSet());
        }

        private ReleaseLedger ledger() {
            return ReleaseLedger.of(logbook.releases().orElseThrow());
        }

        private Set<PeopleMark> ownMarks() {
            return Stream.concat(
                            Stream.of(Optional.<PlaceId>empty()),
                            places().stream().map(Optional::of))
                    .map(place -> KEY.mark(place, somebody))
                    .collect(Collectors.toSet());
        }

        private Logbook forgotten(Erasure erasure, Logbook left) {
            return left.withReleases(
                    erasure.in(ledger(), KEY, places(), new Random(8)).releases());
        }
    }

    @Provide
    Arbitrary<Told> years() {
        return Combinators.combine(Arbitraries.integers().between(60, 90), Arbitraries.of(1, 2), Arbitraries.longs())
                .as(LedgerErasureProperties::told);
    }

    private static Told told(int people, int places, long seed) {
        Random random = new Random(seed);
        List<Gathering> lunches = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> lunch(month, people, places, random))
                .toList();
        Logbook logbook = Logbook.builder().addAllGatherings(lunches).build();
        List<ConviveId> seen = ids(logbook).stream().sorted().toList();
        return new Told(after(logbook, YEAR), seen.get(random.nextInt(seen.size())));
    }

    private static Gathering lunch(int month, int people, int places, Random random) {
        List<Presence> sheet = IntStream.range(0, people)
                .filter(i -> random.nextInt(3) == 0)
                .mapToObj(i -> Presence.of(ConviveId.of("c" + i)))
                .toList();
        return Gathering.builder()
                .id(SessionId.of("s" + month))
                .place(places == 1 ? Optional.empty() : Optional.of(PlaceId.of("p" + month % places)))
                .start(Moment.of(LocalDate.of(2024, month, 10)))
                .status(SessionStatus.HELD)
                .headcount(sheet.size())
                .presences(sheet)
                .build();
    }

    private static Set<ConviveId> ids(Logbook logbook) {
        return logbook.gatherings().stream()
                .flatMap(session -> session.presences().stream())
                .flatMap(line -> line.convive().stream())
                .collect(Collectors.toSet());
    }

    private static Logbook after(Logbook logbook, DateRange period) {
        return logbook.withReleases(release(logbook, period).decision().ledger().releases());
    }

    private static ActivityRelease release(Logbook logbook, DateRange period) {
        return ActivityReport.release(logbook, period, KEY);
    }

    private static Set<PeopleMark> marks(Logbook logbook) {
        return logbook.releases().orElseThrow().stream()
                .flatMap(release -> release.people().stream())
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
    }

    private static List<Integer> sizes(Logbook logbook) {
        return logbook.releases().orElseThrow().stream()
                .map(release -> release.people().map(List::size).orElse(-1))
                .toList();
    }

    private static Logbook throughFiles(Logbook logbook) {
        try {
            Path folder = Files.createTempDirectory("ledger");
            try {
                LogbookWriter.of(Dialect.COMMA).write(logbook, folder);
                return LogbookReader.of(Dialect.COMMA, Locale.ENGLISH)
                        .read(folder)
                        .logbook()
                        .orElseThrow();
            } finally {
                try (Stream<Path> files = Files.list(folder)) {
                    for (Path file : files.toList()) {
                        Files.delete(file);
                    }
                }
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Property(tries = 25)
    void whoIsUnnamedGoesOnUnderTheMarkOfTheStranger(@ForAll("years") Told told, @ForAll long seed) {
        Unnaming unnaming = Erasure.unname(told.somebody(), new Random(seed));
        Logbook unnamed = throughFiles(told.forgotten(unnaming, unnaming.in(told.logbook())));
        assertThat(marks(unnamed)).doesNotContainAnyElementsOf(told.ownMarks());
        assertThat(sizes(unnamed)).isEqualTo(sizes(told.logbook()));
        ActivityRelease again = release(unnamed, YEAR);
        assertThat(again.decision().refusals()).isEmpty();
        assertThat(again.report()).isEqualTo(release(told.logbook(), YEAR).report());
        assertThat(again.decision().ledger().releases().size())
                .as("the same people in the same groups are told of once")
                .isLessThanOrEqualTo(2 * told.ledger().releases().size());
    }

    @Property(tries = 25)
    void whoIsDissolvedIsNotIsolatedByTheNextReport(@ForAll("years") Told told) {
        Dissolution dissolution = Erasure.dissolve(told.somebody());
        Logbook left = dissolution.in(told.logbook());
        Logbook dissolved = throughFiles(told.forgotten(dissolution, left));
        assertThat(marks(dissolved)).doesNotContainAnyElementsOf(told.ownMarks());
        assertThat(sizes(dissolved)).isEqualTo(sizes(told.logbook()));
        for (DateRange period : List.of(YEAR, DateRange.parse("2024-01-01/2025-01-31"))) {
            ActivityReport second = release(dissolved, period).report();
            assertThat(isolated(told.logbook(), second)).as(period.toString()).isZero();
        }
        long alone = isolated(told.logbook(), ActivityReport.of(left, YEAR, Audience.PUBLIC));
        long withoutTheMark = isolated(
                told.logbook(), release(withoutMarkOf(told, left), YEAR).report());
        Statistics.label("without a ledger").collect(alone > 0);
        Statistics.label("where the mark is struck out").collect(withoutTheMark > 0);
        for (String label : List.of("without a ledger", "where the mark is struck out")) {
            Statistics.label(label).coverage(coverage -> coverage.check(true).count(count -> count > 0));
        }
    }

    /** What a careless erasure would do: the person was never told of. */
    private static Logbook withoutMarkOf(Told told, Logbook left) {
        return left.withReleases(told.ledger().releases().stream()
                .map(release -> release.withPeople(release.people()
                        .map(people -> people.stream()
                                .filter(mark -> !told.ownMarks().contains(mark))
                                .toList())))
                .toList());
    }

    /** Counts the lines that differ between the first report and a second one on the same visits, told after. */
    private static long isolated(Logbook before, ActivityReport second) {
        ActivityReport first = release(before, YEAR).report();
        return first.lines().stream()
                .filter(line -> line.value().isPresent())
                .filter(line -> second.line(line.count()).value().isPresent())
                .filter(line -> !second.line(line.count()).value().equals(line.value()))
                .count();
    }

    @Property(tries = 25)
    void whoIsPastTheTimeOfListsLeavesNoMark(@ForAll("years") Told told) {
        RetentionPolicy policy = RetentionPolicy.of(Map.of(RecordKind.PRESENCES, Period.ofMonths(7)));
        Pruning pruning = policy.prune(told.logbook(), LocalDate.of(2024, 12, 31));
        Set<ConviveId> gone = new HashSet<>(ids(told.logbook()));
        gone.removeAll(ids(pruning.logbook()));
        assertThat(pruning.forgotten()).isEqualTo(gone);
        Logbook left = throughFiles(pruning.logbook()
                .withReleases(pruning.in(told.ledger(), KEY, told.places(), new Random(9))
                        .releases()));
        List<Optional<PlaceId>> places = new ArrayList<>(List.of(Optional.empty()));
        told.places().forEach(place -> places.add(Optional.of(place)));
        Set<PeopleMark> marks = marks(left);
        assertThat(gone)
                .allSatisfy(id ->
                        assertThat(places).allSatisfy(place -> assertThat(marks).doesNotContain(KEY.mark(place, id))));
        assertThat(sizes(left)).isEqualTo(sizes(told.logbook()));
        long fewer = differentPeople(told.logbook()) - differentPeople(left);
        if (fewer > 0 && fewer < Audience.PUBLIC.smallestGroup()) {
            assertThat(isolated(told.logbook(), release(left, YEAR).report())).isZero();
        }
        Statistics.collect(fewer == 0 ? "nobody" : fewer < Audience.PUBLIC.smallestGroup() ? "few" : "many");
        Statistics.coverage(coverage -> coverage.check("few").count(count -> count > 0));
    }

    private static long differentPeople(Logbook logbook) {
        return ActivityReport.of(logbook, YEAR, Audience.TEAM)
                .line(ActivityCount.DIFFERENT_PEOPLE)
                .value()
                .orElse(0);
    }

    @Property(tries = 10)
    void whatIsPastTheTimeOfReleasesKeepsTheSameDaysUntold(@ForAll("years") Told told) {
        RetentionPolicy policy = RetentionPolicy.of(Map.of(RecordKind.RELEASES, Period.ZERO));
        Pruning pruning = policy.prune(told.logbook(), LocalDate.of(2025, 1, 1));
        Logbook left = throughFiles(pruning.logbook());
        assertThat(left.releases().orElseThrow())
                .isNotEmpty()
                .extracting(Release::people)
                .containsOnly(Optional.empty());
        assertThat(release(Erasure.dissolve(told.somebody()).in(left), YEAR)
                        .report()
                        .lines())
                .filteredOn(line -> line.reason().isEmpty())
                .isNotEmpty()
                .allMatch(line -> line.count().unit() == ActivityUnit.SESSION);
    }
}
