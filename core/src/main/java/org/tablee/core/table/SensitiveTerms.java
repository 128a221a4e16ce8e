package org.tablee.core.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tablee.core.word.Spelling;

/**
 * Words for what nobody should write down of a person at the table: health, religion, origin, opinions, income.
 *
 * <p>The list is in English, French and Dutch, and follows Articles 9 and 10 of the General Data Protection
 * Regulation, with income and benefits beside them. It catches what is written by mistake; it cannot know every
 * word.
 */
public final class SensitiveTerms {

    private static final Map<String, String> HEADERS = read("sensitive-headers.txt");
    private static final Map<String, String> VALUES = read("sensitive-values.txt");
    private static final int LONGEST_TERM = 4;

    private SensitiveTerms() {}

    /**
     * Returns the sensitive term in the name of a column or of an attribute.
     *
     * <p>The term may be a part of the name: "Religion declared" holds "religion", "pays_d_origine" holds
     * "pays d origine"; "regional" holds nothing.
     *
     * @param header the name
     * @return the term as the list has it, or empty when the name holds none
     */
    public static Optional<String> inHeader(String header) {
        List<String> words = List.of(Spelling.key(header).split("_", -1));
        return IntStream.range(0, words.size())
                .boxed()
                .flatMap(from -> startingWith(words.subList(from, Math.min(from + LONGEST_TERM, words.size()))))
                .map(HEADERS::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Returns the phrases that start with the first word, the longest first. */
    private static Stream<String> startingWith(List<String> words) {
        return IntStream.range(0, words.size())
                .mapToObj(shorter -> String.join("_", words.subList(0, words.size() - shorter)));
    }

    /**
     * Returns the sensitive term that a value is.
     *
     * @param value the value of an attribute, for example "Jobseeker"
     * @return the term as the list has it, or empty when the value is none
     */
    public static Optional<String> inValue(String value) {
        return Optional.ofNullable(VALUES.get(Spelling.key(value)));
    }

    private static Map<String, String> read(String list) {
        try (InputStream in = SensitiveTerms.class.getResourceAsStream(list)) {
            Map<String, String> terms = new HashMap<>();
            String text = new String(Objects.requireNonNull(in, list).readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .forEach(term -> terms.put(Spelling.key(term), term));
            return Map.copyOf(terms);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
