package org.tablee.trust.network;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.table.FindingCounts;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.Rule;
import org.tablee.core.validation.ValueStyle;

/**
 * On how much the report of a network stands: how many places reported, and what they counted.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"places", "reported", "sessions", "visits", "convives", "findings"})
@JsonInclude(JsonInclude.Include.ALWAYS)
@JsonIgnoreProperties(ignoreUnknown = true)
public abstract class NetworkPanel implements WithNetworkPanel {

    NetworkPanel() {}

    /**
     * Returns how many places the network has.
     *
     * @return a count of 0 or more
     */
    @JsonProperty
    @PositiveOrZero
    public abstract int places();

    /**
     * Returns how many of them have a report here.
     *
     * @return a count from 0 to {@link #places()}
     */
    @JsonProperty
    @PositiveOrZero
    public abstract int reported();

    /**
     * Returns how many sessions these held.
     *
     * @return a count of 0 or more
     */
    @JsonProperty
    @PositiveOrZero
    public abstract long sessions();

    /**
     * Returns how many visits were noted there.
     *
     * @return a count, or empty where a place does not tell, or fewer than three reported
     */
    @JsonProperty
    public abstract OptionalLong visits();

    /**
     * Returns how many convives made them, counted once in each place.
     *
     * @return a count, or empty where a place does not tell, or fewer than three reported
     */
    @JsonProperty
    public abstract OptionalLong convives();

    /**
     * Returns how many findings there were while the reports were joined.
     *
     * @return the counts
     */
    @JsonProperty
    public abstract FindingCounts findings();

    @Value.Check
    void check() {
        Constraints.check(
                this,
                Rule.of(
                        reported() <= places(),
                        "reported",
                        reported(),
                        "must not be more than the places of the network",
                        "ne doit pas dépasser le nombre de lieux du réseau",
                        "mag niet groter zijn dan het aantal plekken van het netwerk"));
    }

    static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static NetworkPanel fromJson(
            @JsonProperty(value = "places", required = true) int places,
            @JsonProperty(value = "reported", required = true) int reported,
            @JsonProperty(value = "sessions", required = true) long sessions,
            @JsonProperty("visits") @Nullable Long visits,
            @JsonProperty("convives") @Nullable Long convives,
            @JsonProperty(value = "findings", required = true) FindingCounts findings) {
        return builder()
                .places(places)
                .reported(reported)
                .sessions(sessions)
                .visits(visits == null ? OptionalLong.empty() : OptionalLong.of(visits))
                .convives(convives == null ? OptionalLong.empty() : OptionalLong.of(convives))
                .findings(findings)
                .build();
    }

    static final class Builder extends ImmutableNetworkPanel.Builder {
        Builder() {}
    }
}
