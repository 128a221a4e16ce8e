package org.tablee.core.convive;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.Personal;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.Rule;
import org.tablee.core.validation.ValueStyle;

/**
 * A person at the table, known to one place under a pseudonym.
 *
 * <p>There is no name here, and no field for one: names live in the host's own table. Instances are
 * immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@Personal
@JsonPropertyOrder({"id", "staff", "attributes"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Convive implements WithConvive {

    Convive() {}

    /**
     * Returns the pseudonym, which means something in one place only.
     *
     * @return the identifier
     */
    @JsonProperty
    public abstract ConviveId id();

    /**
     * Tells whether the person is paid to be there.
     *
     * @return true for staff, who sit at the table and are counted apart; false unless said otherwise
     */
    @JsonProperty
    @Value.Default
    public boolean staff() {
        return false;
    }

    /**
     * Returns what the place chose to note of its convives, such as an age band.
     *
     * @return an unmodifiable map from a declared attribute to one of its values, which is one line, in the order in which they
     *     were added; an attribute that is unknown for this convive is not in it
     */
    @JsonProperty
    public abstract Map<@NotBlank @Size(max = 60) String, @NotBlank @Size(max = 100) String> attributes();

    /**
     * Returns the pseudonym and nothing else.
     *
     * @return the text of the identifier
     */
    @Override
    public final String toString() {
        return id().toString();
    }

    @Value.Check
    void check() {
        Constraints.check(this, Rule.lines("attributes", attributes().values()));
    }

    /**
     * Returns a convive of whom nothing is noted.
     *
     * @param id the pseudonym
     * @return the convive
     */
    public static Convive of(ConviveId id) {
        return builder().id(id).build();
    }

    /**
     * Returns a new builder.
     *
     * @return a builder that needs an {@code id}
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static Convive fromJson(
            @JsonProperty(value = "id", required = true) ConviveId id,
            @JsonProperty("staff") @Nullable Boolean staff,
            @JsonProperty("attributes") @Nullable Map<String, String> attributes) {
        return builder()
                .id(id)
                .staff(Boolean.TRUE.equals(staff))
                .putAllAttributes(attributes == null ? Map.of() : attributes)
                .build();
    }

    /** Builds convives; {@code build()} throws a {@code ConstraintViolationException} for a wrong one. */
    public static final class Builder extends ImmutableConvive.Builder {
        Builder() {}
    }
}
