package org.tablee.trust.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * The sentences of the report in one language.
 *
 * <p>French where the language of a locale is French, English everywhere else. Instances are immutable and may be
 * shared between threads.
 */
public final class Words {

    private static final Words ENGLISH = new Words(Locale.ENGLISH, "words_en.properties");
    private static final Words FRENCH = new Words(Locale.FRENCH, "words_fr.properties");

    private final Locale locale;
    private final Properties sentences = new Properties();

    private Words(Locale locale, String resource) {
        this.locale = locale;
        try (InputStream stream = Words.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The words are missing: " + resource);
            }
            sentences.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the words of a language.
     *
     * @param locale a locale, of which the language counts
     * @return French words for French, English words for any other language
     */
    public static Words of(Locale locale) {
        return locale.getLanguage().equals("fr") ? FRENCH : ENGLISH;
    }

    /**
     * Returns the language of the words.
     *
     * @return {@link Locale#FRENCH} or {@link Locale#ENGLISH}
     */
    public Locale locale() {
        return locale;
    }

    /**
     * Returns how numbers and dates are written in the language.
     *
     * @return the numerals
     */
    public Numerals numerals() {
        return new Numerals(locale);
    }

    /**
     * Returns a sentence.
     *
     * @param key its key, for example "disclaimer"
     * @return the sentence
     * @throws IllegalArgumentException if there is none of this key
     */
    public String get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("There are no words for: " + key));
    }

    /**
     * Returns a sentence, if there is one.
     *
     * @param key its key
     * @return the sentence, or empty
     */
    public Optional<String> find(String key) {
        return Optional.ofNullable(sentences.getProperty(key));
    }

    /**
     * Returns a sentence with its gaps filled, as {@link MessageFormat} does.
     *
     * @param key its key
     * @param arguments what goes into {0}, {1} and so on
     * @return the sentence
     * @throws IllegalArgumentException if there is none of this key
     */
    public String get(String key, Object... arguments) {
        return new MessageFormat(get(key), locale).format(arguments);
    }
}
