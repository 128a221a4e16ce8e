package org.tablee.core.word;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How words that people type are compared, and what a line of text is. */
public final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[\\s\\u00a0\\u202f\\u2019'_-]+");
    private static final char REPLACEMENT = '\ufffd';

    private Spelling() {}

    /**
     * Returns the form in which two spellings of a word are equal.
     *
     * <p>Case, accents and blanks at the ends do not count, and spaces, hyphens, apostrophes and underscores are
     * the same: "A eu lieu" gives "a_eu_lieu".
     *
     * @param word any text
     * @return its form in lower case
     */
    public static String key(String word) {
        String plain = Normalizer.normalize(strip(word), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae");
        return GAPS.matcher(MARKS.matcher(plain).replaceAll("")).replaceAll("_");
    }

    /**
     * Returns the text without blanks at its ends, where no-break spaces are blanks too.
     *
     * @param text any text
     * @return the text from its first to its last character that is not blank, or nothing
     */
    public static String strip(String text) {
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

    /**
     * Tells whether a text is one line that can be written to a file and read back.
     *
     * @param text any text
     * @return true when it has a character, no blanks at its ends, no control character or line separator, and no
     *     half of a character or mark of one that was lost
     */
    public static boolean isLine(String text) {
        return !text.isEmpty()
                && text.length() == strip(text).length()
                && text.codePoints().allMatch(Spelling::isPrintable);
    }

    /**
     * Returns a text as a message can show it: on one line, and not too long.
     *
     * @param text any text
     * @param longest the longest text that is shown whole, in characters
     * @return the text, with an escape for a line break and the like, and an ellipsis in place of what is
     *     beyond its length
     */
    public static String abridged(String text, int longest) {
        if (text.length() <= longest) {
            return escaped(text);
        }
        boolean splitsPair = Character.isHighSurrogate(text.charAt(longest - 1));
        return escaped(text.substring(0, splitsPair ? longest - 1 : longest)) + '…';
    }

    private static String escaped(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isPrintable(c)) {
                line.appendCodePoint(c);
            } else {
                line.append(String.format(Locale.ROOT, "\\u%04x", c));
            }
        });
        return line.toString();
    }

    private static boolean isPrintable(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && c != REPLACEMENT;
    }
}
