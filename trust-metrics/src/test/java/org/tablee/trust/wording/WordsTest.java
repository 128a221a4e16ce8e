package org.tablee.trust.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tablee.core.figure.FigureStatus;
import org.tablee.core.figure.Reason;
import org.tablee.trust.TrustCalculator;
import org.tablee.trust.indicator.Definition;

class WordsTest {

    private static final Words FRENCH = Words.of(Locale.FRENCH);
    private static final Words ENGLISH = Words.of(Locale.GERMANY);

    private static Properties sentences(String language) throws IOException {
        Properties sentences = new Properties();
        try (Reader reader = new InputStreamReader(
                Words.class.getResourceAsStream("words_" + language + ".properties"), StandardCharsets.UTF_8)) {
            sentences.load(reader);
        }
        return sentences;
    }

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertThat(sentences("fr").keySet()).isEqualTo(sentences("en").keySet());
    }

    @Test
    void frenchIsSetAsInFrance() throws IOException {
        Pattern wrong = Pattern.compile("'|[^\u202f][?!;]|[^\u00a0]:|«[^\u202f]|[^\u202f]»");
        assertThat(sentences("fr").values().stream()
                        .map(Object::toString)
                        .filter(sentence -> wrong.matcher(sentence).find()))
                .isEmpty();
    }

    static Stream<Definition> definitions() {
        return TrustCalculator.definitions().stream();
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void everyIndicatorHasItsWords(Definition definition) {
        for (Words words : new Words[] {FRENCH, ENGLISH}) {
            String id = definition.id();
            assertThat(definition.label(words.locale())).endsWith("?");
            assertThat(definition.formula(words.locale())).endsWith(".");
            assertThat(words.get(id + ".short")).isNotBlank();
            assertThat(Stream.of(".share", ".number", ".difference", ".chance")
                            .filter(kind -> words.find(id + kind).isPresent()))
                    .as("one way to read " + id)
                    .hasSize(1);
            definition
                    .cautions()
                    .forEach(caution ->
                            assertThat(words.get("caution." + caution)).isNotBlank());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Reason.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"TOTALS_ONLY", "NO_BASELINE", "UNDIVIDED_BOX"})
    void everyReasonCanBeSaid(Reason reason) {
        for (Words words : new Words[] {FRENCH, ENGLISH}) {
            for (FigureStatus status : FigureStatus.values()) {
                if (status != FigureStatus.OK) {
                    assertThat(words.get("status." + status, words.get("reason." + reason)))
                            .endsWith(".");
                }
            }
        }
    }

    @Test
    void numbersAndDatesAreWrittenAsPeopleDo() {
        assertThat(FRENCH.numerals().decimal(12.54)).isEqualTo("12,5");
        assertThat(ENGLISH.numerals().decimal(12.54)).isEqualTo("12.5");
        assertThat(FRENCH.numerals().whole(1797)).isEqualTo("1\u202f797");
        assertThat(FRENCH.numerals().decimal(-0.001)).isEqualTo("0");
        assertThat(FRENCH.numerals().whole(-6)).isEqualTo("−6");
        assertThat(FRENCH.numerals().ofTen(0.503)).isEqualTo("5");
        assertThat(FRENCH.numerals().ratio(1.0053)).isEqualTo("1,01");
        assertThat(FRENCH.numerals().date(LocalDate.of(2025, 3, 11))).isEqualTo("11 mars 2025");
        assertThat(FRENCH.numerals().date(LocalDate.of(2025, 3, 1))).isEqualTo("1er mars 2025");
        assertThat(ENGLISH.numerals().date(LocalDate.of(2025, 3, 1))).isEqualTo("1 March 2025");
    }

    @Test
    void aMissingKeyIsNamed() {
        assertThatThrownBy(() -> FRENCH.get("nothing")).hasMessage("There are no words for: nothing");
    }
}
