package org.tablee.core.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private enum Mood implements Word {
        GOOD,
        VERY_BAD
    }

    private static final Vocabulary<Mood> MOODS = Vocabulary.of(Mood.class).with(Mood.GOOD, "Bien", "bon", "goed");

    @Test
    void knowsCodesAndWordsInAnySpelling() {
        assertThat(MOODS.meaning("very_bad")).contains(Mood.VERY_BAD);
        assertThat(MOODS.meaning(" Very Bad ")).contains(Mood.VERY_BAD);
        assertThat(MOODS.meaning("BIEN")).contains(Mood.GOOD);
        assertThat(MOODS.meaning("goed")).contains(Mood.GOOD);
        assertThat(MOODS.meaning("mal")).isEmpty();
        assertThat(MOODS.meaning("")).isEmpty();
    }

    @Test
    void namesAConstantInEitherLanguage() {
        assertThat(MOODS.words(Locale.CANADA_FRENCH)).containsExactly("Bien", "very_bad");
        assertThat(MOODS.words(Locale.ENGLISH)).containsExactly("good", "very_bad");
    }

    @Test
    void aWordHasOneMeaning() {
        assertThatThrownBy(() -> MOODS.with(Mood.VERY_BAD, "mal", "BON"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"BON\" names good already");
    }

    @Test
    void isUnchangedByACopy() {
        MOODS.with(Mood.VERY_BAD, "mal");
        assertThat(MOODS.meaning("mal")).isEmpty();
    }
}
