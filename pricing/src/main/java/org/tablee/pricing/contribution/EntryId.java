package org.tablee.pricing.contribution;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.tablee.core.identity.Identifier;

/** Identifies an entry of the ledger, wherever it was made; never derived from who gave. */
public final class EntryId extends Identifier<EntryId> {

    private EntryId(String value) {
        super(value);
    }

    /**
     * Returns the identifier with this text, for example {@code EntryId.of("till-1/0042")}.
     *
     * @param value 1 to {@value #MAX_LENGTH} characters without control characters, and without blanks at
     *     either end
     * @return the identifier
     * @throws IllegalArgumentException if the text is none of that
     */
    @JsonCreator
    public static EntryId of(String value) {
        return new EntryId(value);
    }
}
