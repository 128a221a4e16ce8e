package org.tablee.core.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.Rule;
import org.tablee.core.validation.ValueStyle;

/**
 * A place where people gather around a table.
 *
 * <p>A place is where things happen; the legal bodies that run them are something else. Instances are
 * immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "name", "kind", "zone", "country", "opened", "closed", "presences"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Place implements WithPlace {

    Place() {}

    /**
     * Returns the identifier.
     *
     * @return the identifier
     */
    @JsonProperty
    public abstract PlaceId id();

    /**
     * Returns the name over the door.
     *
     * @return a name of 1 to 200 characters on one line, or empty when it was not noted
     */
    @JsonProperty
    public abstract Optional<@NotBlank @Size(max = 200) String> name();

    /**
     * Returns the kind of place.
     *
     * @return the kind, or empty when it was not noted
     */
    @JsonProperty
    public abstract Optional<PlaceKind> kind();

    /**
     * Returns the time zone that the clock on the wall keeps.
     *
     * @return the zone, for example {@code Europe/Paris} or {@code Indian/Reunion}, or empty when it was not
     *     noted
     */
    @JsonProperty
    public abstract Optional<ZoneId> zone();

    /**
     * Returns the country.
     *
     * @return the ISO 3166 code of two letters, for example "FR", or empty when it was not noted
     */
    @JsonProperty
    public abstract Optional<@Pattern(regexp = "[A-Z]{2}") String> country();

    /**
     * Returns the day on which the place opened.
     *
     * @return the first day, or empty when it was not noted
     */
    @JsonProperty
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> opened();

    /**
     * Returns the day on which the place closed for good.
     *
     * @return the last day, or empty while it is open
     */
    @JsonProperty
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> closed();

    /**
     * Returns what a blank means on the presence sheet.
     *
     * @return the practice, or empty when it was not declared
     */
    @JsonProperty
    public abstract Optional<PresencePractice> presences();

    @Value.Check
    void check() {
        boolean inOrder =
                opened().isEmpty() || closed().isEmpty() || !closed().get().isBefore(opened().get());
        Constraints.check(
                this,
                Rule.lines("name", name().stream().toList()),
                Rule.of(
                        inOrder,
                        "closed",
                        closed().orElse(null),
                        "must not be before opened",
                        "ne doit pas précéder opened",
                        "mag niet voor opened liggen"));
    }

    /**
     * Returns a new builder.
     *
     * @return a builder that needs an {@code id}
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static Place fromJson(
            @JsonProperty(value = "id", required = true) PlaceId id,
            @JsonProperty("name") @Nullable String name,
            @JsonProperty("kind") @Nullable PlaceKind kind,
            @JsonProperty("zone") @Nullable ZoneId zone,
            @JsonProperty("country") @Nullable String country,
            @JsonProperty("opened") @Nullable LocalDate opened,
            @JsonProperty("closed") @Nullable LocalDate closed,
            @JsonProperty("presences") @Nullable PresencePractice presences) {
        return builder()
                .id(id)
                .name(Optional.ofNullable(name))
                .kind(Optional.ofNullable(kind))
                .zone(Optional.ofNullable(zone))
                .country(Optional.ofNullable(country))
                .opened(Optional.ofNullable(opened))
                .closed(Optional.ofNullable(closed))
                .presences(Optional.ofNullable(presences))
                .build();
    }

    /** Builds places; {@code build()} throws a {@code ConstraintViolationException} for a wrong one. */
    public static final class Builder extends ImmutablePlace.Builder {
        Builder() {}
    }
}
