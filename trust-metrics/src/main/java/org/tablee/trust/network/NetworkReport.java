package org.tablee.trust.network;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.figure.Audience;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.ValueStyle;
import org.tablee.trust.TrustReport;

/**
 * What the reports of several places tell together: numerators and denominators are added, so that no personal row
 * leaves a place.
 *
 * <p>Somebody who comes to two places counts once in each. There is no order of places, and no figure of fewer than
 * three: from a total of two, each could take off its own. Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"schema", "period", "audience", "reported", "of", "sentence", "definitions", "indicators"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
public abstract class NetworkReport implements WithNetworkReport {

    /** The name of the form in which a network report is written as JSON. */
    public static final String SCHEMA = "org.tablee.trust-network/1";

    NetworkReport() {}

    /**
     * Joins the reports of places.
     *
     * @param reports reports on the same period, by the same definitions, for the same audience, each of another
     *     place
     * @param places how many places the network has, at least as many as reported
     * @param locale the language of its sentences: French, or any other for English
     * @return the report of the network
     * @throws IllegalArgumentException if there is no report, two are of one place, they differ in period,
     *     definitions or audience, or more reported than there are
     */
    public static NetworkReport of(List<TrustReport> reports, int places, Locale locale) {
        return new Joining(reports, places, locale).report();
    }

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
     * Returns how many places reported.
     *
     * @return a count from 0 to {@link #of()}
     */
    @JsonProperty
    @PositiveOrZero
    public abstract int reported();

    /**
     * Returns how many places the network has.
     *
     * @return a count of 0 or more
     */
    @JsonProperty
    @PositiveOrZero
    public abstract int of();

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
            @JsonProperty(value = "reported", required = true) int reported,
            @JsonProperty(value = "of", required = true) int of,
            @JsonProperty(value = "sentence", required = true) String sentence,
            @JsonProperty(value = "definitions", required = true) String definitions,
            @JsonProperty("indicators") @Nullable List<NetworkResult> indicators) {
        if (!SCHEMA.equals(schema)) {
            throw new IllegalArgumentException("A network report has the schema " + SCHEMA + ", but was: " + schema);
        }
        return builder()
                .period(Optional.ofNullable(period))
                .audience(audience)
                .reported(reported)
                .of(of)
                .sentence(sentence)
                .definitions(definitions)
                .addAllIndicators(indicators == null ? List.of() : indicators)
                .build();
    }

    static final class Builder extends ImmutableNetworkReport.Builder {
        Builder() {}
    }
}
