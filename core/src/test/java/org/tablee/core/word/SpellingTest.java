package org.tablee.core.word;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "A eu lieu, a_eu_lieu",
        "café-associatif, cafe_associatif",
        "Œuvre, oeuvre",
        "jusqu’au, jusqu_au",
        "'  TRANCHE  d''âge ', tranche_d_age",
        "present·e, present·e",
        "'', ''"
    })
    void keysForgetCaseAccentsAndGaps(String word, String key) {
        assertThat(Spelling.key(word)).isEqualTo(key);
    }

    @Property
    void aKeyIsItsOwnKey(@ForAll String word) {
        String key = Spelling.key(word);
        assertThat(Spelling.key(key)).isEqualTo(key);
    }

    @Property
    void whatIsStrippedHasNothingMoreToStrip(@ForAll String text) {
        String stripped = Spelling.strip("\u00a0 " + text + "\u202f\t");
        assertThat(Spelling.strip(stripped)).isEqualTo(stripped);
        assertThat(stripped).isSubstringOf(text);
    }

    @Property
    void whatIsAbridgedIsALine(@ForAll String text) {
        String shown = Spelling.abridged("x" + text + "x", 10);
        assertThat(Spelling.isLine(shown)).isTrue();
    }

    @Test
    void aCharacterOfTwoHalvesIsNotCutThrough() {
        assertThat(Spelling.abridged("abc\ud83c\udf72d", 4)).isEqualTo("abc…");
        assertThat(Spelling.abridged("ab\ud83c\udf72d", 4)).isEqualTo("ab\ud83c\udf72…");
    }
}
