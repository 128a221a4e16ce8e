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
import org.tablee.core.identity.OrganisationId;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.Rule;
import org.tablee.core.validation.ValueStyle;

/**
 * An organisation at home in a place, for a time.
 *
 * <p>A bar run by a company and a repair workshop run by an association share one door: each has its own hosting,
 * and its figures are its own. Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"place", "organisation", "since", "until"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Hosting implements WithHosting {

    Hosting() {}

    /**
     * Returns the place that hosts.
     *
     * @return the place
     */
    @JsonProperty
    public abstract PlaceId place();

    /**
     * Returns the organisation that is hosted.
     *
     * @return the organisation
     */
    @JsonProperty
    public abstract OrganisationId organisation();

    /**
     * Returns since when.
     *
     * @return the first day, or empty when it was not noted
     */
    @JsonProperty
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> since();

    /**
     * Returns until when.
     *
     * @return the last day, or empty while it lasts
     */
    @JsonProperty
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> until();

    /**
     * Tells whether the organisation was at home on a day.
     *
     * @param day the day
     * @return true from the first day to the last, both included; a day that was not noted sets no limit
     */
    public boolean isInForceOn(LocalDate day) {
        return since().map(first -> !day.isBefore(first)).orElse(true)
                && until().map(last -> !day.isAfter(last)).orElse(true);
    }

    @Value.Check
    void check() {
        Constraints.check(
                this,
                Rule.of(
                        since().isEmpty() || until().isEmpty() || !until().get().isBefore(since().get()),
                        "until",
                        until().orElse(null),
                        "must not be before since",
                        "ne doit pas précéder since",
                        "mag niet voor since liggen"));
    }

    /**
     * Returns a new builder.
     *
     * @return a builder that needs a {@code place} and an {@code organisation}
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static Hosting fromJson(
            @JsonProperty(value = "place", required = true) PlaceId place,
            @JsonProperty(value = "organisation", required = true) OrganisationId organisation,
            @JsonProperty("since") @Nullable LocalDate since,
            @JsonProperty("until") @Nullable LocalDate until) {
        return builder()
                .place(place)
                .organisation(organisation)
                .since(Optional.ofNullable(since))
                .until(Optional.ofNullable(until))
                .build();
    }

    /** Builds hostings; {@code build()} throws a {@code ConstraintViolationException} for a wrong one. */
    public static final class Builder extends ImmutableHosting.Builder {
        Builder() {}
    }
}
