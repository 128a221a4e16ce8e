package org.tablee.trust.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tablee.core.figure.Audience;
import org.tablee.core.figure.Estimate;
import org.tablee.core.figure.Figure;
import org.tablee.core.figure.Interval;
import org.tablee.core.identity.InstrumentId;
import org.tablee.core.identity.ItemId;
import org.tablee.core.identity.WaveId;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.survey.Answer;
import org.tablee.core.table.Finding;

class SurveyCalculatorTest {

    private static final WaveId SPRING = WaveId.of("spring");

    private static Asking spring(int invited) {
        return new Asking().wave("spring", "2025-03-31", invited);
    }

    /** Forms that answer the three questions on Accueil much alike. */
    private static Asking accueil(Asking asking, int forms) {
        for (int i = 0; i < forms; i++) {
            int mood = i % 11;
            asking.form(
                    "t" + i,
                    "accueil-1=" + near(mood + i * i % 5 - 2)
                            + " accueil-2=" + near(mood + (i * i + i) / 2 % 3 - 1)
                            + " accueil-3=" + (10 - near(mood + i / 2 % 5 - 2)));
        }
        return asking;
    }

    private static int near(int number) {
        return Math.max(0, Math.min(10, number));
    }

    private static Figure score(SurveyReport report, String scale) {
        return report.wave(SPRING).orElseThrow().scale(scale).orElseThrow().score();
    }

    private static Figure agree(SurveyReport report, String item) {
        return report.wave(SPRING).orElseThrow().item(item).orElseThrow().agree();
    }

    @Test
    void aReportIsReadAloud() {
        SurveyReport report = accueil(accueil(spring(60), 40).wave("autumn", "2025-09-30", 60), 40)
                .team();
        WaveResult wave = report.wave(SPRING).orElseThrow();
        assertThat(wave.item("accueil-1").orElseThrow().reading())
                .hasValue("Of 10 people who answered, 4 agree (between 2 and 5). Counted on 40.");
        assertThat(wave.item("accueil-3").orElseThrow().reading().orElseThrow()).contains("say that it is not so");
        assertThat(wave.item("plus-1").orElseThrow().reading()).isEmpty();
        assertThat(wave.scale("accueil").orElseThrow().reading().orElseThrow())
                .contains("points of 100")
                .endsWith("Counted on 40.");
        assertThat(accueilChange(report).reading().orElseThrow()).startsWith("No change is shown: 0 points");
    }

    private static String outcome(Figure figure) {
        return figure.status() + figure.reason().map(reason -> " " + reason).orElse("");
    }

    private static List<String> kinds(SurveyCalculator.Outcome outcome) {
        return outcome.findings().list().stream().map(Finding::kind).toList();
    }

    @Test
    void aMeanKnowsHowManyWereAsked() {
        Asking asking = spring(40);
        IntStream.range(0, 20).forEach(i -> asking.form("t" + i, "plus-1=" + (i < 10 ? 6 : 8)));
        Estimate mean = asking.team()
                .wave(SPRING)
                .orElseThrow()
                .item("plus-1")
                .orElseThrow()
                .mean()
                .estimate()
                .orElseThrow();
        double error = Math.sqrt((1 - 20.0 / 40) * (2000.0 / 19) / 20);
        assertThat(mean.value().orElseThrow()).isCloseTo(70, within(1e-12));
        assertThat(mean.interval().map(Interval::lower).orElseThrow())
                .isCloseTo(70 - 2.093024054408263 * error, within(1e-9));
        assertThat(mean.method()).isEqualTo("MEAN_T_FINITE_POPULATION");
        assertThat(mean.n()).isEqualTo(20);
        assertThat(mean.caution()).contains("NOT_VALIDATED");
    }

    @Test
    void theResponseRateIsAlwaysThere() {
        WaveResult wave = accueil(spring(50), 20).team().wave(SPRING).orElseThrow();
        assertThat(wave.forms()).hasValue(20);
        assertThat(wave.invited()).hasValue(50);
        assertThat(wave.response().estimate().orElseThrow().value()).hasValue(0.4);
        assertThat(outcome(new Asking()
                        .wave("spring", "2025-03-31", Optional.of("3a"), OptionalInt.empty())
                        .form("a", "accueil-1=7")
                        .team()
                        .wave(SPRING)
                        .orElseThrow()
                        .response()))
                .isEqualTo("NOT_COMPUTABLE NOT_RECORDED");
    }

    @Test
    void agreementStartsAtSevenOutOfTenOnceTurnedRound() {
        Asking asking = spring(40);
        IntStream.range(0, 11).forEach(i -> asking.form("t" + i, "accueil-1=" + i + " accueil-3=" + i));
        SurveyReport report = asking.team();
        assertThat(agree(report, "accueil-1").estimate().orElseThrow().detail().count("agree"))
                .hasValue(4);
        assertThat(agree(report, "accueil-3").estimate().orElseThrow().detail().count("agree"))
                .hasValue(4);
        assertThat(agree(report, "accueil-1").estimate().orElseThrow().method()).isEqualTo("WILSON");
    }

    @Test
    void fewerThanElevenAreShownToNobody() {
        assertThat(outcome(agree(accueil(spring(40), 10).team(), "accueil-1"))).isEqualTo("WITHHELD TOO_FEW_PEOPLE");
        assertThat(outcome(score(accueil(spring(40), 10).team(), "accueil"))).isEqualTo("WITHHELD TOO_FEW_PEOPLE");
        assertThat(outcome(score(accueil(spring(40), 11).team(), "accueil"))).isEqualTo("FRAGILE SMALL_SAMPLE");
        assertThat(outcome(score(accueil(spring(40), 30).team(), "accueil"))).isEqualTo("OK");
    }

    @Test
    void everybodySeesLess() {
        SurveyReport open = accueil(spring(100), 60).report(Audience.PUBLIC).report();
        assertThat(outcome(score(open, "accueil"))).isEqualTo("OK");
        assertThat(open.wave(SPRING).orElseThrow().forms()).hasValue(60);
        SurveyReport closed = accueil(spring(40), 29).report(Audience.PUBLIC).report();
        assertThat(outcome(score(closed, "accueil"))).isEqualTo("WITHHELD TOO_FEW_PEOPLE");
        Asking alike = spring(60);
        IntStream.range(0, 40).forEach(i -> alike.form("t" + i, "accueil-1=10"));
        SurveyReport uniform = alike.report(Audience.PUBLIC).report();
        assertThat(outcome(agree(uniform, "accueil-1"))).isEqualTo("WITHHELD UNIFORM_GROUP");
        assertThat(outcome(uniform.wave(SPRING)
                        .orElseThrow()
                        .item("accueil-1")
                        .orElseThrow()
                        .mean()))
                .isEqualTo("WITHHELD UNIFORM_GROUP");
    }

    @Test
    void questionsThatDoNotAgreeAreReadOneByOne() {
        Asking asking = spring(60);
        // Nobody turned the third question round: it contradicts the others.
        IntStream.range(0, 40)
                .forEach(i -> asking.form(
                        "t" + i, "accueil-1=" + (i % 11) + " accueil-2=" + (i % 11) + " accueil-3=" + (i % 11)));
        ScaleResult scale =
                asking.team().wave(SPRING).orElseThrow().scale("accueil").orElseThrow();
        assertThat(outcome(scale.score())).isEqualTo("NOT_COMPUTABLE UNRELIABLE");
        assertThat(scale.alpha().orElseThrow().estimate().orElseThrow().value().orElseThrow())
                .isNegative();
        assertThat(outcome(scale.omega().orElseThrow())).isEqualTo("NOT_COMPUTABLE UNRELIABLE");
        assertThat(agree(asking.team(), "accueil-1").estimate()).isPresent();
    }

    @Test
    void reliabilityNeedsThirtyFormsAndAHundredToBeEstablished() {
        ScaleResult few = accueil(spring(200), 29)
                .team()
                .wave(SPRING)
                .orElseThrow()
                .scale("accueil")
                .orElseThrow();
        assertThat(outcome(few.alpha().orElseThrow())).isEqualTo("NOT_COMPUTABLE TOO_FEW_PEOPLE");
        assertThat(few.score().estimate().orElseThrow().caution()).contains("RELIABILITY_UNKNOWN");
        ScaleResult some = accueil(spring(200), 30)
                .team()
                .wave(SPRING)
                .orElseThrow()
                .scale("accueil")
                .orElseThrow();
        assertThat(outcome(some.alpha().orElseThrow())).isEqualTo("FRAGILE SMALL_SAMPLE");
        assertThat(some.omega().orElseThrow().estimate().orElseThrow().method())
                .isEqualTo("MCDONALD_OMEGA_ONE_FACTOR_ML");
        assertThat(some.score().estimate().orElseThrow().caution()).doesNotContain("RELIABILITY_UNKNOWN");
        ScaleResult many = accueil(spring(200), 100)
                .team()
                .wave(SPRING)
                .orElseThrow()
                .scale("accueil")
                .orElseThrow();
        assertThat(outcome(many.alpha().orElseThrow())).isEqualTo("OK");
        assertThat(many.spearmanBrown()).isEmpty();
    }

    @Test
    void twoWavesArePairedByATokenThatPeopleKept() {
        Asking asking = spring(40);
        IntStream.range(0, 20).forEach(i -> asking.form("t" + i, threeTimes(4 + i % 2)));
        asking.wave("autumn", "2025-09-30", 40);
        IntStream.range(5, 25).forEach(i -> asking.form("t" + i, threeTimes(6 + i % 3)));
        ChangeResult change = accueilChange(asking.team());
        Estimate difference = change.difference().estimate().orElseThrow();
        assertThat(difference.method()).isEqualTo("PAIRED_T");
        assertThat(difference.n()).isEqualTo(15);
        // scipy 1.17.1: ttest_1samp of the fifteen differences, in points.
        assertThat(difference.value().orElseThrow()).isCloseTo(24.666666666666668, within(1e-9));
        assertThat(difference.interval().orElseThrow().lower()).isCloseTo(19.596932792890367, within(1e-9));
    }

    @Test
    void withoutTokensTheyAreTwoGroups() {
        Asking asking = spring(40);
        IntStream.range(0, 20).forEach(i -> asking.form("#" + i, threeTimes(4 + i % 2)));
        asking.wave("autumn", "2025-09-30", Optional.of("3a"), OptionalInt.empty());
        IntStream.range(0, 15).forEach(i -> asking.form("#" + i, threeTimes(6 + i % 3)));
        Estimate difference =
                accueilChange(asking.team()).difference().estimate().orElseThrow();
        assertThat(difference.method()).isEqualTo("WELCH_T");
        assertThat(difference.n()).isEqualTo(35);
        assertThat(difference.value().orElseThrow()).isCloseTo(25, within(1e-9));
    }

    @Test
    void aNumberIsNoTokenThatPeopleKept() {
        Asking asking = spring(40);
        IntStream.range(1, 24).forEach(i -> asking.form(String.valueOf(i), threeTimes(4 + i % 2)));
        asking.wave("autumn", "2025-09-30", 40);
        IntStream.range(3, 24).forEach(i -> asking.form(String.valueOf(i), threeTimes(6 + i % 3)));
        SurveyCalculator.Outcome outcome = asking.report(Audience.TEAM);
        assertThat(accueilChange(outcome.report())
                        .difference()
                        .estimate()
                        .orElseThrow()
                        .method())
                .isEqualTo("WELCH_T");
        assertThat(outcome.findings().list())
                .filteredOn(finding -> finding.kind().equals("numbers_in_common"))
                .singleElement()
                .asString()
                .contains("\"spring\" and \"autumn\" have in common: 21");
    }

    private static String threeTimes(int score) {
        return "accueil-1=" + score + " accueil-2=" + score + " accueil-3=" + (10 - score);
    }

    private static ChangeResult accueilChange(SurveyReport report) {
        return report.changes().stream()
                .filter(change -> change.scale().equals("accueil"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aChangeOfElevenPeopleIsTheSmallestShown() {
        Asking asking = spring(40);
        IntStream.range(0, 10).forEach(i -> asking.form("t" + i, threeTimes(i)));
        asking.wave("autumn", "2025-09-30", 40);
        IntStream.range(0, 30).forEach(i -> asking.form("u" + i, threeTimes(i % 10)));
        assertThat(outcome(accueilChange(asking.team()).difference())).isEqualTo("WITHHELD TOO_FEW_PEOPLE");
    }

    @Test
    void onlyTheSameWordsAreCompared() {
        Instrument changed = Instruments.threeA();
        List<Item> items = changed.items().stream()
                .map(item -> item.id().equals(ItemId.of("accueil-1"))
                        ? item.withWordings(
                                Wording.of("fr", "Ici, on m’accueille bien.").withVersion(2))
                        : item)
                .toList();
        Asking asking = spring(40);
        IntStream.range(0, 20).forEach(i -> asking.form("t" + i, threeTimes(4 + i % 2)));
        asking.wave("autumn", "2025-09-30", Optional.of("3a-2"), OptionalInt.of(40));
        IntStream.range(0, 20).forEach(i -> asking.form("t" + i, threeTimes(6 + i % 2)));
        SurveyReport report = SurveyCalculator.standard()
                .with(changed.withId(InstrumentId.of("3a-2")).withItems(items))
                .report(asking.logbook(), Audience.TEAM)
                .report();
        assertThat(report.changes()).extracting(ChangeResult::scale).containsExactly("appartenance", "action");
    }

    @Test
    void hostileAnswersAreFindingsAndNeverClamped() {
        Asking asking = spring(3)
                .form("a", "accueil-1=11 accueil-2=-1 accueil-3=7.5 appartenance-1=seven appartenance-2=")
                .form("b", "accueil-1=1e9 accueil-2=7,0 accueil-3=NaN strange-1=4 strange-1-again=5")
                .form("c", "accueil-1=nsp accueil-2=? plus-4=parce_que")
                .form("d", "accueil-1=" + "9".repeat(400));
        SurveyCalculator.Outcome outcome = asking.report(Audience.TEAM);
        assertThat(kinds(outcome))
                .containsExactlyInAnyOrder(
                        "out_of_range",
                        "out_of_range",
                        "not_whole",
                        "not_a_number",
                        "out_of_range",
                        "not_a_number",
                        "not_a_number",
                        "unknown_item",
                        "unknown_item",
                        "more_forms_than_invited");
        WaveResult wave = outcome.report().wave(SPRING).orElseThrow();
        assertThat(wave.forms()).hasValue(4);
        assertThat(wave.invited()).isEmpty();
        assertThat(wave.open())
                .singleElement()
                .satisfies(open -> assertThat(open.answered()).hasValue(1));
        assertThat(outcome.report().findings().errors()).isEqualTo(10);
    }

    @Test
    void findingsSayWhereAndWhyInTheLanguageOfTheReader() {
        Finding finding = SurveyCalculator.standard()
                .withLocale(Locale.FRENCH)
                .report(spring(3).form("a", "accueil-1=11").logbook(), Audience.TEAM)
                .findings()
                .list()
                .get(0);
        assertThat(finding)
                .hasToString(
                        "answers.csv: accueil-1: ERROR: «\u202f11\u202f» sur le formulaire «\u202fa\u202f» de la vague «\u202fspring\u202f»"
                                + " n’est pas parmi les nombres; cela compte comme une absence de réponse\u202f; vérifier le papier,"
                                + " les nombres vont de 0 à 10 [out_of_range]");
    }

    @Test
    void aWaveWithoutItsQuestionsIsRecognisedOrRefused() {
        Asking unnamed = new Asking()
                .wave("spring", "2025-03-31", Optional.empty(), OptionalInt.empty())
                .form("a", "accueil-1=7 strange=3");
        assertThat(kinds(unnamed.report(Audience.TEAM))).containsExactly("instrument_not_named", "unknown_item");
        Asking misspelt = new Asking()
                .wave("spring", "2025-03-31", Optional.of("3A short form"), OptionalInt.empty())
                .form("a", "accueil-1=7");
        assertThat(kinds(misspelt.report(Audience.TEAM))).containsExactly("instrument_by_items");
        assertThat(misspelt.team().wave(SPRING)).isPresent();
        Asking unknown = new Asking()
                .wave("spring", "2025-03-31", Optional.of("ours"), OptionalInt.empty())
                .form("a", "q1=7");
        assertThat(kinds(unknown.report(Audience.TEAM))).containsExactly("unknown_instrument");
        assertThat(unknown.team().waves()).isEmpty();
        Asking loud = new Asking()
                .wave("spring", "2025-03-31", Optional.of("3A"), OptionalInt.empty())
                .form("a", "accueil-1=7");
        assertThat(kinds(loud.report(Audience.TEAM))).isEmpty();
    }

    @Test
    void formsThatLookWrongAreToldAndCounted() {
        Asking asking = spring(40);
        String straight = "accueil-1=5 accueil-2=5 accueil-3=5 appartenance-1=5 appartenance-2=5 appartenance-3=5";
        String considered = "accueil-1=8 accueil-2=7 accueil-3=2 appartenance-1=6 appartenance-2=9 appartenance-3=1";
        asking.form("a", straight).form("b", straight).form("c", considered).form("d", considered);
        assertThat(kinds(asking.report(Audience.TEAM))).containsExactly("straight_line", "identical_forms");
        assertThat(asking.team().wave(SPRING).orElseThrow().forms()).hasValue(4);
    }

    @Test
    void nobodyAskedAndNobodyAnswered() {
        SurveyReport nothing = SurveyCalculator.standard()
                .report(Logbook.builder().build(), Audience.TEAM)
                .report();
        assertThat(nothing.waves()).isEmpty();
        SurveyReport silence = spring(40).team();
        assertThat(silence.wave(SPRING).orElseThrow().forms()).hasValue(0);
        assertThat(outcome(agree(silence, "accueil-1"))).isEqualTo("WITHHELD TOO_FEW_PEOPLE");
        assertThat(outcome(score(silence, "action"))).isEqualTo("WITHHELD TOO_FEW_PEOPLE");
    }

    @Test
    void aHundredThousandAnswers() {
        Asking asking = spring(20_000);
        IntStream.range(0, 10_000)
                .forEach(i -> asking.form(
                        "t" + i,
                        "accueil-1=" + i % 11 + " accueil-2=" + i % 10 + " accueil-3=" + (10 - i % 11)
                                + " appartenance-1=7 appartenance-2=8 appartenance-3=1"
                                + " action-1=" + i % 7 + " action-2=" + i % 8 + " action-3=9 plus-1=10"));
        SurveyReport report = asking.team();
        assertThat(report.wave(SPRING).orElseThrow().forms()).hasValue(10_000);
        assertThat(agree(report, "plus-1").estimate().orElseThrow().value()).hasValue(1);
    }

    @Test
    void rowsInAnyOrderGiveOneReport() {
        Asking asking = accueil(spring(60), 40);
        Logbook logbook = asking.logbook();
        List<Answer> backwards = new ArrayList<>(logbook.answers().orElseThrow());
        Collections.reverse(backwards);
        assertThat(SurveyCalculator.standard()
                        .report(logbook.withAnswers(backwards), Audience.TEAM)
                        .report())
                .isEqualTo(asking.team());
    }

    @Test
    void bothJacksonsWriteOneReportAndReadItBack() throws IOException {
        ObjectMapper jackson2 = new ObjectMapper().registerModules(new Jdk8Module(), new JavaTimeModule());
        tools.jackson.databind.ObjectMapper jackson3 =
                tools.jackson.databind.json.JsonMapper.builder().build();
        Asking asking = accueil(spring(60), 40);
        asking.wave("autumn", "2025-09-30", 40);
        SurveyReport report = accueil(asking, 20).team();
        String json = jackson3.writeValueAsString(report);
        assertThat(json)
                .startsWith("{\"schema\":\"org.tablee.survey-report/1\",\"audience\":\"TEAM\",\"seed\":1,")
                .endsWith("\"data\":{\"findings\":{\"errors\":0,\"warnings\":0}}}");
        assertThat(jackson2.writeValueAsString(report)).isEqualTo(json);
        assertThat(jackson3.readValue(json, SurveyReport.class)).isEqualTo(report);
        assertThat(jackson2.readValue(json, SurveyReport.class)).isEqualTo(report);
    }

    @Test
    void aTextThatSomebodyWroteIsNowhereInTheReport() {
        Asking asking = spring(40);
        IntStream.range(0, 20).forEach(i -> asking.form("t" + i, "plus-4=ma-voisine-" + i));
        String json = tools.jackson.databind.json.JsonMapper.builder().build().writeValueAsString(asking.team());
        assertThat(json).doesNotContain("voisine").doesNotContain("t19");
    }
}
