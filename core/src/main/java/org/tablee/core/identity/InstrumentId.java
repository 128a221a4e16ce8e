package org.tablee.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;

/** Identifies a set of questions that are asked together. */
public final class InstrumentId extends Identifier<InstrumentId> {

    private InstrumentId(String value) {
        super(value);
    }

    /**
     * Returns the identifier with this text, for example {@code InstrumentId.of("3a")}.
     *
     * @param value 1 to {@value #MAX_LENGTH} characters without control characters, and without blanks at
     *     either end
     * @return the identifier
     * @throws IllegalArgumentException if the text is none of that
     */
    @JsonCreator
    public static InstrumentId of(String value) {
        return new InstrumentId(value);
    }
}
