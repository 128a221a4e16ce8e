package org.tablee.core.release;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tablee.core.word.Spelling;

/**
 * Stands for one person, or for so many heads of one session, without telling which: the start of a keyed digest.
 *
 * <p>Two marks made with one key are equal when they stand for the same; without the key nobody can tell for whom
 * a mark stands. It is written as its digits, followed by "x" and a count where it is not one person: for example
 * "3f09ab12cd34ef56" or "3f09ab12cd34ef56x25". Instances are immutable and may be shared between threads.
 */
public final class PeopleMark implements Comparable<PeopleMark> {

    /** How many hexadecimal digits a mark has. */
    public static final int DIGITS = 16;

    private static final int LONGEST_SHOWN = 40;
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{" + DIGITS + "}");
    private static final Pattern TEXT = Pattern.compile("(" + DIGEST + ")(?:x([1-9][0-9]{0,6}))?");

    private final String digest;
    private final int count;

    private PeopleMark(String digest, int count) {
        this.digest = digest;
        this.count = count;
    }

    /**
     * Returns the mark of one person.
     *
     * @param digest {@value #DIGITS} lower-case hexadecimal digits
     * @return the mark
     * @throws IllegalArgumentException if the text is none of that
     */
    public static PeopleMark of(String digest) {
        return of(digest, 1);
    }

    /**
     * Returns the mark of so many heads, for example the 25 covers of a session.
     *
     * @param digest {@value #DIGITS} lower-case hexadecimal digits
     * @param count how many, 1 or more
     * @return the mark
     * @throws IllegalArgumentException if the text or the count is none of that
     */
    public static PeopleMark of(String digest, int count) {
        if (count < 1 || !DIGEST.matcher(digest).matches()) {
            throw new IllegalArgumentException("A mark has " + DIGITS + " hexadecimal digits and a count of 1 or more,"
                    + " but was: " + Spelling.abridged(digest, LONGEST_SHOWN) + ", " + count);
        }
        return new PeopleMark(digest, count);
    }

    /**
     * Reads a mark as {@link #toString()} writes it.
     *
     * @param text for example "3f09ab12cd34ef56" or "3f09ab12cd34ef56x25"
     * @return the mark
     * @throws IllegalArgumentException if the text is no mark
     */
    @JsonCreator
    public static PeopleMark parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "A mark is written like 3f09ab12cd34ef56 or 3f09ab12cd34ef56x25, but was: "
                            + Spelling.abridged(text, LONGEST_SHOWN));
        }
        String count = matcher.group(2);
        return new PeopleMark(Objects.requireNonNull(matcher.group(1)), count == null ? 1 : Integer.parseInt(count));
    }

    /**
     * Returns the digits, by which marks of one person or session are found again.
     *
     * @return {@value #DIGITS} hexadecimal digits
     */
    public String digest() {
        return digest;
    }

    /**
     * Returns for how many people it stands.
     *
     * @return 1 for a person; for a session its heads or covers, 1 or more
     */
    public int count() {
        return count;
    }

    @Override
    public int compareTo(PeopleMark other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PeopleMark mark && digest.equals(mark.digest) && count == mark.count;
    }

    @Override
    public int hashCode() {
        return Objects.hash(digest, count);
    }

    /**
     * Returns the mark as {@link #parse(String)} reads it.
     *
     * @return for example "3f09ab12cd34ef56x25"
     */
    @Override
    @JsonValue
    public String toString() {
        return count == 1 ? digest : digest + "x" + count;
    }
}
