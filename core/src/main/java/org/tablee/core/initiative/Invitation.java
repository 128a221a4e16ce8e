package org.tablee.core.initiative;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.Personal;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.Rule;
import org.tablee.core.validation.ValueStyle;

/**
 * A convive brought somebody along.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@Personal
@JsonPropertyOrder({"date", "inviter", "invitee"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Invitation implements WithInvitation {

    Invitation() {}

    /**
     * Returns the day of the invitation.
     *
     * @return the local date
     */
    @JsonProperty
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate date();

    /**
     * Returns who invited.
     *
     * @return the convive, or empty when only the fact was noted
     */
    @JsonProperty
    public abstract Optional<ConviveId> inviter();

    /**
     * Returns who was invited.
     *
     * @return the convive, another one than the inviter
     */
    @JsonProperty
    public abstract ConviveId invitee();

    /**
     * Returns who invited whom and nothing else.
     *
     * @return the text of both identifiers, "anonymous" for one that was not noted
     */
    @Override
    public final String toString() {
        return inviter().map(ConviveId::toString).orElse("anonymous") + " > " + invitee();
    }

    @Value.Check
    void check() {
        Constraints.check(
                this,
                Rule.of(
                        !inviter().equals(Optional.of(invitee())),
                        "invitee",
                        invitee(),
                        "must not be the inviter",
                        "ne doit pas être la personne qui invite",
                        "mag niet de uitnodiger zijn"));
    }

    /**
     * Returns a new builder.
     *
     * @return a builder that needs a {@code date} and an {@code invitee}
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static Invitation fromJson(
            @JsonProperty(value = "date", required = true) LocalDate date,
            @JsonProperty("inviter") @Nullable ConviveId inviter,
            @JsonProperty(value = "invitee", required = true) ConviveId invitee) {
        return builder()
                .date(date)
                .inviter(Optional.ofNullable(inviter))
                .invitee(invitee)
                .build();
    }

    /** Builds invitations; {@code build()} throws a {@code ConstraintViolationException} for a wrong one. */
    public static final class Builder extends ImmutableInvitation.Builder {
        Builder() {}
    }
}
