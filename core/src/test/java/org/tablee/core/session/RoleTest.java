package org.tablee.core.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tablee.conventions.BothJacksons;

class RoleTest {

    @ParameterizedTest
    @EnumSource(RoleKind.class)
    void theCodeOfAClassIsARole(RoleKind kind) {
        assertThat(Role.of(kind.code())).isEqualTo(Role.of(kind));
        assertThat(Role.of(kind).kind()).isEqualTo(kind);
        BothJacksons.roundTrip(Role.of(kind), Role.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Cuisine, COOK",
        "kitchen, COOK",
        "cuisinière, COOK",
        "service, SERVE",
        "Mise en place, SERVE",
        "VAISSELLE, CLEAN",
        "washing-up, CLEAN",
        "accueil, WELCOME",
        "courses, SHOP",
        "réparation, REPAIR",
        "transmission, TEACH",
        "apprentissage, LEARN",
        "animation, LEAD",
        "conseil, DECIDE",
        "autre, OTHER"
    })
    void aKnownWordIsTheRoleOfItsClass(String word, RoleKind kind) {
        assertThat(Role.of(word)).isEqualTo(Role.of(kind)).hasToString(kind.code());
        assertThat(BothJacksons.read('"' + word + '"', Role.class).kind()).isEqualTo(kind);
    }

    @Test
    void anyOtherWordIsARoleOfItsOwn() {
        Role choir = Role.of("  Chorale\u00a0");
        assertThat(choir.word()).isEqualTo("chorale");
        assertThat(choir.kind()).isEqualTo(RoleKind.OTHER);
        assertThat(choir).isNotEqualTo(Role.of(RoleKind.OTHER)).isEqualTo(Role.of("chorale"));
        BothJacksons.roundTrip(choir, Role.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"staff", "Salarié", "salariée"})
    void staffIsARole(String word) {
        assertThat(Role.of(word)).isEqualTo(Role.STAFF);
        assertThat(Role.STAFF.kind()).isEqualTo(RoleKind.OTHER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "cook|serve", "a\nb"})
    void refusesWhatIsNoWord(String word) {
        assertThatThrownBy(() -> Role.of(word))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .startsWith("A role must be 1 to 60 characters on one line without a bar, but was: \"")
                .hasLineCount(1);
    }

    @Test
    void isAtMostSixtyCharactersLong() {
        assertThat(Role.of("x".repeat(60)).word()).hasSize(60);
        assertThatThrownBy(() -> Role.of("x".repeat(61))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesNull() {
        assertThatThrownBy(() -> Role.of((String) null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Role.of((RoleKind) null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void isOrderedByItsWord() {
        assertThat(Role.of("cook")).isLessThan(Role.of("serve")).isGreaterThan(Role.of("choir"));
    }
}
