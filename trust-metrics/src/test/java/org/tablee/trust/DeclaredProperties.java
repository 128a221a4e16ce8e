package org.tablee.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.tablee.core.figure.Audience;
import org.tablee.core.identity.InstrumentId;
import org.tablee.core.identity.ItemId;
import org.tablee.core.identity.RespondentToken;
import org.tablee.core.identity.WaveId;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.survey.Answer;
import org.tablee.core.survey.Wave;
import org.tablee.trust.indicator.Pillar;
import org.tablee.trust.questionnaire.SurveyCalculator;
import org.tablee.trust.questionnaire.WaveResult;
import org.tablee.trust.report.HtmlReport;
import tools.jackson.databind.json.JsonMapper;

/** What people say stands beside what was noted, and nothing is made of both. */
@Domain(MadeUpLogs.class)
@Domain(DomainContext.Global.class)
class DeclaredProperties {

    private static final String WELCOMED = "accueil.welcomed-as-i-am";
    private static final TrustCalculator CALCULATOR =
            TrustCalculator.standard().withGroup("group").withSeatings(39).withBootstraps(39);

    /** Asks on the day of the last session. */
    static Logbook asking(Logbook logbook, int forms, String odd) {
        LocalDate day = logbook.gatherings()
                .get(logbook.gatherings().size() - 1)
                .start()
                .date();
        Wave wave = Wave.builder()
                .id(WaveId.of("w"))
                .date(day)
                .instrument(InstrumentId.of("3a"))
                .invited(forms + 20)
                .build();
        return logbook.withAnswers(List.of())
                .withWaves(List.of(wave))
                .withAnswers(IntStream.range(0, forms)
                        .boxed()
                        .flatMap(i -> Stream.of("accueil-1", "accueil-2", "action-1")
                                .map(item -> answer("word" + i, item, i == 0 ? odd : String.valueOf((i + 3) % 11))))
                        .toList());
    }

    private static Answer answer(String respondent, String item, String value) {
        return Answer.builder()
                .wave(WaveId.of("w"))
                .respondent(RespondentToken.of(respondent))
                .item(ItemId.of(item))
                .value(Optional.of(value))
                .build();
    }

    private static Map<String, IndicatorResult> observed(TrustReport report) {
        return report.indicators().stream()
                .filter(result -> !result.id().equals(WELCOMED))
                .collect(Collectors.toMap(IndicatorResult::id, result -> result));
    }

    @Property(tries = 40)
    void askingChangesNoBitOfWhatWasObserved(@ForAll Logbook logbook, @ForAll @IntRange(max = 60) int forms) {
        TrustReport silent = CALCULATOR.report(logbook, Audience.TEAM);
        TrustReport asked = CALCULATOR.report(asking(logbook, forms, "5"), Audience.TEAM);
        assertThat(observed(asked)).isEqualTo(observed(silent));
        assertThat(asked.postures()).isEqualTo(silent.postures());
        assertThat(silent.declared()).isEmpty();
        Statistics.collect(asked.declared().isPresent());
        Statistics.coverage(coverage -> coverage.check(true).count(count -> count > 20));
    }

    @Property(tries = 20)
    void whatIsDeclaredIsWhatTheSurveyReportSays(@ForAll Logbook logbook, @ForAll @IntRange(max = 60) int forms) {
        Logbook asked = asking(logbook, forms, "5");
        for (Audience audience : Audience.values()) {
            assertThat(CALCULATOR
                            .withBootstraps(1_999)
                            .report(asked, audience)
                            .declared()
                            .map(WaveResult::items))
                    .isEqualTo(SurveyCalculator.standard().report(asked, audience).report().waves().stream()
                            .map(WaveResult::items)
                            .findFirst());
        }
    }

    private static Logbook year() {
        return MadeUpLogs.everyOtherDay(new MadeUpLogs.Habits(150, 70, 30, 1, true, true, 1, 20), 180);
    }

    @Example
    void theReportIsWrittenAndReadBackWithBothSides() {
        TrustReport report = CALCULATOR.report(asking(year(), 40, "5"), Audience.TEAM);
        String json = JsonMapper.shared().writeValueAsString(report);
        assertThat(json).contains("\"declared\":{\"wave\":\"w\",");
        assertThat(JsonMapper.shared().readValue(json, TrustReport.class)).isEqualTo(report);
    }

    @Example
    void thePageShowsBothSidesOfEachPillar() {
        TrustReport report = CALCULATOR.withLocale(Locale.FRENCH).report(asking(year(), 40, "5"), Audience.TEAM);
        String page = HtmlReport.of(report, Locale.FRENCH).html();
        assertThat(page.split("class=\"observed\"", -1)).hasSize(Pillar.values().length + 1);
        assertThat(page)
                .contains("Ici, je me suis senti·e accueilli·e tel·le que je suis.", "40 formulaires sont revenus")
                .contains(report.declared()
                        .flatMap(wave -> wave.item("accueil-1"))
                        .flatMap(item -> item.reading())
                        .orElseThrow());
        assertThat(HtmlReport.of(CALCULATOR.report(year(), Audience.TEAM), Locale.ENGLISH)
                        .html())
                .contains("Nobody was asked in this period");
    }

    @Example
    void anAnswerThatCannotBeUsedIsToldHereToo() {
        TrustReport report = CALCULATOR.report(asking(year(), 40, "11"), Audience.TEAM);
        assertThat(report.notes()).singleElement().asString().contains("3 things were found");
        assertThat(report.data().findings().warnings()).isEqualTo(1);
        assertThat(report.indicator(WELCOMED)
                        .orElseThrow()
                        .figure()
                        .estimate()
                        .orElseThrow()
                        .n())
                .isEqualTo(39);
    }
}
