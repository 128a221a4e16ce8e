package org.tablee.core.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How words are compared: without case, accents, and the difference between a space, a hyphen and a bar. */
final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[\\s\\u00a0\\u202f\\u2019'_-]+");

    private Spelling() {}

    /** Returns the form in which two spellings of one word are equal, for example "a_eu_lieu" of "A eu lieu". */
    static String key(String word) {
        String plain = Normalizer.normalize(strip(word), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae");
        return GAPS.matcher(MARKS.matcher(plain).replaceAll("")).replaceAll("_");
    }

    /** Returns the text without blanks at its ends, where no-break spaces are blanks too. */
    static String strip(String text) {
        int begin = 0;
        int end = text.length();
        while (begin < end && isBlank(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(begin, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
