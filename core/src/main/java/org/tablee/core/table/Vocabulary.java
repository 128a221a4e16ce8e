package org.tablee.core.table;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tablee.core.word.Word;

/**
 * The words by which files name the constants of a closed list: its codes, and French words beside them.
 *
 * <p>Words are matched without case and accents; a space, a hyphen and an underscore are the same. Instances are
 * immutable and may be shared between threads.
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
        return new Vocabulary<>(type, new EnumMap<>(type), meanings);
    }

    /**
     * Returns a copy of this vocabulary that knows French words for a constant too.
     *
     * @param constant the constant
     * @param words its words; French files are written with the first one
     * @return the vocabulary
     * @throws IllegalArgumentException if no word is given, or one already names another constant
     */
    public Vocabulary<E> with(E constant, String... words) {
        if (words.length == 0) {
            throw new IllegalArgumentException("No word is given for " + constant.code());
        }
        Map<E, String> extendedFrench = new EnumMap<>(french.isEmpty() ? new EnumMap<>(type) : french);
        extendedFrench.put(constant, words[0]);
        Map<String, E> extended = new HashMap<>(meanings);
        for (String word : words) {
            E other = extended.put(Spelling.key(word), constant);
            if (other != null && other != constant) {
                throw new IllegalArgumentException("\"" + word + "\" names " + other.code() + " already");
            }
        }
        return new Vocabulary<>(type, extendedFrench, extended);
    }

    /**
     * Returns what a word means.
     *
     * @param word a code, or a French word, in any spelling
     * @return the constant, or empty when the word is not known
     */
    public Optional<E> meaning(String word) {
        return Optional.ofNullable(meanings.get(Spelling.key(word)));
    }

    /**
     * Returns the word by which a dialect names a constant.
     *
     * @param constant the constant
     * @param dialect the dialect
     * @return the first French word in a French dialect if there is one, else the code
     */
    public String word(E constant, Dialect dialect) {
        return dialect.isFrench() ? french.getOrDefault(constant, constant.code()) : constant.code();
    }

    List<String> words(Dialect dialect) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> word(constant, dialect))
                .toList();
    }
}
