package org.tablee.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;

/** Identifies an attempt to repair something within one place. */
public final class RepairId extends Identifier<RepairId> {

    private RepairId(String value) {
        super(value);
    }

    /**
     * Returns the identifier with this text, for example {@code RepairId.of("repconn_1")}.
     *
     * @param value 1 to {@value #MAX_LENGTH} characters without control characters, and without blanks at
     *     either end
     * @return the identifier
     * @throws IllegalArgumentException if the text is none of that
     */
    @JsonCreator
    public static RepairId of(String value) {
        return new RepairId(value);
    }
}
