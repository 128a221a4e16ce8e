package org.tablee.core.reuse;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.quantity.Mass;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.Rule;
import org.tablee.core.validation.ValueStyle;

/**
 * Things of one stream on the scale, on their way in or out.
 *
 * <p>What has a destination goes out; anything else comes in. Stock lies between: in a period more may go out than
 * comes in. Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"date", "stream", "gross", "tare", "mode", "destination"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Weighing implements WithWeighing {

    Weighing() {}

    /**
     * Returns the day.
     *
     * @return the local date
     */
    @JsonProperty
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate date();

    /**
     * Returns the kind of things, in the words of the place.
     *
     * @return 1 to 100 characters, for example "textile"
     */
    @JsonProperty
    @NotBlank
    @Size(max = 100)
    public abstract String stream();

    /**
     * Returns what the scale showed.
     *
     * @return the mass of the things and what they lay in
     */
    @JsonProperty
    public abstract Mass gross();

    /**
     * Returns the mass of what they lay in.
     *
     * @return the mass of the container, at most the gross mass; none unless said otherwise
     */
    @JsonProperty
    @Value.Default
    public Mass tare() {
        return Mass.ZERO;
    }

    /**
     * Returns how they came in.
     *
     * @return the way, or empty when it was not noted or they go out
     */
    @JsonProperty
    public abstract Optional<CollectionMode> mode();

    /**
     * Returns where they go.
     *
     * @return the destination, or empty when they come in
     */
    @JsonProperty
    public abstract Optional<Destination> destination();

    /**
     * Returns the mass of the things alone.
     *
     * @return gross less tare
     */
    public Mass net() {
        return gross().minus(tare());
    }

    @Value.Check
    void check() {
        Constraints.check(
                this,
                Rule.of(
                        tare().compareTo(gross()) <= 0,
                        "tare",
                        tare(),
                        "must not be more than gross",
                        "ne doit pas dépasser gross",
                        "mag niet meer zijn dan gross"),
                Rule.of(
                        mode().isEmpty() || destination().isEmpty(),
                        "destination",
                        destination().orElse(null),
                        "must not be given where mode says that they come in",
                        "ne doit pas être donné quand mode dit une arrivée",
                        "mag niet gegeven zijn als mode een aankomst is"));
    }

    /**
     * Returns a new builder.
     *
     * @return a builder that needs a {@code date}, a {@code stream} and a {@code gross} mass
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static Weighing fromJson(
            @JsonProperty(value = "date", required = true) LocalDate date,
            @JsonProperty(value = "stream", required = true) String stream,
            @JsonProperty(value = "gross", required = true) Mass gross,
            @JsonProperty("tare") @Nullable Mass tare,
            @JsonProperty("mode") @Nullable CollectionMode mode,
            @JsonProperty("destination") @Nullable Destination destination) {
        return builder().date(date).stream(stream)
                .gross(gross)
                .tare(tare == null ? Mass.ZERO : tare)
                .mode(Optional.ofNullable(mode))
                .destination(Optional.ofNullable(destination))
                .build();
    }

    /** Builds weighings; {@code build()} throws a {@code ConstraintViolationException} for a wrong one. */
    public static final class Builder extends ImmutableWeighing.Builder {
        Builder() {}
    }
}
