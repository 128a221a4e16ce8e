package org.tablee.core.session;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotEmpty;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.convive.Household;
import org.tablee.core.convive.Party;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.Personal;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.Rule;
import org.tablee.core.validation.ValueStyle;

/**
 * A wish to take part: how many people, of whom perhaps some are known, in which phases.
 *
 * <p>"Marie and three more, for lunch" is {@code Registration.of(marie, Party.of(2, 2), Phase.Kind.TABLE)}.
 * Whether there is room is for the {@link Roster} to say, and whether they came is an {@link Attendance}.
 * Nothing of what somebody eats or gives is here. Instances are immutable and may be shared between threads.
 */
@Personal
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"convives", "party", "phases", "eats", "roles"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Registration implements WithRegistration {

    Registration() {}

    /**
     * Returns the known people of the party.
     *
     * @return an unmodifiable set, at most as many as the party has people; empty when nobody is known
     */
    @JsonProperty
    public abstract Set<ConviveId> convives();

    /**
     * Returns how many people it speaks of.
     *
     * @return the party, the known people included
     */
    @JsonProperty
    public abstract Party party();

    /**
     * Returns the phases they want to take part in.
     *
     * @return an unmodifiable set of one kind or more
     */
    @JsonProperty
    @NotEmpty
    public abstract Set<Phase.Kind> phases();

    /**
     * Tells whether those who cook stay for the meal.
     *
     * @return true unless said otherwise; a place in the kitchen then takes a seat at the table too
     */
    @JsonProperty
    @Value.Default
    public boolean eats() {
        return true;
    }

    /**
     * Returns what the known people offer to do.
     *
     * @return an unmodifiable set, empty when nothing was offered
     */
    @JsonProperty
    public abstract Set<Role> roles();

    /** Returns the phases of a session in which they take seats. */
    Set<Phase.Kind> seatsIn(Session session) {
        Set<Phase.Kind> kinds = EnumSet.copyOf(session.kinds());
        kinds.removeIf(kind -> !takesSeatIn(kind));
        return kinds;
    }

    private boolean takesSeatIn(Phase.Kind kind) {
        boolean mealAfterCooking = kind == Phase.Kind.TABLE && phases().contains(Phase.Kind.KITCHEN) && eats();
        return phases().contains(kind) || mealAfterCooking;
    }

    /** Returns those who are known, each as a party of one; who is more than the adults is a child. */
    Map<ConviveId, Party> known() {
        Map<ConviveId, Party> known = new LinkedHashMap<>();
        for (ConviveId convive : convives()) {
            known.put(convive, known.size() < party().adults() ? Party.of(1) : Party.of(0, 1));
        }
        return known;
    }

    /** Returns the people of the party who are not known, if any. */
    Optional<Party> companions() {
        int adults = Math.min(convives().size(), party().adults());
        int children = Math.min(convives().size() - adults, party().children());
        int lapChildren = convives().size() - adults - children;
        return convives().size() == party().people()
                ? Optional.empty()
                : Optional.of(party().withAdults(party().adults() - adults)
                        .withChildren(party().children() - children)
                        .withLapChildren(party().lapChildren() - lapChildren));
    }

    /**
     * Returns who registers and nothing else.
     *
     * @return the texts of the identifiers of those who are known
     */
    @Override
    public final String toString() {
        return convives().toString();
    }

    @Value.Check
    void check() {
        Constraints.check(
                this,
                Rule.of(
                        convives().size() <= party().people(),
                        "convives",
                        convives(),
                        "must not be more than the people of party",
                        "ne doivent pas être plus nombreux que les personnes de party",
                        "mogen niet met meer zijn dan de personen van party"),
                Rule.of(
                        eats() || !phases().contains(Phase.Kind.TABLE),
                        "eats",
                        eats(),
                        "must be true for somebody who registers for the table",
                        "doit être vrai pour qui s'inscrit à table",
                        "moet waar zijn voor wie zich voor de tafel inschrijft"));
    }

    /**
     * Returns the registration of one known person.
     *
     * @param convive the person
     * @param phases the phases, one or more
     * @return the registration
     */
    public static Registration of(ConviveId convive, Phase.Kind... phases) {
        return of(convive, Party.of(1), phases);
    }

    /**
     * Returns the registration of a party of whom one is known.
     *
     * @param convive the person who registers
     * @param party everybody, that person included
     * @param phases the phases, one or more
     * @return the registration
     */
    public static Registration of(ConviveId convive, Party party, Phase.Kind... phases) {
        return builder().addConvive(convive).party(party).addPhases(phases).build();
    }

    /**
     * Returns the registration of a party of whom nobody is known.
     *
     * @param party everybody
     * @param phases the phases, one or more
     * @return the registration
     */
    public static Registration of(Party party, Phase.Kind... phases) {
        return builder().party(party).addPhases(phases).build();
    }

    /**
     * Returns the registration of a household.
     *
     * @param household who registers together
     * @param phases the phases, one or more
     * @return the registration of everybody in it
     */
    public static Registration of(Household household, Phase.Kind... phases) {
        return builder()
                .addAllConvives(household.convives())
                .party(household.party())
                .addPhases(phases)
                .build();
    }

    /**
     * Returns a new builder.
     *
     * @return a builder that needs a {@code party} and a phase
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static Registration fromJson(
            @JsonProperty("convives") @Nullable List<ConviveId> convives,
            @JsonProperty(value = "party", required = true) Party party,
            @JsonProperty(value = "phases", required = true) List<Phase.Kind> phases,
            @JsonProperty("eats") @Nullable Boolean eats,
            @JsonProperty("roles") @Nullable List<Role> roles) {
        return builder()
                .addAllConvives(convives == null ? List.of() : convives)
                .party(party)
                .addAllPhases(phases)
                .eats(eats == null || eats)
                .addAllRoles(roles == null ? List.of() : roles)
                .build();
    }

    /** Builds registrations; {@code build()} throws a {@code ConstraintViolationException} for a wrong one. */
    public static final class Builder extends ImmutableRegistration.Builder {
        Builder() {}
    }
}
