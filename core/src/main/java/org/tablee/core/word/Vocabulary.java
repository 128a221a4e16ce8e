package org.tablee.core.word;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words by which files name the constants of a closed list: its codes, and French words beside them.
 *
 * <p>Words are matched as {@link Spelling#key(String)} has it, without case and accents. Instances are immutable
 * and may be shared between threads.
 *
 * @param <E> the type of the constants
 */
public final class Vocabulary<E extends Enum<E> & Word> {

    private final Class<E> type;
    private final Map<E, String> french;
    private final Map<String, E> meanings;

    private Vocabulary(Class<E> type, Map<E, String> french, Map<String, E> meanings) {
        this.type = type;
        this.french = french;
        this.meanings = meanings;
    }

    /**
     * Returns the vocabulary that knows the codes of an enum.
     *
     * @param <E> the type of the constants
     * @param type the enum
     * @return the vocabulary
     */
    public static <E extends Enum<E> & Word> Vocabulary<E> of(Class<E> type) {
        Map<String, E> meanings = new HashMap<>();
        for (E constant : type.getEnumConstants()) {
            meanings.put(Spelling.key(constant.code()), constant);
        }
        return new Vocabulary<>(type, Map.of(), meanings);
    }

    /**
     * Returns a copy of this vocabulary that knows further words for a constant.
     *
     * @param constant the constant
     * @param word its French word, with which French files are written
     * @param synonyms further words, of any language, that are read
     * @return the vocabulary
     * @throws IllegalArgumentException if one of the words names another constant
     */
    public Vocabulary<E> with(E constant, String word, String... synonyms) {
        Map<E, String> extendedFrench = new EnumMap<>(type);
        extendedFrench.putAll(french);
        extendedFrench.put(constant, word);
        Map<String, E> extended = new HashMap<>(meanings);
        add(extended, word, constant);
        Arrays.stream(synonyms).forEach(synonym -> add(extended, synonym, constant));
        return new Vocabulary<>(type, extendedFrench, extended);
    }

    private void add(Map<String, E> extended, String word, E constant) {
        E other = extended.put(Spelling.key(word), constant);
        if (other != null && other != constant) {
            throw new IllegalArgumentException("\"" + word + "\" names " + other.code() + " already");
        }
    }

    /**
     * Returns what a word means.
     *
     * @param word any text, for example "Atelier cuisine"
     * @return the constant, or empty when the word is not known
     */
    public Optional<E> meaning(String word) {
        E exact = meanings.get(word);
        return Optional.ofNullable(exact == null ? meanings.get(Spelling.key(word)) : exact);
    }

    /**
     * Returns the word by which files name a constant.
     *
     * @param constant the constant
     * @param language the language of the file
     * @return the French word where the language is French and there is one, else the code
     */
    public String word(E constant, Locale language) {
        boolean inFrench = language.getLanguage().equals(Locale.FRENCH.getLanguage());
        return inFrench ? french.getOrDefault(constant, constant.code()) : constant.code();
    }

    /**
     * Returns the words by which files name the constants.
     *
     * @param language the language of the files
     * @return one word for each constant, in the order of the constants
     */
    public List<String> words(Locale language) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> word(constant, language))
                .toList();
    }
}
