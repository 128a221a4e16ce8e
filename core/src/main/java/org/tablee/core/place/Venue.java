package org.tablee.core.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.ValueStyle;

/**
 * Somewhere else: where a session is held away from its place, such as a pop-up canteen in a school yard.
 *
 * <p>It may lie in another country or time zone than the place. Instances are immutable and may be shared
 * between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"name", "zone", "country"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Venue implements WithVenue {

    Venue() {}

    /**
     * Returns what the spot is called.
     *
     * @return 1 to 200 characters, for example "Gymnase Jean Jaurès"
     */
    @JsonProperty
    @NotBlank
    @Size(max = 200)
    public abstract String name();

    /**
     * Returns the time zone there.
     *
     * @return the zone, or empty when it is that of the place
     */
    @JsonProperty
    public abstract Optional<ZoneId> zone();

    /**
     * Returns the country.
     *
     * @return the ISO 3166 code of two letters, or empty when it is that of the place
     */
    @JsonProperty
    public abstract Optional<@Pattern(regexp = "[A-Z]{2}") String> country();

    @Value.Check
    void check() {
        Constraints.check(this);
    }

    /**
     * Returns a venue in the zone and the country of the place.
     *
     * @param name what the spot is called
     * @return the venue
     */
    public static Venue of(String name) {
        return builder().name(name).build();
    }

    /**
     * Returns a new builder.
     *
     * @return a builder that needs a {@code name}
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static Venue fromJson(
            @JsonProperty(value = "name", required = true) String name,
            @JsonProperty("zone") @Nullable ZoneId zone,
            @JsonProperty("country") @Nullable String country) {
        return builder()
                .name(name)
                .zone(Optional.ofNullable(zone))
                .country(Optional.ofNullable(country))
                .build();
    }

    /** Builds venues; {@code build()} throws a {@code ConstraintViolationException} for a wrong one. */
    public static final class Builder extends ImmutableVenue.Builder {
        Builder() {}
    }
}
