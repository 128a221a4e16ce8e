package org.tablee.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;

/** Identifies a convive within one place, without telling who it is. */
public final class ConviveId extends Identifier<ConviveId> {

    private ConviveId(String value) {
        super(value);
    }

    /**
     * Returns the identifier with this text, for example {@code ConviveId.of("c-0042")}.
     *
     * @param value 1 to {@value #MAX_LENGTH} characters without control characters, and without blanks at
     *     either end
     * @return the identifier
     * @throws IllegalArgumentException if the text is none of that
     */
    @JsonCreator
    public static ConviveId of(String value) {
        return new ConviveId(value);
    }
}
