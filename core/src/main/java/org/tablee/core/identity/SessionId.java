package org.tablee.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;

/** Identifies a session within one place. */
public final class SessionId extends Identifier<SessionId> {

    private SessionId(String value) {
        super(value);
    }

    /**
     * Returns the identifier with this text, for example {@code SessionId.of("2025-03-11")}.
     *
     * @param value 1 to {@value #MAX_LENGTH} characters without control characters, and without blanks at
     *     either end
     * @return the identifier
     * @throws IllegalArgumentException if the text is none of that
     */
    @JsonCreator
    public static SessionId of(String value) {
        return new SessionId(value);
    }
}
