package org.tablee.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;

/** Identifies an organisation. */
public final class OrganisationId extends Identifier<OrganisationId> {

    private OrganisationId(String value) {
        super(value);
    }

    /**
     * Returns the identifier with this text, for example {@code OrganisationId.of("amis-recycleurs")}.
     *
     * @param value 1 to {@value #MAX_LENGTH} characters without control characters, and without blanks at
     *     either end
     * @return the identifier
     * @throws IllegalArgumentException if the text is none of that
     */
    @JsonCreator
    public static OrganisationId of(String value) {
        return new OrganisationId(value);
    }
}
