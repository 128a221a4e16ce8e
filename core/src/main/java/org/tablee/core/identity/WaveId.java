package org.tablee.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;

/** Identifies one round of asking at one place. */
public final class WaveId extends Identifier<WaveId> {

    private WaveId(String value) {
        super(value);
    }

    /**
     * Returns the identifier with this text, for example {@code WaveId.of("2025-spring")}.
     *
     * @param value 1 to {@value #MAX_LENGTH} characters without control characters, and without blanks at
     *     either end
     * @return the identifier
     * @throws IllegalArgumentException if the text is none of that
     */
    @JsonCreator
    public static WaveId of(String value) {
        return new WaveId(value);
    }
}
