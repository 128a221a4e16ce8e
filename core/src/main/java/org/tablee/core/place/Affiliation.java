package org.tablee.core.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.identity.NetworkId;
import org.tablee.core.identity.OrganisationId;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.Rule;
import org.tablee.core.validation.ValueStyle;

/**
 * What a network and an organisation say of each other.
 *
 * <p>An organisation belongs to a network once both have said so; what only one of them says is a wish. Instances
 * are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"network", "organisation", "saidByNetwork", "saidByOrganisation", "ended"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Affiliation implements WithAffiliation {

    Affiliation() {}

    /**
     * Returns the network.
     *
     * @return the network
     */
    @JsonProperty
    public abstract NetworkId network();

    /**
     * Returns the organisation.
     *
     * @return the organisation
     */
    @JsonProperty
    public abstract OrganisationId organisation();

    /**
     * Returns since when the network counts the organisation in.
     *
     * @return the day, or empty when the network has not said so
     */
    @JsonProperty
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> saidByNetwork();

    /**
     * Returns since when the organisation says that it belongs.
     *
     * @return the day, or empty when the organisation has not said so
     */
    @JsonProperty
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> saidByOrganisation();

    /**
     * Returns when one of them ended it.
     *
     * @return the last day, or empty while it lasts
     */
    @JsonProperty
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> ended();

    /**
     * Returns since when both say so.
     *
     * @return the later of both days, or empty while one of them has not said so
     */
    public Optional<LocalDate> since() {
        return saidByNetwork()
                .flatMap(network -> saidByOrganisation()
                        .map(organisation -> network.isAfter(organisation) ? network : organisation));
    }

    /**
     * Tells whether the organisation belonged to the network on a day.
     *
     * @param day the day
     * @return true from the day on which both had said so to the last day, both included
     */
    public boolean isConfirmedOn(LocalDate day) {
        return since().map(first -> !day.isBefore(first)).orElse(false)
                && ended().map(last -> !day.isAfter(last)).orElse(true);
    }

    @Value.Check
    void check() {
        Constraints.check(
                this,
                Rule.of(
                        saidByNetwork().isPresent() || saidByOrganisation().isPresent(),
                        "saidByNetwork",
                        null,
                        "or saidByOrganisation must be present",
                        "ou saidByOrganisation doit être présent",
                        "of saidByOrganisation moet aanwezig zijn"),
                Rule.of(
                        ended().isEmpty() || since().isEmpty() || !ended().get().isBefore(since().get()),
                        "ended",
                        ended().orElse(null),
                        "must not be before both said so",
                        "ne doit pas précéder leur accord",
                        "mag niet voor hun akkoord liggen"));
    }

    /**
     * Returns a new builder.
     *
     * @return a builder that needs a {@code network}, an {@code organisation} and what one of them said
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static Affiliation fromJson(
            @JsonProperty(value = "network", required = true) NetworkId network,
            @JsonProperty(value = "organisation", required = true) OrganisationId organisation,
            @JsonProperty("saidByNetwork") @Nullable LocalDate saidByNetwork,
            @JsonProperty("saidByOrganisation") @Nullable LocalDate saidByOrganisation,
            @JsonProperty("ended") @Nullable LocalDate ended) {
        return builder()
                .network(network)
                .organisation(organisation)
                .saidByNetwork(Optional.ofNullable(saidByNetwork))
                .saidByOrganisation(Optional.ofNullable(saidByOrganisation))
                .ended(Optional.ofNullable(ended))
                .build();
    }

    /** Builds affiliations; {@code build()} throws a {@code ConstraintViolationException} for a wrong one. */
    public static final class Builder extends ImmutableAffiliation.Builder {
        Builder() {}
    }
}
