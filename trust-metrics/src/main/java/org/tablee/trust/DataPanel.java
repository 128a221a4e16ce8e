package org.tablee.trust;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.table.FindingCounts;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.Rule;
import org.tablee.core.validation.ValueStyle;

/**
 * On how much a report stands: what was noted down in its period, and what was not.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({
    "sessions",
    "recordedSessions",
    "unrecordedSessions",
    "visits",
    "convives",
    "sessionsWithTables",
    "identifiedShare",
    "findings"
})
@JsonInclude(JsonInclude.Include.ALWAYS)
@JsonIgnoreProperties(ignoreUnknown = true)
public abstract class DataPanel implements WithDataPanel {

    DataPanel() {}

    /**
     * Returns how many sessions were held.
     *
     * @return a count of 0 or more
     */
    @JsonProperty
    @PositiveOrZero
    public abstract long sessions();

    /**
     * Returns how many of them have a presence list.
     *
     * @return a count from 0 to {@link #sessions()}
     */
    @JsonProperty
    @PositiveOrZero
    public abstract long recordedSessions();

    /**
     * Returns how many of them have none.
     *
     * @return {@link #sessions()} less {@link #recordedSessions()}
     */
    @JsonProperty
    public long unrecordedSessions() {
        return sessions() - recordedSessions();
    }

    /**
     * Returns how many visits were noted: one for each named convive at each session, staff excepted.
     *
     * @return a count, rounded for the public, or empty when the audience may not see it
     */
    @JsonProperty
    @PositiveOrZero
    public abstract OptionalLong visits();

    /**
     * Returns how many convives made them.
     *
     * @return a count, rounded for the public, or empty when the audience may not see it
     */
    @JsonProperty
    @PositiveOrZero
    public abstract OptionalLong convives();

    /**
     * Returns how many of the sessions have a table noted.
     *
     * @return a count from 0 to {@link #recordedSessions()}
     */
    @JsonProperty
    @PositiveOrZero
    public abstract long sessionsWithTables();

    /**
     * Returns the share of the people counted who are named, over the sessions that have both.
     *
     * @return a share of 0 or more, or empty when no session has both
     */
    @JsonProperty
    public abstract OptionalDouble identifiedShare();

    /**
     * Returns how many findings there were while the records were read.
     *
     * @return the counts
     */
    @JsonProperty
    public abstract FindingCounts findings();

    @Value.Check
    void check() {
        double share = identifiedShare().orElse(0);
        Constraints.check(
                this,
                Rule.of(
                        recordedSessions() <= sessions(),
                        "recordedSessions",
                        recordedSessions(),
                        "must not be more than there are sessions",
                        "ne doit pas dépasser le nombre de séances",
                        "mag niet meer zijn dan het aantal sessies"),
                Rule.of(
                        sessionsWithTables() <= recordedSessions(),
                        "sessionsWithTables",
                        sessionsWithTables(),
                        "must not be more than there are recorded sessions",
                        "ne doit pas dépasser le nombre de séances notées",
                        "mag niet meer zijn dan het aantal genoteerde sessies"),
                Rule.of(
                        share >= 0 && Double.isFinite(share),
                        "identifiedShare",
                        share,
                        "must be a number of 0 or more",
                        "doit être un nombre positif ou nul",
                        "moet een getal van 0 of meer zijn"));
    }

    static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static DataPanel fromJson(
            @JsonProperty(value = "sessions", required = true) long sessions,
            @JsonProperty(value = "recordedSessions", required = true) long recordedSessions,
            @JsonProperty("unrecordedSessions") @Nullable Long unrecordedSessions,
            @JsonProperty("visits") @Nullable Long visits,
            @JsonProperty("convives") @Nullable Long convives,
            @JsonProperty(value = "sessionsWithTables", required = true) long sessionsWithTables,
            @JsonProperty("identifiedShare") @Nullable Double identifiedShare,
            @JsonProperty(value = "findings", required = true) FindingCounts findings) {
        if (unrecordedSessions != null && unrecordedSessions != sessions - recordedSessions) {
            throw new IllegalArgumentException("Of " + sessions + " sessions " + recordedSessions
                    + " were recorded, but not recorded were: " + unrecordedSessions);
        }
        return builder()
                .sessions(sessions)
                .recordedSessions(recordedSessions)
                .visits(optional(visits))
                .convives(optional(convives))
                .sessionsWithTables(sessionsWithTables)
                .identifiedShare(identifiedShare == null ? OptionalDouble.empty() : OptionalDouble.of(identifiedShare))
                .findings(findings)
                .build();
    }

    private static OptionalLong optional(@Nullable Long count) {
        return count == null ? OptionalLong.empty() : OptionalLong.of(count);
    }

    static final class Builder extends ImmutableDataPanel.Builder {
        Builder() {}
    }
}
