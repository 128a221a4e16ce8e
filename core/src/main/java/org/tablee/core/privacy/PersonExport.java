package org.tablee.core.privacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.convive.Convive;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.Personal;
import org.tablee.core.initiative.Initiative;
import org.tablee.core.initiative.Invitation;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.session.Gathering;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.ValueStyle;

/**
 * Everything that a logbook holds about one convive, to be handed to them.
 *
 * <p>Other people are left out of it: of an invitation only the day is told, and of an initiative not who else
 * started it. What a host keeps in its own tables, such as the name, is not here. Instances are immutable and may
 * be shared between threads.
 */
@Personal
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "convive", "presences", "initiatives", "invited", "invitedBy"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class PersonExport {

    PersonExport() {}

    /**
     * Returns the pseudonym.
     *
     * @return the identifier
     */
    @JsonProperty
    public abstract ConviveId id();

    /**
     * Returns what is noted of the person.
     *
     * @return the record, or empty when there is none
     */
    @JsonProperty
    public abstract Optional<Convive> convive();

    /**
     * Returns the lines of presence sheets.
     *
     * @return an unmodifiable list in the order of the logbook
     */
    @JsonProperty
    public abstract List<HeldPresence> presences();

    /**
     * Returns what the person started.
     *
     * @return an unmodifiable list, without the others who started it too
     */
    @JsonProperty
    public abstract List<Initiative> initiatives();

    /**
     * Returns when the person brought somebody along.
     *
     * @return an unmodifiable list of days
     */
    @JsonProperty
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract List<LocalDate> invited();

    /**
     * Returns when somebody brought the person along.
     *
     * @return an unmodifiable list of days
     */
    @JsonProperty
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract List<LocalDate> invitedBy();

    /**
     * Tells whether nothing is held.
     *
     * @return true when the logbook does not know the person
     */
    public boolean holdsNothing() {
        return convive().isEmpty()
                && presences().isEmpty()
                && initiatives().isEmpty()
                && invited().isEmpty()
                && invitedBy().isEmpty();
    }

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
        Constraints.check(this);
    }

    /**
     * Gathers what a logbook holds about a convive.
     *
     * @param id the pseudonym
     * @param logbook the logbook
     * @return the export
     */
    public static PersonExport of(ConviveId id, Logbook logbook) {
        ImmutablePersonExport.Builder export = ImmutablePersonExport.builder()
                .id(id)
                .convive(logbook.convives().stream()
                        .filter(convive -> convive.id().equals(id))
                        .findFirst());
        for (Gathering gathering : logbook.gatherings()) {
            gathering.presences().stream()
                    .filter(presence -> presence.convive().equals(Optional.of(id)))
                    .forEach(presence -> export.addPresence(HeldPresence.of(gathering, presence)));
        }
        for (Initiative initiative : logbook.initiatives().orElse(List.of())) {
            if (initiative.initiators().contains(id)) {
                export.addInitiative(initiative.withInitiators(id));
            }
        }
        for (Invitation invitation : logbook.invitations().orElse(List.of())) {
            if (invitation.inviter().equals(Optional.of(id))) {
                export.addInvited(invitation.date());
            }
            if (invitation.invitee().equals(id)) {
                export.addInvitedBy(invitation.date());
            }
        }
        return export.build();
    }

    @JsonCreator
    private static PersonExport fromJson(
            @JsonProperty(value = "id", required = true) ConviveId id,
            @JsonProperty("convive") @Nullable Convive convive,
            @JsonProperty("presences") @Nullable List<HeldPresence> presences,
            @JsonProperty("initiatives") @Nullable List<Initiative> initiatives,
            @JsonProperty("invited") @Nullable List<LocalDate> invited,
            @JsonProperty("invitedBy") @Nullable List<LocalDate> invitedBy) {
        return ImmutablePersonExport.builder()
                .id(id)
                .convive(Optional.ofNullable(convive))
                .addAllPresences(presences == null ? List.of() : presences)
                .addAllInitiatives(initiatives == null ? List.of() : initiatives)
                .addAllInvited(invited == null ? List.of() : invited)
                .addAllInvitedBy(invitedBy == null ? List.of() : invitedBy)
                .build();
    }
}
