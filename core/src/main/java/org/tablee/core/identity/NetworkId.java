package org.tablee.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;

/** Identifies a network of organisations. */
public final class NetworkId extends Identifier<NetworkId> {

    private NetworkId(String value) {
        super(value);
    }

    /**
     * Returns the identifier with this text, for example {@code NetworkId.of("petites-cantines")}.
     *
     * @param value 1 to {@value #MAX_LENGTH} characters without control characters, and without blanks at
     *     either end
     * @return the identifier
     * @throws IllegalArgumentException if the text is none of that
     */
    @JsonCreator
    public static NetworkId of(String value) {
        return new NetworkId(value);
    }
}
