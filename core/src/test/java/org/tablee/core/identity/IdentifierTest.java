package org.tablee.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tablee.conventions.BothJacksons;

class IdentifierTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "c-0042", "2025-03-11", "é ·|,;", "=1+1", "\ud83c\udf72"})
    void isAnyLineOfText(String text) {
        ConviveId id = ConviveId.of(text);
        assertThat(id.value()).isEqualTo(text);
        assertThat(id).hasToString(text).isEqualTo(ConviveId.of(text)).hasSameHashCodeAs(ConviveId.of(text));
        BothJacksons.roundTrip(id, ConviveId.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " a",
                "a ",
                "a\u00a0",
                "\u202fa",
                "a\tb",
                "a\nb",
                "a\u0000",
                "a\u2028b",
                "a\ud83c",
                "\ufffd"
            })
    void refusesWhatIsNoLineOfText(String text) {
        assertThatThrownBy(() -> ConviveId.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .startsWith("ConviveId must be 1 to 100 characters on one line without blanks at its ends, but was: \"")
                .hasLineCount(1);
    }

    @Test
    void isAtMostAHundredCharactersLong() {
        assertThat(SessionId.of("x".repeat(100)).value()).hasSize(100);
        assertThatThrownBy(() -> SessionId.of("x".repeat(101)))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .startsWith("SessionId must")
                .endsWith("x…\"");
    }

    @Test
    void refusesNull() {
        assertThatThrownBy(() -> PlaceId.of(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void differsFromAnIdentifierOfAnotherTypeAndInCase() {
        assertThat((Object) ConviveId.of("1")).isNotEqualTo(SessionId.of("1"));
        assertThat(ConviveId.of("c1")).isNotEqualTo(ConviveId.of("C1"));
    }

    @Test
    void isOrderedByItsText() {
        assertThat(Stream.of("b", "a10", "a9").map(InitiativeId::of).sorted().map(InitiativeId::value))
                .containsExactly("a10", "a9", "b");
    }
}
