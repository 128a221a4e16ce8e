package org.tablee.trust.accueil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.calendar.Moment;
import org.tablee.core.figure.Audience;
import org.tablee.core.figure.Estimate;
import org.tablee.core.figure.Figure;
import org.tablee.core.identity.InstrumentId;
import org.tablee.core.identity.ItemId;
import org.tablee.core.identity.RespondentToken;
import org.tablee.core.identity.SessionId;
import org.tablee.core.identity.WaveId;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.session.Gathering;
import org.tablee.core.survey.Answer;
import org.tablee.core.survey.Wave;
import org.tablee.trust.TrustCalculator;

class WelcomedAsIAmTest {

    private static final DateRange SPRING = DateRange.parse("2025-03-01/2025-05-31");

    private final List<Wave> waves = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();

    /** A round in which so many agree, and so many do not. */
    private void wave(String id, String date, String instrument, int agree, int disagree) {
        waves.add(Wave.builder()
                .id(WaveId.of(id))
                .date(LocalDate.parse(date))
                .instrument(InstrumentId.of(instrument))
                .invited(90)
                .build());
        IntStream.range(0, agree).forEach(i -> answer(id, "a" + i, "accueil-1", "7"));
        IntStream.range(0, disagree).forEach(i -> answer(id, "d" + i, "accueil-1", "6"));
    }

    private void answer(String wave, String respondent, String item, String value) {
        answers.add(Answer.builder()
                .wave(WaveId.of(wave))
                .respondent(RespondentToken.of(respondent))
                .item(ItemId.of(item))
                .value(Optional.of(value).filter(text -> !text.isEmpty()))
                .build());
    }

    /** A café that counts heads and nothing else. */
    private Logbook logbook() {
        return Logbook.builder()
                .gatherings(List.of(gathering("2025-03-04"), gathering("2025-05-27")))
                .waves(waves)
                .answers(answers)
                .build();
    }

    private static Gathering gathering(String date) {
        return Gathering.builder()
                .id(SessionId.of(date))
                .start(Moment.of(LocalDate.parse(date)))
                .headcount(30)
                .build();
    }

    private Figure figure(Audience audience) {
        return figure(logbook(), audience);
    }

    private static Figure figure(Logbook logbook, Audience audience) {
        return TrustCalculator.standard()
                .report(logbook, SPRING, audience)
                .indicator("accueil.welcomed-as-i-am")
                .orElseThrow()
                .figure();
    }

    private static String outcome(Figure figure) {
        return figure.status() + figure.reason().map(reason -> " " + reason).orElse("");
    }

    @Test
    void aCafeThatOnlyCountsHeadsCanAsk() {
        wave("spring", "2025-04-30", "3a", 24, 12);
        Estimate figure = figure(Audience.TEAM).estimate().orElseThrow();
        assertThat(figure.value()).hasValue(24.0 / 36);
        // scipy 1.17.1: binomtest(24, 36).proportion_ci(method='wilson').
        assertThat(figure.interval().orElseThrow().lower()).isCloseTo(0.5033399787115652, within(1e-12));
        assertThat(figure.interval().orElseThrow().upper()).isCloseTo(0.7978538117569468, within(1e-12));
        assertThat(figure.method()).isEqualTo("WILSON");
        assertThat(figure.n()).isEqualTo(36);
        assertThat(figure.detail().asMap())
                .containsExactlyInAnyOrderEntriesOf(Map.of("agree", 24L, "wave", "spring", "invited", 90L));
        assertThat(figure.caution()).containsExactly("NOT_VALIDATED");
    }

    @Test
    void tenAnswersAllowAFigureAndThirtyMakeItSound() {
        wave("spring", "2025-04-30", "3a", 2, 2);
        assertThat(outcome(figure(Audience.TEAM))).isEqualTo("WITHHELD TOO_FEW_PEOPLE");
        wave("may", "2025-05-01", "3a", 5, 4);
        assertThat(outcome(figure(Audience.TEAM))).isEqualTo("NOT_COMPUTABLE TOO_FEW_PEOPLE");
        wave("later", "2025-05-02", "3a", 5, 5);
        assertThat(outcome(figure(Audience.TEAM))).isEqualTo("FRAGILE SMALL_SAMPLE");
        wave("last", "2025-05-03", "3a", 15, 15);
        assertThat(outcome(figure(Audience.TEAM))).isEqualTo("OK");
        assertThat(outcome(figure(Audience.PUBLIC))).isEqualTo("OK");
    }

    @Test
    void theLatestWaveOfThePeriodCounts() {
        wave("winter", "2025-02-28", "3a", 40, 0);
        wave("spring", "2025-03-01", "3a", 20, 20);
        wave("summer", "2025-06-01", "3a", 0, 40);
        assertThat(figure(Audience.TEAM).estimate().orElseThrow().value()).hasValue(0.5);
    }

    @Test
    void aWaveOfOtherQuestionsIsPassedOver() {
        wave("spring", "2025-03-01", "3a", 20, 20);
        wave("price", "2025-05-01", "free-price", 0, 0);
        answer("price", "a", "free-price-1", "10");
        assertThat(figure(Audience.TEAM).estimate().orElseThrow().value()).hasValue(0.5);
    }

    @Test
    void blankAndImpossibleAnswersAreNoAnswers() {
        wave("spring", "2025-04-30", "3a", 10, 10);
        answer("spring", "x", "accueil-1", "");
        answer("spring", "y", "accueil-1", "11");
        answer("spring", "z", "accueil-1", "7.5");
        assertThat(figure(Audience.TEAM).estimate().orElseThrow().n()).isEqualTo(20);
    }

    @Test
    void nobodyAskedIsNotNobodyAnswered() {
        assertThat(outcome(figure(Audience.TEAM))).isEqualTo("NOT_COMPUTABLE NOT_RECORDED");
        wave("winter", "2025-02-28", "3a", 40, 0);
        assertThat(outcome(figure(Audience.TEAM))).isEqualTo("NOT_COMPUTABLE NOT_RECORDED");
        wave("spring", "2025-04-30", "3a", 0, 0);
        assertThat(outcome(figure(Audience.TEAM))).isEqualTo("WITHHELD TOO_FEW_PEOPLE");
        assertThat(outcome(figure(logbook().withAnswers(Optional.empty()), Audience.TEAM)))
                .isEqualTo("NOT_COMPUTABLE NOT_RECORDED");
        assertThat(outcome(figure(
                        Logbook.builder().waves(List.of()).answers(List.of()).build(), Audience.TEAM)))
                .isEqualTo("NOT_COMPUTABLE NOT_RECORDED");
    }

    @Test
    void whatWasAskedIsInTheDigest() {
        wave("spring", "2025-04-30", "3a", 20, 20);
        String one = TrustCalculator.standard()
                .report(logbook(), SPRING, Audience.TEAM)
                .inputs();
        waves.set(0, waves.get(0).withInvited(OptionalInt.empty()));
        assertThat(TrustCalculator.standard()
                        .report(logbook(), SPRING, Audience.TEAM)
                        .inputs())
                .isNotEqualTo(one);
    }
}
