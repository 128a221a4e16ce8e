package org.tablee.trust.network;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tablee.core.figure.Figure;
import org.tablee.trust.indicator.Pillar;

/**
 * One indicator of a network: the people of all places that reported it, counted together.
 *
 * <p>In JSON it is one flat object. Instances are immutable and may be shared between threads.
 */
@JsonPropertyOrder({"id", "version", "pillar", "label", "places", "figure", "reading"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public final class NetworkResult {

    private final String id;
    private final int version;
    private final Pillar pillar;
    private final String label;
    private final int places;
    private final Figure figure;
    private final @Nullable String reading;

    @JsonCreator
    NetworkResult(
            @JsonProperty(value = "id", required = true) String id,
            @JsonProperty(value = "version", required = true) int version,
            @JsonProperty(value = "pillar", required = true) Pillar pillar,
            @JsonProperty(value = "label", required = true) String label,
            @JsonProperty(value = "places", required = true) int places,
            @JsonUnwrapped Figure figure,
            @JsonProperty("reading") @Nullable String reading) {
        this.id = Objects.requireNonNull(id, "id");
        this.version = version;
        this.pillar = Objects.requireNonNull(pillar, "pillar");
        this.label = Objects.requireNonNull(label, "label");
        this.places = places;
        this.figure = Objects.requireNonNull(figure, "figure");
        this.reading = reading;
    }

    /**
     * Returns the identifier of the definition.
     *
     * @return the pillar and a name, for example "accueil.newcomer-return"
     */
    @JsonProperty
    public String id() {
        return id;
    }

    /**
     * Returns the version of the definition.
     *
     * @return 1 or more
     */
    @JsonProperty
    public int version() {
        return version;
    }

    /**
     * Returns the pillar.
     *
     * @return the pillar
     */
    @JsonProperty
    public Pillar pillar() {
        return pillar;
    }

    /**
     * Returns the question that it answers.
     *
     * @return one sentence
     */
    @JsonProperty
    public String label() {
        return label;
    }

    /**
     * Returns how many places have this figure in their reports.
     *
     * @return a count of 0 or more
     */
    @JsonProperty
    public int places() {
        return places;
    }

    /**
     * Returns the figure of all these places together.
     *
     * @return the figure, or the reason why there is none
     */
    @JsonUnwrapped
    public Figure figure() {
        return figure;
    }

    /**
     * Returns the answer in words that can be read aloud, in the language of the report.
     *
     * @return one or two sentences, or empty when there is no number
     */
    @JsonProperty
    public Optional<String> reading() {
        return Optional.ofNullable(reading);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NetworkResult result
                && id.equals(result.id)
                && version == result.version
                && pillar == result.pillar
                && label.equals(result.label)
                && places == result.places
                && figure.equals(result.figure)
                && Objects.equals(reading, result.reading);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, version, pillar, label, places, figure, reading);
    }

    @Override
    public String toString() {
        return id + " of " + places + " places: " + figure;
    }
}
