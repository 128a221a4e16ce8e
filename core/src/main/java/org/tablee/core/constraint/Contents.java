package org.tablee.core.constraint;

import java.util.Locale;

/** Shows what a property holds, in a few characters on one line. */
final class Contents {

    /** The longest text that is shown whole, in characters. */
    private static final int LONGEST = 60;

    private Contents() {}

    /** Returns texts in quotes, and anything else as it describes itself. */
    static String shown(Object value) {
        String text = abridged(value.toString());
        return value instanceof CharSequence ? '"' + text + '"' : text;
    }

    /** Returns the text on one line, with an ellipsis in place of what is beyond its length. */
    static String abridged(String text) {
        if (text.length() <= LONGEST) {
            return oneLine(text);
        }
        boolean splitsPair = Character.isHighSurrogate(text.charAt(LONGEST - 1));
        return oneLine(text.substring(0, splitsPair ? LONGEST - 1 : LONGEST)) + '…';
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (Character.isISOControl(character)) {
                line.append(String.format(Locale.ROOT, "\\u%04x", character));
            } else {
                line.appendCodePoint(character);
            }
        });
        return line.toString();
    }
}
