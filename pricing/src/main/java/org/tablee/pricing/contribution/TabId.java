package org.tablee.pricing.contribution;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.tablee.core.identity.Identifier;

/** Identifies a tab by a mark that only its holder knows, such as the number on a card. */
public final class TabId extends Identifier<TabId> {

    private TabId(String value) {
        super(value);
    }

    /**
     * Returns the identifier with this text, for example {@code TabId.of("blue-7")}.
     *
     * @param value 1 to {@value #MAX_LENGTH} characters without control characters, and without blanks at
     *     either end
     * @return the identifier
     * @throws IllegalArgumentException if the text is none of that
     */
    @JsonCreator
    public static TabId of(String value) {
        return new TabId(value);
    }
}
