package org.tablee.trust.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.tablee.core.figure.Audience;
import org.tablee.core.figure.Figure;
import org.tablee.core.figure.Reason;
import org.tablee.core.identity.RespondentToken;
import org.tablee.core.identity.WaveId;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.privacy.ReleaseKey;
import org.tablee.core.survey.Answer;

/** Somebody who reads the public report of a wave, and reads it again once one more form was typed in. */
class SurveyReleaseProperties {

    private static final WaveId SPRING = WaveId.of("spring");
    private static final ReleaseKey KEY = ReleaseKey.random(new Random(3));
    private static final List<String> QUESTIONS = List.of("accueil-1", "accueil-2", "plus-1", "plus-2");

    /** So many forms, each with one mood, of which every seventh leaves a question out. */
    private static Asking asking(Random random, int forms) {
        return add(new Asking().wave("spring", "2025-03-31", 200), "t", random, forms);
    }

    private static Asking add(Asking asking, String name, Random random, int forms) {
        for (int i = 0; i < forms; i++) {
            List<String> cells = new ArrayList<>();
            for (String question : QUESTIONS) {
                if (random.nextInt(7) > 0) {
                    cells.add(question + "=" + random.nextInt(11));
                }
            }
            asking.form(name + i, cells.isEmpty() ? "plus-1=5" : String.join(" ", cells));
        }
        return asking;
    }

    private static SurveyCalculator calculator() {
        return SurveyCalculator.standard().withBootstraps(0);
    }

    private static SurveyRelease release(Logbook logbook) {
        return calculator().release(logbook, KEY);
    }

    private static Logbook after(Logbook logbook, SurveyRelease release) {
        return logbook.withReleases(release.decision().ledger().releases());
    }

    private static Map<String, Double> means(SurveyReport report) {
        Map<String, Double> means = new TreeMap<>();
        report.wave(SPRING)
                .orElseThrow()
                .items()
                .forEach(item -> item.mean()
                        .estimate()
                        .map(estimate -> estimate.value())
                        .filter(OptionalDouble::isPresent)
                        .ifPresent(value -> means.put(item.id().value(), value.getAsDouble())));
        return means;
    }

    /** Returns how many answers of one more form a reader works out from two means, knowing how many forms there were. */
    private static long workedOut(SurveyReport before, SurveyReport after, Logbook more, String newcomer) {
        Map<String, Double> first = means(before);
        Map<String, Double> second = means(after);
        return answers(more, newcomer).entrySet().stream()
                .filter(answer -> first.containsKey(answer.getKey()) && second.containsKey(answer.getKey()))
                .filter(answer -> {
                    long n = answered(more, answer.getKey());
                    double points = second.get(answer.getKey()) * n - first.get(answer.getKey()) * (n - 1);
                    return Math.round(points / 10) == answer.getValue();
                })
                .count();
    }

    private static Map<String, Integer> answers(Logbook logbook, String respondent) {
        Map<String, Integer> answers = new TreeMap<>();
        logbook.answers().orElseThrow().stream()
                .filter(answer -> answer.respondent().equals(RespondentToken.of(respondent)))
                .forEach(answer -> answers.put(
                        answer.item().value(), Integer.valueOf(answer.value().orElseThrow())));
        return answers;
    }

    private static long answered(Logbook logbook, String item) {
        return logbook.answers().orElseThrow().stream()
                .filter(answer -> answer.item().value().equals(item))
                .count();
    }

    @Property(tries = 40)
    void oneMoreFormIsNotWorkedOut(@ForAll Random random, @ForAll @IntRange(min = 36, max = 60) int forms) {
        Asking asking = asking(random, forms);
        Logbook before = asking.logbook();
        Logbook more = add(asking, "late", random, 1).logbook();
        SurveyRelease first = release(before);
        assertThat(first.report())
                .isEqualTo(calculator().report(before, Audience.PUBLIC).report());
        SurveyRelease second = release(after(more, first));
        assertThat(means(second.report())).isEmpty();
        assertThat(second.decision().refusals()).singleElement().hasToString("declared.spring beside [2025-03]");
        assertThat(second.decision().ledger()).isEqualTo(first.decision().ledger());
        long alone = workedOut(
                first.report(), calculator().report(more, Audience.PUBLIC).report(), more, "late0");
        Statistics.label("without the ledger").collect(alone > 0 ? "found" : "nothing found");
        Statistics.label("without the ledger")
                .coverage(coverage -> coverage.check("found").percentage(share -> share > 50));
    }

    @Property(tries = 40)
    void aFormThatIsCorrectedOrTakenOutIsNotWorkedOut(
            @ForAll Random random, @ForAll @IntRange(min = 40, max = 60) int forms, @ForAll boolean corrected) {
        Logbook before = asking(random, forms).logbook();
        RespondentToken somebody = RespondentToken.of("t" + random.nextInt(forms));
        Logbook after = before.withAnswers(before.answers().orElseThrow().stream()
                .filter(answer -> corrected || !answer.respondent().equals(somebody))
                .map(answer -> answer.respondent().equals(somebody) ? other(answer) : answer)
                .toList());
        SurveyRelease first = release(before);
        SurveyRelease second = release(after(after, first));
        assertThat(means(second.report())).isEmpty();
        assertThat(second.report().wave(SPRING).orElseThrow().forms()).isEmpty();
        assertThat(second.report().wave(SPRING).orElseThrow().items())
                .allSatisfy(item -> assertThat(item.mean().reason()).contains(Reason.LINKED_TO_WITHHELD));
    }

    private static Answer other(Answer answer) {
        return answer.withValue(Optional.of(answer.value().equals(Optional.of("3")) ? "8" : "3"));
    }

    @Property(tries = 40)
    void theSameFormsInAnotherOrderAndNumberedAnewAreTheSameReport(@ForAll Random random) {
        Logbook logbook = asking(random, 40).logbook();
        SurveyRelease first = release(logbook);
        List<Answer> renumbered = logbook.answers().orElseThrow().stream()
                .map(answer -> answer.withRespondent(RespondentToken.of("again " + answer.respondent())))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(renumbered);
        SurveyRelease second = release(after(logbook.withAnswers(renumbered), first));
        assertThat(second.decision().refusals()).isEmpty();
        assertThat(means(second.report())).isEqualTo(means(first.report()));
        assertThat(second.decision().ledger()).isEqualTo(first.decision().ledger());
    }

    @Property(tries = 80)
    void enoughFormsMoreAreToldUnlessAQuestionHasFewMore(
            @ForAll Random random, @ForAll @IntRange(min = 11, max = 60) int more) {
        Asking asking = asking(random, 40);
        SurveyRelease first = release(asking.logbook());
        SurveyRelease second = release(after(add(asking, "late", random, more).logbook(), first));
        boolean told = second.decision().refusals().isEmpty();
        assertThat(means(second.report()).isEmpty()).isEqualTo(!told);
        Statistics.label(more > 30 ? "many" : "some").collect(told);
        Statistics.label("many").coverage(coverage -> coverage.check(true).percentage(share -> share > 90));
    }

    @Example
    void aSecondWaveIsToldBesideTheFirstAndItsChangeIsNotMovedByOne() {
        Random random = new Random(5);
        Asking asking = asking(random, 40);
        SurveyRelease spring = release(asking.logbook());
        Asking both = add(asking.wave("autumn", "2025-09-30", 200), "t", random, 40);
        SurveyRelease autumn = release(after(both.logbook(), spring));
        assertThat(autumn.decision().refusals()).isEmpty();
        assertThat(means(autumn.report())).isNotEmpty();
        assertThat(autumn.report().wave(WaveId.of("autumn")).orElseThrow().forms())
                .hasValue(40);
        Logbook one = add(both, "late", random, 1).logbook();
        SurveyRelease later = release(after(one, autumn));
        assertThat(later.decision().refusals())
                .singleElement()
                .hasToString("declared.autumn beside [2025-03-01/2025-09-30]");
        assertThat(means(later.report())).as("spring is told again").isEqualTo(means(spring.report()));
        assertThat(later.report().changes())
                .allSatisfy(change -> assertThat(change.difference())
                        .extracting(Figure::estimate)
                        .isEqualTo(Optional.empty()));
    }

    @Example
    void theLedgerHoldsNoAnswerAndNoToken() {
        SurveyRelease release = release(asking(new Random(9), 40).logbook());
        assertThat(release.decision().ledger().releases().toString()).doesNotContain("accueil-1=", "form ");
    }
}
