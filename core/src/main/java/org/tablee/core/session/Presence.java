package org.tablee.core.session;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.Personal;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.Rule;
import org.tablee.core.validation.ValueStyle;

/**
 * One line of the presence sheet of a session.
 *
 * <p>A line without a convive is an anonymous head: somebody who came and whose name is nobody's business.
 * Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@Personal
@JsonPropertyOrder({"convive", "status", "table", "party", "roles"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Presence implements WithPresence {

    Presence() {}

    /**
     * Returns who it was.
     *
     * @return the convive, or empty for an anonymous head
     */
    @JsonProperty
    public abstract Optional<ConviveId> convive();

    /**
     * Returns what is known of the presence.
     *
     * @return the status
     */
    @JsonProperty
    public abstract PresenceStatus status();

    /**
     * Returns the table where the person sat.
     *
     * @return a label of 1 to 100 characters on one line that people at the same table of the session share, or empty
     *     when it was not noted
     */
    @JsonProperty
    public abstract Optional<@NotBlank @Size(max = 100) String> table();

    /**
     * Returns the party with which the person came.
     *
     * @return a label of 1 to 100 characters on one line that people of the same party of the session share, or empty
     *     when it was not noted or the person came alone
     */
    @JsonProperty
    public abstract Optional<@NotBlank @Size(max = 100) String> party();

    /**
     * Returns what the person did at the session.
     *
     * @return an unmodifiable set in the order of the sheet, empty when no role was noted
     */
    @JsonProperty
    public abstract Set<Role> roles();

    /**
     * Tells whether the person came.
     *
     * @return true for {@link PresenceStatus#PRESENT}
     */
    @JsonIgnore
    public boolean isPresent() {
        return status() == PresenceStatus.PRESENT;
    }

    /**
     * Returns who it was and nothing else.
     *
     * @return the text of the identifier, or "anonymous"
     */
    @Override
    public final String toString() {
        return convive().map(ConviveId::toString).orElse("anonymous");
    }

    @Value.Check
    void check() {
        Constraints.check(
                this,
                Rule.lines("table", table().stream().toList()),
                Rule.lines("party", party().stream().toList()));
    }

    /**
     * Returns a named convive who was present.
     *
     * @param convive the convive
     * @return the line
     */
    public static Presence of(ConviveId convive) {
        return builder().convive(convive).status(PresenceStatus.PRESENT).build();
    }

    /**
     * Returns an anonymous head: somebody who was present.
     *
     * @return the line
     */
    public static Presence anonymous() {
        return builder().status(PresenceStatus.PRESENT).build();
    }

    /**
     * Returns a new builder.
     *
     * @return a builder that needs a {@code status}
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static Presence fromJson(
            @JsonProperty("convive") @Nullable ConviveId convive,
            @JsonProperty(value = "status", required = true) PresenceStatus status,
            @JsonProperty("table") @Nullable String table,
            @JsonProperty("party") @Nullable String party,
            @JsonProperty("roles") @Nullable List<Role> roles) {
        return builder()
                .convive(Optional.ofNullable(convive))
                .status(status)
                .table(Optional.ofNullable(table))
                .party(Optional.ofNullable(party))
                .addAllRoles(roles == null ? List.of() : roles)
                .build();
    }

    /** Builds presences; {@code build()} throws a {@code ConstraintViolationException} for a wrong one. */
    public static final class Builder extends ImmutablePresence.Builder {
        Builder() {}
    }
}
