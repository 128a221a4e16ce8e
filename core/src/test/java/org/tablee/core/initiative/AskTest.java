package org.tablee.core.initiative;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tablee.conventions.BothJacksons;
import org.tablee.core.identity.SessionId;

class AskTest {

    private final Ask ask = Ask.of(LocalDate.of(2025, 3, 11));

    @Test
    void readsBackWhatItWrote() {
        BothJacksons.roundTrip(ask, Ask.class);
        BothJacksons.roundTrip(ask.withAnswered(LocalDate.of(2025, 3, 11)).withSession(SessionId.of("s-1")), Ask.class);
    }

    @Test
    void noAnswerComesBeforeItsAsk() {
        assertThatThrownBy(() -> ask.withAnswered(LocalDate.of(2025, 3, 10)))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessage("Ask.answered 2025-03-10: must not be before asked");
    }
}
