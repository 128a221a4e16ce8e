package org.tablee.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;

/** Identifies one question within an instrument. */
public final class ItemId extends Identifier<ItemId> {

    private ItemId(String value) {
        super(value);
    }

    /**
     * Returns the identifier with this text, for example {@code ItemId.of("accueil-1")}.
     *
     * @param value 1 to {@value #MAX_LENGTH} characters without control characters, and without blanks at
     *     either end
     * @return the identifier
     * @throws IllegalArgumentException if the text is none of that
     */
    @JsonCreator
    public static ItemId of(String value) {
        return new ItemId(value);
    }
}
