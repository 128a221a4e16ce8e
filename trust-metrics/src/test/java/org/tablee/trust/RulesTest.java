package org.tablee.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tablee.core.calendar.Moment;
import org.tablee.core.figure.Audience;
import org.tablee.core.figure.Estimate;
import org.tablee.core.figure.FigureStatus;
import org.tablee.core.figure.Reason;
import org.tablee.core.identity.InitiativeId;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.identity.SessionId;
import org.tablee.core.initiative.Initiative;
import org.tablee.core.initiative.Invitation;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.SessionStatus;

/** The rules that hold for all indicators, told by logs that must read alike. */
class RulesTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final int EVENINGS = 60;
    private static final int PEOPLE = 60;

    /** Evenings of some twenty people at three tables, of whom some come together and some cook. */
    private static LogSketch evenings(IntFunction<String> besides) {
        LogSketch log = new LogSketch().noInitiatives().noInvitations();
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < EVENINGS; i++) {
            int known = 30 + PEOPLE * i / EVENINGS;
            String rows = random.ints(0, known)
                    .distinct()
                    .limit(20)
                    .mapToObj(
                            person -> "c" + person + "@T" + random.nextInt(3) + (random.nextInt(4) == 0 ? "+cook" : ""))
                    .collect(Collectors.joining(" "));
            log.session(START.plusDays(4L * i), rows + " " + besides.apply(i));
        }
        IntStream.range(0, PEOPLE + 30).forEach(person -> log.group("c" + person, "g" + person % 3));
        return log;
    }

    private static TrustReport report(Logbook logbook) {
        return TrustCalculator.standard()
                .withGroup("group")
                .withSeatings(99)
                .withBootstraps(99)
                .report(logbook, Audience.TEAM);
    }

    private static List<IndicatorResult> figures(LogSketch log) {
        return report(log.logbook()).indicators();
    }

    private static void haveNumbers(List<IndicatorResult> results) {
        assertThat(results.stream().filter(result -> result.figure().estimate().isPresent()))
                .hasSizeGreaterThan(18);
    }

    @Test
    void staffOfTheDayIsStaff() {
        List<IndicatorResult> ofTheDay = figures(evenings(i -> "host@T1+staff+cook"));
        assertThat(ofTheDay).isEqualTo(figures(evenings(i -> "host@T1+cook").staff("host")));
        haveNumbers(ofTheDay);
    }

    @Test
    void staffSitInASeatAndAreNobody() {
        LogSketch host = evenings(i -> "host@T1").staff("host");
        assertThat(figures(host)).isEqualTo(figures(evenings(i -> "?@T1")));
        Estimate with = figure(figures(host), "appartenance.stickiness");
        Estimate without = figure(figures(evenings(i -> "")), "appartenance.stickiness");
        assertThat(with.detail().number("observed")).isEqualTo(without.detail().number("observed"));
        assertThat(with.detail().number("expected"))
                .isNotEqualTo(without.detail().number("expected"));
    }

    private static Estimate figure(List<IndicatorResult> results, String id) {
        return results.stream()
                .filter(result -> result.id().equals(id))
                .findFirst()
                .orElseThrow()
                .figure()
                .estimate()
                .orElseThrow();
    }

    @Test
    void whoIsStaffOnOneDayIsAConviveOnOthers() {
        List<IndicatorResult> oneDay = figures(evenings(i -> i == 30 ? "ana@T1+staff" : "ana@T1"));
        List<IndicatorResult> notThere = figures(evenings(i -> i == 30 ? "?@T1" : "ana@T1"));
        assertThat(oneDay).isEqualTo(notThere);
    }

    @Test
    void aPartyOverTwoTablesIsTwoParties() {
        List<IndicatorResult> split = figures(evenings(i -> "a@T0/f b@T0/f d@T1/f e@T1/f"));
        assertThat(split).isEqualTo(figures(evenings(i -> "a@T0/f b@T0/f d@T1/g e@T1/g")));
        assertThat(split).isNotEqualTo(figures(evenings(i -> "a@T0 b@T0 d@T1 e@T1")));
        haveNumbers(split);
    }

    @Test
    void aPartyOfOneIsNoParty() {
        assertThat(figures(evenings(i -> "a@T0/f b@T1/g"))).isEqualTo(figures(evenings(i -> "a@T0 b@T1")));
    }

    @Test
    void rowsOfOneConviveAreOneVisit() {
        List<IndicatorResult> once = figures(evenings(i -> "ana@T1/f+clean+serve ben@T1/f"));
        assertThat(figures(evenings(i -> "ana@T1/f+clean ben@T1/f ana@T1/f+serve ana@T1/f+clean")))
                .isEqualTo(once);
        haveNumbers(once);
    }

    @Test
    void whereTheTablesOfRowsDifferTheSeatIsUnknown() {
        assertThat(figures(evenings(i -> "ana@T1 ana@T2"))).isEqualTo(figures(evenings(i -> "ana")));
        assertThat(figures(evenings(i -> "ana@T2 ana@T1"))).isEqualTo(figures(evenings(i -> "ana")));
    }

    @Test
    void withoutATableThereIsNoSeat() {
        String id = "appartenance.stickiness";
        assertThat(figure(figures(evenings(i -> "ana")), id)).isEqualTo(figure(figures(evenings(i -> "")), id));
    }

    @Test
    void plannedAndCancelledSessionsLeaveNoTrace() {
        LogSketch log = evenings(i -> "");
        List<IndicatorResult> before = figures(log);
        for (SessionStatus status : List.of(SessionStatus.PLANNED, SessionStatus.CANCELLED)) {
            log.add(Gathering.builder()
                    .from(log.logbook().gatherings().get(5))
                    .id(SessionId.of("odd-" + status))
                    .start(Moment.of(START.plusDays(21)))
                    .status(status)
                    .build());
        }
        assertThat(figures(log)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"25, OK", "26, FRAGILE", "40, FRAGILE", "41, NOT_COMPUTABLE"})
    void ofThePeopleCountedEightInTenAreNamedOrTheFigureIsFragile(int heads, FigureStatus status) {
        LogSketch log = new LogSketch();
        IntStream.range(0, EVENINGS)
                .forEach(i -> log.headcount(
                        START.plusDays(4L * i).toString(),
                        heads,
                        IntStream.range(i, i + 20)
                                .mapToObj(person -> "c" + person % 70)
                                .collect(Collectors.joining(" "))));
        IndicatorResult result = report(log.logbook())
                .indicator("appartenance.concentration-of-presence")
                .orElseThrow();
        assertThat(result.figure().status()).isEqualTo(status);
        assertThat(result.figure().reason())
                .isEqualTo(status == FigureStatus.OK ? Optional.empty() : Optional.of(Reason.LOW_IDENTIFICATION));
    }

    private static List<Gathering> at(String place, Logbook logbook) {
        return logbook.gatherings().stream()
                .map(gathering ->
                        gathering.withId(SessionId.of(place + gathering.id())).withPlace(PlaceId.of(place)))
                .toList();
    }

    private static <T> Optional<List<T>> both(Optional<List<T>> one, Optional<List<T>> other) {
        List<T> all = new ArrayList<>(one.orElseThrow());
        all.addAll(other.orElseThrow());
        return Optional.of(all);
    }

    @Test
    void ofSeveralPlacesEachIsReadAsIfAlone() {
        LogSketch here = evenings(i -> "ana@T1 ben@T2");
        LogSketch there = evenings(i -> "zoe@T1 yan@T2 c" + (100 + i) + "@T0");
        IntStream.range(0, 12).forEach(i -> {
            here.initiative(START.plusDays(40L + i).toString(), "c" + (20 + i));
            here.invitation(START.plusDays(20L + i).toString(), "ben", "c" + (20 + i));
            there.initiative(START.plusDays(50L + i).toString(), "yan");
            there.invitation(START.plusDays(25L + i).toString(), "zoe", "c" + (110 + i));
        });
        there.invitation(START.plusDays(1).toString(), "zoe", "nobody-yet");
        List<Initiative> startedThere = there.logbook().initiatives().orElseThrow().stream()
                .map(initiative -> initiative.withId(InitiativeId.of("there-" + initiative.id())))
                .toList();
        Logbook alone = here.logbook().withGatherings(at("here", here.logbook()));
        List<Gathering> sessions = new ArrayList<>(alone.gatherings());
        sessions.addAll(at("there", there.logbook()));
        Optional<List<Initiative>> initiatives = both(alone.initiatives(), Optional.of(startedThere));
        Optional<List<Invitation>> invitations =
                both(alone.invitations(), there.logbook().invitations());
        Logbook two =
                alone.withGatherings(sessions).withInitiatives(initiatives).withInvitations(invitations);
        TrustReport ofOne = TrustCalculator.standard()
                .withPlace(PlaceId.of("here"))
                .withGroup("group")
                .withSeatings(99)
                .withBootstraps(99)
                .report(two, Audience.TEAM);
        assertThat(ofOne).isEqualTo(report(alone));
        assertThat(figure(ofOne.indicators(), "action.initiatives-per-100-visits")
                        .detail()
                        .count("initiatives"))
                .hasValue(12);
    }
}
