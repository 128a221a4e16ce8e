package org.tablee.core.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tablee.conventions.BothJacksons;
import org.tablee.core.identity.InstrumentId;
import org.tablee.core.identity.ItemId;
import org.tablee.core.identity.RespondentToken;
import org.tablee.core.identity.WaveId;

class SurveyJsonTest {

    private static final Wave SPRING = Wave.builder()
            .id(WaveId.of("2025-spring"))
            .date(LocalDate.of(2025, 3, 31))
            .instrument(InstrumentId.of("3a"))
            .invited(40)
            .build();
    private static final Answer SEVEN = Answer.builder()
            .wave(SPRING.id())
            .respondent(RespondentToken.of("olive"))
            .item(ItemId.of("accueil-1"))
            .value("7")
            .build();

    @Test
    void aWaveKeepsWhatWasNoted() {
        assertThat(BothJacksons.write(SPRING))
                .isEqualTo("{\"id\":\"2025-spring\",\"date\":\"2025-03-31\",\"instrument\":\"3a\",\"invited\":40}");
        BothJacksons.roundTrip(SPRING, Wave.class);
        BothJacksons.roundTrip(
                Wave.builder()
                        .id(WaveId.of("1"))
                        .date(LocalDate.of(2025, 3, 31))
                        .build(),
                Wave.class);
    }

    @Test
    void nobodyAskedIsNotUnknown() {
        assertThat(BothJacksons.write(SPRING.withInvited(0))).contains("\"invited\":0");
        BothJacksons.roundTrip(SPRING.withInvited(0), Wave.class);
    }

    @Test
    void aBlankAnswerIsAnAnswer() {
        assertThat(BothJacksons.write(SEVEN))
                .isEqualTo(
                        "{\"wave\":\"2025-spring\",\"respondent\":\"olive\",\"item\":\"accueil-1\",\"value\":\"7\"}");
        BothJacksons.roundTrip(SEVEN, Answer.class);
        Answer blank = SEVEN.withValue(Optional.empty());
        assertThat(BothJacksons.write(blank)).doesNotContain("value");
        BothJacksons.roundTrip(blank, Answer.class);
    }

    @Test
    void whatWasWrittenIsKeptAsItIs() {
        assertThat(SEVEN.withValue("3,5 ou 4 ?").value()).hasValue("3,5 ou 4 ?");
    }

    @Test
    void wrongValuesAreRefusedWithTheirProperty() {
        assertThatThrownBy(() -> SEVEN.withValue("  "))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("value");
        assertThatThrownBy(() -> SEVEN.withValue("a".repeat(Answer.MAX_LENGTH + 1)))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("value");
        assertThatThrownBy(() -> SPRING.withInvited(-1))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("invited");
    }
}
