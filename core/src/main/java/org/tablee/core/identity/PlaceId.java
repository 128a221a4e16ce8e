package org.tablee.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;

/** Identifies a place. */
public final class PlaceId extends Identifier<PlaceId> {

    private PlaceId(String value) {
        super(value);
    }

    /**
     * Returns the identifier with this text, for example {@code PlaceId.of("vaise")}.
     *
     * @param value 1 to {@value #MAX_LENGTH} characters without control characters, and without blanks at
     *     either end
     * @return the identifier
     * @throws IllegalArgumentException if the text is none of that
     */
    @JsonCreator
    public static PlaceId of(String value) {
        return new PlaceId(value);
    }
}
