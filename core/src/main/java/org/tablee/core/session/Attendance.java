package org.tablee.core.session;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.convive.Party;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.Personal;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.Rule;
import org.tablee.core.validation.ValueStyle;

/**
 * An entry that says who came, or did not, and how that is known.
 *
 * <p>An entry speaks of one known person of a booking, or of the companions of a booking. A later entry about
 * the same people corrects an earlier one; both stay on the roster. Instances are immutable and may be shared
 * between threads.
 */
@Personal
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"number", "convive", "party", "status", "phases", "roles", "evidence"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Attendance implements WithAttendance {

    Attendance() {}

    /**
     * Returns the number of the booking, or the number that was given to people who walked in.
     *
     * @return 1 or more
     */
    @JsonProperty
    @Positive
    public abstract int number();

    /**
     * Returns the known person it speaks of.
     *
     * @return the convive, or empty when the entry speaks of companions or of people whom nobody knows
     */
    @JsonProperty
    public abstract Optional<ConviveId> convive();

    /**
     * Returns how many people it speaks of.
     *
     * @return the party; one person where the convive is known, unless said otherwise one adult
     */
    @JsonProperty
    @Value.Default
    public Party party() {
        return Party.of(1);
    }

    /**
     * Returns what is known of their presence.
     *
     * @return the status
     */
    @JsonProperty
    public abstract PresenceStatus status();

    /**
     * Returns the phases they were at.
     *
     * @return an unmodifiable set; empty for people who were not there, or who only came to wash up
     */
    @JsonProperty
    public abstract Set<Phase.Kind> phases();

    /**
     * Returns what they did.
     *
     * @return an unmodifiable set, empty when nothing was noted
     */
    @JsonProperty
    public abstract Set<Role> roles();

    /**
     * Returns how it is known.
     *
     * @return the evidence
     */
    @JsonProperty
    public abstract Evidence evidence();

    /** Tells whether this entry speaks of the same people as another. */
    boolean isAboutTheSameAs(Attendance other) {
        return number() == other.number() && convive().equals(other.convive());
    }

    /** Tells whether the people were there. */
    boolean isPresence() {
        return status() == PresenceStatus.PRESENT;
    }

    /**
     * Returns whom it speaks of and nothing else.
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
                Rule.of(
                        convive().isEmpty() || party().people() == 1,
                        "party",
                        party(),
                        "must be one person where the convive is known",
                        "doit compter une personne quand le ou la convive est connu·e",
                        "moet één persoon zijn als de convive bekend is"),
                Rule.of(
                        status() == PresenceStatus.PRESENT || phases().isEmpty() && roles().isEmpty(),
                        "status",
                        status(),
                        "must be present where phases or roles are noted",
                        "doit être présent quand des moments ou des tâches sont notés",
                        "moet aanwezig zijn als onderdelen of taken genoteerd zijn"));
    }

    /**
     * Returns a new builder.
     *
     * @return a builder that needs a {@code number}, a {@code status} and an {@code evidence}
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static Attendance fromJson(
            @JsonProperty(value = "number", required = true) Integer number,
            @JsonProperty("convive") @Nullable ConviveId convive,
            @JsonProperty("party") @Nullable Party party,
            @JsonProperty(value = "status", required = true) PresenceStatus status,
            @JsonProperty("phases") @Nullable List<Phase.Kind> phases,
            @JsonProperty("roles") @Nullable List<Role> roles,
            @JsonProperty(value = "evidence", required = true) Evidence evidence) {
        return builder()
                .number(number)
                .convive(Optional.ofNullable(convive))
                .party(party == null ? Party.of(1) : party)
                .status(status)
                .addAllPhases(phases == null ? List.of() : phases)
                .addAllRoles(roles == null ? List.of() : roles)
                .evidence(evidence)
                .build();
    }

    /** Builds entries; {@code build()} throws a {@code ConstraintViolationException} for a wrong one. */
    public static final class Builder extends ImmutableAttendance.Builder {
        Builder() {}
    }
}
