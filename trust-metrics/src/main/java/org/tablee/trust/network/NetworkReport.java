package org.tablee.trust.network;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.figure.Audience;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.ValueStyle;
import org.tablee.core.word.Spelling;

/**
 * What the reports of several places tell together: numerators and denominators are added, so that no personal row
 * leaves a place.
 *
 * <p>Only shares can be added. Somebody who comes to two places counts once in each. There is no order of places, and
 * no total of fewer than three: from one of two, each could take off its own. Two joins of one period that differ by
 * one place would tell that place, so join once, when all have reported. Made by {@link PlaceReports}. Instances are
 * immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"schema", "period", "audience", "sentence", "definitions", "data", "indicators"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
public abstract class NetworkReport implements WithNetworkReport {

    /** The name of the form in which a network report is written as JSON. */
    public static final String SCHEMA = "org.tablee.trust-network/1";

    private static final int LONGEST_SHOWN = 60;

    NetworkReport() {}

    /**
     * Returns the name of the form in which the report is written as JSON.
     *
     * @return {@link #SCHEMA}
     */
    @JsonProperty
    public String schema() {
        return SCHEMA;
    }

    /**
     * Returns the days that the reports speak of.
     *
     * @return the period of every place, or empty when the reports have none
     */
    @JsonProperty
    public abstract Optional<DateRange> period();

    /**
     * Returns who may read the report.
     *
     * @return the audience of the reports that were joined
     */
    @JsonProperty
    public abstract Audience audience();

    /**
     * Returns what a reader must know first: how many places reported, and that people count once in each.
     *
     * @return a sentence or two
     */
    @JsonProperty
    @NotBlank
    public abstract String sentence();

    /**
     * Returns the version of the set of definitions.
     *
     * @return the version, for example "1"
     */
    @JsonProperty
    @NotBlank
    public abstract String definitions();

    /**
     * Returns how many places reported, and what they counted.
     *
     * @return the counts
     */
    @JsonProperty
    public abstract NetworkPanel data();

    /**
     * Returns the indicators that can be added up.
     *
     * @return an unmodifiable list by pillar
     */
    @JsonProperty
    public abstract List<NetworkResult> indicators();

    @Value.Check
    void check() {
        Constraints.check(this);
    }

    static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static NetworkReport fromJson(
            @JsonProperty("schema") @Nullable String schema,
            @JsonProperty("period") @Nullable DateRange period,
            @JsonProperty(value = "audience", required = true) Audience audience,
            @JsonProperty(value = "sentence", required = true) String sentence,
            @JsonProperty(value = "definitions", required = true) String definitions,
            @JsonProperty(value = "data", required = true) NetworkPanel data,
            @JsonProperty("indicators") @Nullable List<NetworkResult> indicators) {
        if (!SCHEMA.equals(schema)) {
            throw new IllegalArgumentException("A network report has the schema " + SCHEMA + ", but was: "
                    + Spelling.abridged(String.valueOf(schema), LONGEST_SHOWN));
        }
        return builder()
                .period(Optional.ofNullable(period))
                .audience(audience)
                .sentence(sentence)
                .definitions(definitions)
                .data(data)
                .addAllIndicators(indicators == null ? List.of() : indicators)
                .build();
    }

    static final class Builder extends ImmutableNetworkReport.Builder {
        Builder() {}
    }
}
