package org.tablee.core.logbook;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.convive.Attribute;
import org.tablee.core.convive.Convive;
import org.tablee.core.initiative.Initiative;
import org.tablee.core.initiative.Invitation;
import org.tablee.core.place.Place;
import org.tablee.core.session.Gathering;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.ValueStyle;

/**
 * What a place, or a few, wrote down: sessions, who came, and the few facts beside them.
 *
 * <p>A list that a place keeps and that is empty is a true zero; a list that it does not keep is unknown.
 * Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"places", "gatherings", "convives", "attributes", "initiatives", "invitations"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Logbook implements WithLogbook {

    Logbook() {}

    /**
     * Returns the places.
     *
     * @return an unmodifiable list, empty when the place was not described
     */
    @JsonProperty
    public abstract List<Place> places();

    /**
     * Returns the sessions, planned, held and cancelled.
     *
     * @return an unmodifiable list in the order of the file
     */
    @JsonProperty
    public abstract List<Gathering> gatherings();

    /**
     * Returns the convives of whom something is noted.
     *
     * @return an unmodifiable list; a convive of the presence sheets need not be in it
     */
    @JsonProperty
    public abstract List<Convive> convives();

    /**
     * Returns what the place chose to note of its convives.
     *
     * @return an unmodifiable list
     */
    @JsonProperty
    public abstract List<Attribute> attributes();

    /**
     * Returns what convives started.
     *
     * @return an unmodifiable list, or empty when the place does not note initiatives
     */
    @JsonProperty
    public abstract Optional<List<Initiative>> initiatives();

    /**
     * Returns who brought whom along.
     *
     * @return an unmodifiable list, or empty when the place does not note invitations
     */
    @JsonProperty
    public abstract Optional<List<Invitation>> invitations();

    @Value.Check
    void check() {
        Constraints.check(this);
    }

    /**
     * Returns a new builder.
     *
     * @return a builder of which nothing is required
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static Logbook fromJson(
            @JsonProperty("places") @Nullable List<Place> places,
            @JsonProperty("gatherings") @Nullable List<Gathering> gatherings,
            @JsonProperty("convives") @Nullable List<Convive> convives,
            @JsonProperty("attributes") @Nullable List<Attribute> attributes,
            @JsonProperty("initiatives") @Nullable List<Initiative> initiatives,
            @JsonProperty("invitations") @Nullable List<Invitation> invitations) {
        return builder()
                .addAllPlaces(places == null ? List.of() : places)
                .addAllGatherings(gatherings == null ? List.of() : gatherings)
                .addAllConvives(convives == null ? List.of() : convives)
                .addAllAttributes(attributes == null ? List.of() : attributes)
                .initiatives(Optional.ofNullable(initiatives))
                .invitations(Optional.ofNullable(invitations))
                .build();
    }

    /** Builds logbooks. */
    public static final class Builder extends ImmutableLogbook.Builder {
        Builder() {}
    }
}
