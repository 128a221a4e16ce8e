package org.tablee.core.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.identity.OrganisationId;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.ValueStyle;

/**
 * A body that runs activities: it may run them in several places, and a place may host several.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "name", "form"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Organisation implements WithOrganisation {

    Organisation() {}

    /**
     * Returns the identifier.
     *
     * @return the identifier
     */
    @JsonProperty
    public abstract OrganisationId id();

    /**
     * Returns the name.
     *
     * @return 1 to 200 characters
     */
    @JsonProperty
    @NotBlank
    @Size(max = 200)
    public abstract String name();

    /**
     * Returns what it is in law.
     *
     * @return the form, or empty when it was not noted
     */
    @JsonProperty
    public abstract Optional<LegalForm> form();

    @Value.Check
    void check() {
        Constraints.check(this);
    }

    /**
     * Returns a new builder.
     *
     * @return a builder that needs an {@code id} and a {@code name}
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static Organisation fromJson(
            @JsonProperty(value = "id", required = true) OrganisationId id,
            @JsonProperty(value = "name", required = true) String name,
            @JsonProperty("form") @Nullable LegalForm form) {
        return builder().id(id).name(name).form(Optional.ofNullable(form)).build();
    }

    /** Builds organisations; {@code build()} throws a {@code ConstraintViolationException} for a wrong one. */
    public static final class Builder extends ImmutableOrganisation.Builder {
        Builder() {}
    }
}
