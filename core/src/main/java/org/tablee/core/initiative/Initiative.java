package org.tablee.core.initiative;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.InitiativeId;
import org.tablee.core.identity.Personal;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.Rule;
import org.tablee.core.validation.ValueStyle;

/**
 * Something that convives started: an outing, a themed dinner, a sewing circle.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@Personal
@JsonPropertyOrder({"id", "date", "initiators", "kind"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Initiative implements WithInitiative {

    Initiative() {}

    /**
     * Returns the identifier.
     *
     * @return the identifier
     */
    @JsonProperty
    public abstract InitiativeId id();

    /**
     * Returns the day on which it was started.
     *
     * @return the local date
     */
    @JsonProperty
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate date();

    /**
     * Returns who started it, together.
     *
     * @return an unmodifiable set in the order in which they were noted, empty when nobody noted it
     */
    @JsonProperty
    public abstract Set<ConviveId> initiators();

    /**
     * Returns what it is, in the place's own words.
     *
     * @return 1 to 100 characters on one line, or empty when it was not noted
     */
    @JsonProperty
    public abstract Optional<@NotBlank @Size(max = 100) String> kind();

    /**
     * Returns the identifier and nothing else.
     *
     * @return the text of the identifier
     */
    @Override
    public final String toString() {
        return id().toString();
    }

    @Value.Check
    void check() {
        Constraints.check(this, Rule.lines("kind", kind().stream().toList()));
    }

    /**
     * Returns a new builder.
     *
     * @return a builder that needs an {@code id} and a {@code date}
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static Initiative fromJson(
            @JsonProperty(value = "id", required = true) InitiativeId id,
            @JsonProperty(value = "date", required = true) LocalDate date,
            @JsonProperty("initiators") @Nullable List<ConviveId> initiators,
            @JsonProperty("kind") @Nullable String kind) {
        return builder()
                .id(id)
                .date(date)
                .addAllInitiators(initiators == null ? List.of() : initiators)
                .kind(Optional.ofNullable(kind))
                .build();
    }

    /** Builds initiatives; {@code build()} throws a {@code ConstraintViolationException} for a wrong one. */
    public static final class Builder extends ImmutableInitiative.Builder {
        Builder() {}
    }
}
