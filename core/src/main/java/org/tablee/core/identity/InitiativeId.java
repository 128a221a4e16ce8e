package org.tablee.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;

/** Identifies an initiative within one place. */
public final class InitiativeId extends Identifier<InitiativeId> {

    private InitiativeId(String value) {
        super(value);
    }

    /**
     * Returns the identifier with this text, for example {@code InitiativeId.of("sewing-circle")}.
     *
     * @param value 1 to {@value #MAX_LENGTH} characters without control characters, and without blanks at
     *     either end
     * @return the identifier
     * @throws IllegalArgumentException if the text is none of that
     */
    @JsonCreator
    public static InitiativeId of(String value) {
        return new InitiativeId(value);
    }
}
