package org.tablee.core.identity;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;
import org.tablee.core.word.Spelling;

/**
 * The text that stands for one thing, of a type that tells what kind of thing.
 *
 * <p>Identifiers of one type are compared by their text, character by character; no case is folded and no
 * space removed. Instances are immutable and may be shared between threads.
 *
 * @param <I> the type of the identifier itself
 */
public abstract class Identifier<I extends Identifier<I>> implements Comparable<I> {

    /** The longest identifier, in characters. */
    public static final int MAX_LENGTH = 100;

    private final String value;

    /**
     * Creates an identifier.
     *
     * @param value 1 to {@value #MAX_LENGTH} characters without control characters, and without blanks at
     *     either end
     * @throws IllegalArgumentException if the text is none of that
     */
    protected Identifier(String value) {
        this.value = checked(value);
    }

    private String checked(String text) {
        if (text.length() > MAX_LENGTH || !Spelling.isLine(text)) {
            throw new IllegalArgumentException(getClass().getSimpleName() + " must be 1 to " + MAX_LENGTH
                    + " characters on one line without blanks at its ends, but was: "
                    + '"' + Spelling.abridged(text, MAX_LENGTH) + '"');
        }
        return text;
    }

    /**
     * Returns the text of the identifier.
     *
     * @return 1 to {@value #MAX_LENGTH} characters, without blanks at either end
     */
    @JsonValue
    public final String value() {
        return value;
    }

    @Override
    public final int compareTo(I other) {
        return value.compareTo(other.value());
    }

    @Override
    @SuppressWarnings("EqualsGetClass") // a place and a session with one text are two things
    public final boolean equals(@Nullable Object other) {
        return other != null && getClass() == other.getClass() && value.equals(((Identifier<?>) other).value);
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    /**
     * Returns the text of the identifier.
     *
     * @return the same as {@link #value()}
     */
    @Override
    public final String toString() {
        return value;
    }
}
