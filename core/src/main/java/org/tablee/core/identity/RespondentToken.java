package org.tablee.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * Tells the forms of one round of asking from each other, without telling who filled them in.
 *
 * <p>A token is a number on a form, or a word that the person chose and keeps. It is no convive: nothing turns
 * one into the other, and two rounds are paired only where people brought the same token twice.
 */
public final class RespondentToken extends Identifier<RespondentToken> {

    private RespondentToken(String value) {
        super(value);
    }

    /**
     * Returns the identifier with this text, for example {@code RespondentToken.of("olive")}.
     *
     * @param value 1 to {@value #MAX_LENGTH} characters without control characters, and without blanks at
     *     either end
     * @return the identifier
     * @throws IllegalArgumentException if the text is none of that
     */
    @JsonCreator
    public static RespondentToken of(String value) {
        return new RespondentToken(value);
    }
}
