package org.tablee.trust;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.figure.Audience;
import org.tablee.core.figure.FigureStatus;
import org.tablee.core.figure.Reason;
import org.tablee.core.logbook.Logbook;
import org.tablee.trust.indicator.Pillar;
import org.tablee.trust.report.HtmlReport;

/** Logs with next to nothing in them, or with something odd: every indicator answers, and none breaks. */
class DegenerateLogsTest {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .build();
    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    /** Sixty evenings, twice a week, of the same words. */
    private static LogSketch evenings(Supplier<String> present) {
        return evenings(60, ignored -> present.get());
    }

    private static LogSketch evenings(int count, IntFunction<String> present) {
        LogSketch log = new LogSketch();
        IntStream.range(0, count)
                .forEach(i -> log.session(START.plusDays(7L * (i / 2) + 3L * (i % 2)), present.apply(i)));
        return log;
    }

    private static LogSketch headcounts(int count) {
        LogSketch log = new LogSketch();
        IntStream.range(0, count)
                .forEach(i -> log.headcount(START.plusDays(7L * i).toString(), 20 + i % 9, ""));
        return log;
    }

    private static String people(int from, int to, String suffix) {
        return String.join(
                " ",
                IntStream.range(from, to)
                        .mapToObj(i -> String.format(Locale.ROOT, "p%03d%s", i, suffix))
                        .toList());
    }

    static Stream<Arguments> logs() {
        return Stream.of(
                log("nothing at all", new LogSketch()),
                log("nobody", evenings(() -> "")),
                log("nobody named", evenings(() -> "? ? ?")),
                log("everybody absent", evenings(() -> "-ana -ben")),
                log("one person", evenings(() -> "ana")),
                log("one person at a table", evenings(() -> "ana@T1+cook")),
                log("one session", new LogSketch().session("2024-01-01", people(0, 40, "@T1"))),
                log("everybody always", evenings(() -> people(0, 20, "@T1") + " " + people(20, 40, "@T2"))),
                log("all newcomers", evenings(60, i -> people(10 * i, 10 * i + 10, "@T1+cook"))),
                log("only staff", evenings(() -> people(0, 30, "@T1+staff"))),
                log(
                        "tables of one",
                        evenings(
                                60,
                                i -> IntStream.range(i, i + 25)
                                        .mapToObj(person -> "p" + person % 40 + "@T" + person)
                                        .reduce("", (one, other) -> one + " " + other))),
                log("one table", evenings(60, i -> people(i, i + 25, "@T1"))),
                log(
                        "the same person twice",
                        evenings(60, i -> people(i, i + 25, "@T1") + " " + people(i, i + 25, "@T2"))),
                log(
                        "tables on some evenings",
                        evenings(
                                60,
                                i -> people(i, i + 12, i % 4 == 0 ? "@T1" : "") + " "
                                        + people(i + 12, i + 24, i % 4 == 0 ? "@T2" : ""))),
                log("no tables", evenings(60, i -> people(i, i + 25, ""))),
                log("one party", evenings(60, i -> people(i, i + 25, "@T" + i % 2 + "/family"))),
                log("one person holds every role", evenings(60, i -> "p000+cook+serve+clean " + people(1, 40, ""))),
                log(
                        "a year ago and today",
                        new LogSketch()
                                .session("2023-01-01", people(0, 40, "@T1"))
                                .session("2024-01-01", people(0, 40, "@T1"))),
                log("only headcounts", headcounts(60)),
                log(
                        "one group",
                        evenings(
                                60,
                                i -> "z"
                                        + String.join(
                                                " z",
                                                people(i, i + 25, "@T" + i % 3).split(" ")))),
                log(
                        "a day before everything",
                        evenings(60, i -> people(i, i + 25, "@T1")).session("1931-01-01", "p001")),
                log("only planned", new LogSketch().planned("2024-01-01", people(0, 40, "@T1"))));
    }

    private static Arguments log(String name, LogSketch sketch) {
        for (int i = 0; i < 45; i++) {
            sketch.group(String.format(Locale.ROOT, "p%03d", i), i % 2 == 0 ? "even" : "odd");
            sketch.group(String.format(Locale.ROOT, "zp%03d", i), "one");
        }
        return Arguments.of(name, sketch);
    }

    private static TrustReport report(Logbook logbook, Audience audience) {
        return report(logbook, audience, Locale.ENGLISH);
    }

    private static TrustReport report(Logbook logbook, Audience audience, Locale locale) {
        return TrustCalculator.standard()
                .withLocale(locale)
                .withGroup("group")
                .withSeatings(39)
                .withBootstraps(39)
                .report(logbook, audience);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("logs")
    void everyIndicatorAnswers(String name, LogSketch sketch) throws Exception {
        for (LogSketch variant : new LogSketch[] {sketch, sketch.noInitiatives().noInvitations()}) {
            for (Audience audience : Audience.values()) {
                for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
                    TrustReport report = report(variant.logbook(), audience, locale);
                    assertThat(report.indicators())
                            .hasSize(TrustCalculator.definitions().size());
                    assertThat(report.indicators()).allSatisfy(DegenerateLogsTest::isAnswered);
                    assertThat(HtmlReport.of(report, locale).html()).doesNotContain("NaN", "null", "Infinity");
                    String json = JSON.writeValueAsString(report);
                    assertThat(json).doesNotContainPattern("NaN|Infinity|-0\\.0[,}\\]]");
                    assertThat(JSON.readValue(json, TrustReport.class)).isEqualTo(report);
                }
            }
        }
    }

    private static void isAnswered(IndicatorResult result) {
        boolean number = result.figure().estimate().isPresent();
        assertThat(result.figure().reason().isPresent())
                .isEqualTo(result.figure().status() != FigureStatus.OK);
        assertThat(result.reading().isPresent()).isEqualTo(number);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("logs")
    void everyPeriodAnswers(String name, LogSketch sketch) {
        Logbook logbook = sketch.logbook();
        for (String period : new String[] {"2022-01", "2024-01", "2024-03", "2024-01-15/2024-04-15", "2030-01"}) {
            TrustReport report = TrustCalculator.standard()
                    .withGroup("group")
                    .withSeatings(0)
                    .withBootstraps(0)
                    .report(logbook, DateRange.parse(period), Audience.TEAM);
            assertThat(report.indicators()).isNotEmpty().allSatisfy(DegenerateLogsTest::isAnswered);
        }
    }

    /** One day asked for alone, and the period of the report on a log from 1 January to 22 July 2024. */
    @ParameterizedTest(name = "from {0} to {1}")
    @CsvSource({
        "           ,            , 2024-01-01, 2024-07-25, 2024-07-25",
        "           , 2020-05-01 , 2020-05-01, 2020-05-01, 2020-05-01",
        " 2030-05-01,            , 2030-05-01, 2030-05-01, 2024-07-25",
        " 2024-07-27,            , 2024-07-27, 2024-07-27, 2024-07-25",
        " 2030-05-01, 2030-12-31 , 2030-05-01, 2030-12-31, 2024-07-25",
        " 2024-02-01,            , 2024-02-01, 2024-07-25, 2024-07-25"
    })
    void aDayAskedForAloneOutsideTheLogIsAPeriodOfItsOwn(
            @Nullable LocalDate from, @Nullable LocalDate to, LocalDate first, LocalDate last, LocalDate closing) {
        Logbook logbook = evenings(60, i -> people(i, i + 25, "@T1")).logbook();

        TrustReport report = TrustCalculator.standard()
                .withSeatings(0)
                .withBootstraps(0)
                .report(logbook, Optional.ofNullable(from), Optional.ofNullable(to), Audience.TEAM);

        assertThat(report.period()).contains(DateRange.of(first, last));
        assertThat(report.closing()).contains(closing);
        assertThat(report.indicators()).isNotEmpty().allSatisfy(DegenerateLogsTest::isAnswered);
    }

    @Test
    void aLogOfNothingHasThePeriodThatWasAskedForAndElseNone() {
        Logbook nothing = Logbook.builder().build();
        LocalDate day = LocalDate.of(2024, 5, 1);

        TrustReport asked =
                TrustCalculator.standard().report(nothing, Optional.of(day), Optional.empty(), Audience.TEAM);

        assertThat(asked.period()).contains(DateRange.of(day, day));
        assertThat(report(nothing, Audience.TEAM).period()).isEmpty();
        assertThat(report(nothing, Audience.TEAM).closing()).isEmpty();
    }

    private static Map<String, Reason> reasons(TrustReport report) {
        return report.indicators().stream()
                .filter(result -> result.figure().reason().isPresent())
                .collect(Collectors.toMap(
                        IndicatorResult::id, result -> result.figure().reason().orElseThrow()));
    }

    @Test
    void withoutAPresenceListNothingIsKnown() {
        assertThat(reasons(
                        report(new LogSketch().headcount("2024-01-01", 30, "").logbook(), Audience.TEAM)))
                .hasSize(28)
                .containsEntry("accueil.newcomer-return", Reason.NOT_RECORDED)
                .containsEntry("appartenance.cohesion", Reason.NOT_RECORDED);
    }

    @Test
    void aShortLogIsTooEarlyForNewcomers() {
        Logbook nine = evenings(9, i -> people(0, 40, "@T1")).logbook();
        assertThat(reasons(report(nine, Audience.TEAM)))
                .containsEntry("accueil.newcomer-return", Reason.TOO_EARLY)
                .containsEntry("accueil.openness", Reason.TOO_EARLY)
                .containsEntry("action.rotation", Reason.NOT_RECORDED);
    }

    @Test
    void noTableMeansNoChanceToCompareWith() {
        Logbook log = evenings(60, i -> people(i, i + 25, "")).logbook();
        TrustReport report = report(log, Audience.TEAM);
        assertThat(reasons(report))
                .containsEntry("accueil.accompanied-first-visit", Reason.NO_TABLES)
                .containsEntry("accueil.shared-welcome", Reason.NO_TABLES)
                .containsEntry("appartenance.stickiness", Reason.NO_TABLES)
                .containsEntry("appartenance.cross-group-mixing", Reason.NO_TABLES)
                .containsEntry("appartenance.new-encounters", Reason.NO_TABLES);
        assertThat(report.indicator("appartenance.breadth-of-encounters")
                        .orElseThrow()
                        .figure()
                        .estimate()
                        .orElseThrow()
                        .caution())
                .contains("SAME_ROOM");
        assertThat(report.headlines(Pillar.APPARTENANCE))
                .extracting(IndicatorResult::id)
                .containsExactly(
                        "appartenance.visits-by-day-90",
                        "appartenance.breadth-of-encounters",
                        "appartenance.month-to-month-retention");
    }

    @Test
    void groupsAreNamedOrNot() {
        LogSketch log = evenings(60, i -> people(i, i + 25, "@T1"));
        assertThat(reasons(TrustCalculator.standard().withSeatings(0).report(log.logbook(), Audience.TEAM)))
                .containsEntry("appartenance.ei-index", Reason.NO_GROUPS);
        assertThat(reasons(report(log.logbook(), Audience.TEAM)))
                .containsEntry("appartenance.ei-index", Reason.NOT_RECORDED);
        IntStream.range(0, 85).forEach(i -> log.group(String.format(Locale.ROOT, "p%03d", i), "same"));
        assertThat(reasons(report(log.logbook(), Audience.TEAM)))
                .containsEntry("appartenance.ei-index", Reason.ONE_GROUP)
                .containsEntry("appartenance.tablemate-diversity", Reason.ONE_GROUP);
    }

    @Test
    void publicFiguresNeedCalendarMonths() {
        Logbook log = evenings(() -> people(0, 40, "@T1")).logbook();
        assertThat(reasons(TrustCalculator.standard()
                        .withSeatings(0)
                        .report(log, DateRange.parse("2024-01-01/2024-06-29"), Audience.PUBLIC)))
                .containsEntry("appartenance.concentration-of-presence", Reason.PERIOD_NOT_CALENDAR);
        DateRange halfYear = DateRange.of(START, YearMonth.of(2024, 6).atEndOfMonth());
        assertThat(reasons(TrustCalculator.standard().withSeatings(0).report(log, halfYear, Audience.PUBLIC)))
                .containsEntry("appartenance.concentration-of-presence", Reason.SMALL_SAMPLE)
                .containsEntry("accueil.openness", Reason.UNIFORM_GROUP);
    }
}
