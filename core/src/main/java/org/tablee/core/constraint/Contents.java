package org.tablee.core.constraint;

import org.tablee.core.word.Spelling;

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
        return Spelling.abridged(text, LONGEST);
    }
}
