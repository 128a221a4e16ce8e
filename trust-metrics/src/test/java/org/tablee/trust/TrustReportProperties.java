package org.tablee.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.calendar.Moment;
import org.tablee.core.figure.Audience;
import org.tablee.core.figure.Estimate;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.InitiativeId;
import org.tablee.core.identity.SessionId;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.Presence;
import org.tablee.trust.evidence.EvidenceForTests;

@Domain(MadeUpLogs.class)
@Domain(DomainContext.Global.class)
class TrustReportProperties {

    private static final TrustCalculator CALCULATOR =
            TrustCalculator.standard().withGroup("group").withSeatings(39).withBootstraps(39);

    private static TrustReport report(Logbook logbook) {
        return CALCULATOR.report(logbook, Audience.TEAM);
    }

    @Property(tries = 60)
    void theOrderOfRowsChangesNoBit(@ForAll Logbook logbook, @ForAll Random random) {
        Logbook shuffled = Logbook.builder()
                .addAllAttributes(logbook.attributes())
                .addAllGatherings(shuffled(
                        logbook.gatherings().stream()
                                .map(gathering -> gathering.withPresences(shuffled(gathering.presences(), random)))
                                .toList(),
                        random))
                .addAllConvives(shuffled(logbook.convives(), random))
                .initiatives(logbook.initiatives().map(list -> shuffled(list, random)))
                .invitations(logbook.invitations().map(list -> shuffled(list, random)))
                .build();
        assertThat(report(shuffled)).isEqualTo(report(logbook));
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    @Property(tries = 60)
    void theNumberOfThreadsChangesNoBit(@ForAll Logbook logbook) throws Exception {
        assertThat(onThreads(1, logbook)).isEqualTo(onThreads(2, logbook)).isEqualTo(onThreads(5, logbook));
    }

    private static TrustReport onThreads(int threads, Logbook logbook) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(() -> report(logbook)).get();
        } finally {
            pool.shutdown();
        }
    }

    @Property(tries = 60)
    void otherNamesChangeNoClosedForm(@ForAll Logbook logbook) {
        UnaryOperator<ConviveId> other = id -> ConviveId.of(
                "n" + Integer.toUnsignedString(Integer.reverse(id.value().hashCode())) + id.value());
        Map<String, String> before = closedForms(report(logbook));
        assertThat(closedForms(report(renamed(logbook, other)))).isEqualTo(before);
    }

    /** Values, and the entries of the detail that no seating or draw of persons stands behind. */
    private static Map<String, String> closedForms(TrustReport report) {
        return report.indicators().stream()
                .collect(Collectors.toMap(
                        IndicatorResult::id,
                        result -> result.figure().toString().replaceAll("\\[.*", "")
                                + result.figure()
                                        .estimate()
                                        .map(TrustReportProperties::closedForm)
                                        .orElse("")));
    }

    private static String closedForm(Estimate figure) {
        Map<String, Object> detail = new TreeMap<>(figure.detail().asMap());
        List.of("bandLower", "bandUpper", "p", "expectedClosedTables").forEach(detail::remove);
        if (figure.method().equals("NEWMAN")) {
            detail.remove("expectedByLabels");
        }
        boolean drawn = figure.method().equals("BOOTSTRAP_BY_PERSON");
        return figure.value() + " " + (drawn ? "" : figure.interval()) + detail;
    }

    private static Logbook renamed(Logbook logbook, UnaryOperator<ConviveId> other) {
        return Logbook.builder()
                .addAllAttributes(logbook.attributes())
                .addAllGatherings(logbook.gatherings().stream()
                        .map(gathering -> gathering.withPresences(gathering.presences().stream()
                                .map(presence ->
                                        presence.withConvive(presence.convive().map(other)))
                                .toList()))
                        .toList())
                .addAllConvives(logbook.convives().stream()
                        .map(convive -> convive.withId(other.apply(convive.id())))
                        .toList())
                .initiatives(logbook.initiatives()
                        .map(list -> list.stream()
                                .map(initiative -> initiative.withInitiators(initiative.initiators().stream()
                                        .map(other)
                                        .toList()))
                                .toList()))
                .invitations(logbook.invitations()
                        .map(list -> list.stream()
                                .map(invitation -> invitation
                                        .withInvitee(other.apply(invitation.invitee()))
                                        .withInviter(invitation.inviter().map(other)))
                                .toList()))
                .build();
    }

    @Property(tries = 60)
    void whatComesAfterTheLastDayChangesNothing(@ForAll Logbook logbook, @ForAll Random random) {
        List<LocalDate> days =
                logbook.gatherings().stream().map(Gathering::date).sorted().toList();
        LocalDate last = days.get(random.nextInt(days.size()));
        Logbook cut = logbook.withGatherings(logbook.gatherings().stream()
                        .filter(gathering -> !gathering.date().isAfter(last))
                        .toList())
                .withInitiatives(logbook.initiatives()
                        .map(list -> list.stream()
                                .filter(initiative -> !initiative.date().isAfter(last))
                                .toList()))
                .withInvitations(logbook.invitations()
                        .map(list -> list.stream()
                                .filter(invitation -> !invitation.date().isAfter(last))
                                .toList()));
        Statistics.label("something was cut")
                .collect(cut.gatherings().size() < logbook.gatherings().size())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 30));
        assertThat(CALCULATOR.report(logbook, Optional.empty(), Optional.of(last), Audience.TEAM))
                .isEqualTo(CALCULATOR.report(cut, Optional.empty(), Optional.of(last), Audience.TEAM));
    }

    @Property(tries = 60)
    void monthsPartitionTheNewcomers(@ForAll Logbook logbook) {
        List<LocalDate> days =
                logbook.gatherings().stream().map(Gathering::date).sorted().toList();
        YearMonth first = YearMonth.from(days.get(0));
        YearMonth last = YearMonth.from(days.get(days.size() - 1));
        LocalDate end = last.atEndOfMonth();
        Logbook open = logbook.withGatherings(Stream.concat(
                        logbook.gatherings().stream(),
                        Stream.of(Gathering.builder()
                                .id(SessionId.of("last"))
                                .start(Moment.of(end))
                                .addPresences(Presence.of(ConviveId.of("c1")))
                                .build()))
                .toList());
        long whole = newcomers(open, DateRange.of(first.atDay(1), end));
        long parts = Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .mapToLong(month -> newcomers(open, DateRange.ofMonth(month)))
                .sum();
        Statistics.label("newcomers")
                .collect(whole > 0)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
        assertThat(parts).isEqualTo(whole);
    }

    private static long newcomers(Logbook logbook, DateRange period) {
        return EvidenceForTests.newcomers(logbook, period);
    }

    @Property(tries = 60)
    void aLogTwiceOverHasTheSameShares(@ForAll MadeUpLogs.Habits habits) {
        Logbook logbook = MadeUpLogs.everyOtherDay(habits, 70);
        TrustReport once = report(logbook);
        TrustReport doubled = report(twice(logbook));
        for (IndicatorResult result : once.indicators()) {
            Optional<Estimate> before = share(result);
            Optional<Estimate> after = share(doubled.indicator(result.id()).orElseThrow());
            Statistics.label("shares").collect(before.isPresent());
            if (before.isPresent()) {
                assertThat(after.orElseThrow().value())
                        .as(result.id())
                        .isEqualTo(before.get().value());
                assertThat(after.orElseThrow().n()).isEqualTo(2 * before.get().n());
            }
        }
    }

    private static Optional<Estimate> share(IndicatorResult result) {
        return result.figure().estimate().filter(figure -> figure.method().equals("WILSON"));
    }

    /** Returns the log with every session and person once more, under other names. */
    private static Logbook twice(Logbook logbook) {
        Logbook twin = renamed(logbook, id -> ConviveId.of(id.value() + "bis"));
        return Logbook.builder()
                .addAllAttributes(logbook.attributes())
                .addAllGatherings(logbook.gatherings())
                .addAllGatherings(twin.gatherings().stream()
                        .map(gathering ->
                                gathering.withId(SessionId.of(gathering.id().value() + "bis")))
                        .toList())
                .addAllConvives(logbook.convives())
                .addAllConvives(twin.convives())
                .initiatives(Stream.concat(
                                logbook.initiatives().orElseThrow().stream(),
                                twin.initiatives().orElseThrow().stream()
                                        .map(initiative -> initiative.withId(
                                                InitiativeId.of(initiative.id().value() + "bis"))))
                        .toList())
                .invitations(Stream.concat(
                                logbook.invitations().orElseThrow().stream(), twin.invitations().orElseThrow().stream())
                        .toList())
                .build();
    }
}
