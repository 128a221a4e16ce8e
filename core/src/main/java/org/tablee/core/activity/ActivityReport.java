package org.tablee.core.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.figure.Audience;
import org.tablee.core.figure.PublishedTable;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.privacy.ReleaseKey;
import org.tablee.core.session.Activity;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.ValueStyle;
import org.tablee.core.word.Spelling;

/**
 * What a yearly return to a funder asks: how many sessions, covers, visits and people, each with its unit, its
 * period and its counting rule.
 *
 * <p>Its form in JSON is that of {@code META-INF/tablee/schemas/activity-report.schema.json} in the jar.
 *
 * <p>For example, {@code ActivityReport.of(logbook, DateRange.parse("2025-01-01/2025-12-31"), Audience.TEAM)}.
 * Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"schema", "period", "audience", "lines", "sessionsByActivity", "peopleByAttribute"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class ActivityReport implements WithActivityReport {

    /** The name of the form in which a report is written as JSON. */
    public static final String SCHEMA = "org.tablee.activity-report/1";

    private static final int LONGEST_SHOWN = 60;

    ActivityReport() {}

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
     * Counts what a logbook says of a period.
     *
     * <p>A session counts when its date lies in the period and it is held, or its status was not noted. A convive
     * is counted once per place.
     *
     * @param logbook what was written down
     * @param period the days to count, both ends included
     * @param audience who may read the counts; to everybody, counts of covers, visits and people are rounded to
     *     5, and shown for whole calendar months and from 11 on, where those who are not counted with them are
     *     nobody or 11 or more
     * @return the report
     */
    public static ActivityReport of(Logbook logbook, DateRange period, Audience audience) {
        return of(logbook, ActivityFacts.builder().build(), period, audience);
    }

    /**
     * Counts what a logbook, and what is noted beside it, say of a period.
     *
     * <p>Everybody is told of volunteer time from 11 volunteers on; a mass speaks of nobody.
     *
     * @param logbook what was written down
     * @param facts what the place counts beside its logbook
     * @param period the days to count, both ends included
     * @param audience who may read the counts
     * @return the report, with further lines for the facts that the place notes
     */
    public static ActivityReport of(Logbook logbook, ActivityFacts facts, DateRange period, Audience audience) {
        return new ActivityCounter(logbook, facts, period, audience).report();
    }

    /**
     * Counts for everybody what tells nothing more beside what was made public before.
     *
     * <p>The report of {@link #of(Logbook, DateRange, Audience)} looks at one period alone. This also compares the
     * people and heads behind each count with those behind the {@linkplain Logbook#releases() earlier releases} of
     * it, and withholds what would tell of fewer than 11 together with them.
     *
     * @param logbook what was written down, with its ledger of releases
     * @param period the days to count, both ends included
     * @param key the key of the ledger
     * @return the report, and the ledger after it
     */
    public static ActivityRelease release(Logbook logbook, DateRange period, ReleaseKey key) {
        return new ActivityCounter(logbook, ActivityFacts.builder().build(), period, Audience.PUBLIC).release(key);
    }

    /**
     * Returns the days that were counted.
     *
     * @return the period, both ends included
     */
    @JsonProperty
    public abstract DateRange period();

    /**
     * Returns who may read the counts.
     *
     * @return the audience
     */
    @JsonProperty
    public abstract Audience audience();

    /**
     * Returns the counts.
     *
     * @return an unmodifiable list in the order of {@link ActivityCount}, with a line for each count of a logbook,
     *     and for each fact that is noted beside it
     */
    @JsonProperty
    public abstract List<ActivityLine> lines();

    /**
     * Returns how many sessions of each activity were held.
     *
     * @return an unmodifiable map in the order of the activities; sessions whose activity was not noted are not
     *     in it
     */
    @JsonProperty
    public abstract Map<Activity, @PositiveOrZero Long> sessionsByActivity();

    /**
     * Returns how many of the named convives who came have each value of an attribute.
     *
     * @return an unmodifiable map from the name of an attribute to its table, whose last row counts the convives
     *     of whom it is not known; what this audience may not see is withheld
     */
    @JsonProperty
    public abstract Map<String, PublishedTable> peopleByAttribute();

    /**
     * Returns the line of a count.
     *
     * @param count the count
     * @return its line; not recorded where the report has none
     */
    public ActivityLine line(ActivityCount count) {
        return lines().stream()
                .filter(line -> line.count() == count)
                .findFirst()
                .orElseGet(() -> new LineGate(audience(), period()).notRecorded(count, 0));
    }

    @Value.Check
    void check() {
        Constraints.check(this);
    }

    static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static ActivityReport fromJson(
            @JsonProperty(value = "schema", required = true) String schema,
            @JsonProperty(value = "period", required = true) DateRange period,
            @JsonProperty(value = "audience", required = true) Audience audience,
            @JsonProperty("lines") @Nullable List<ActivityLine> lines,
            @JsonProperty("sessionsByActivity") @Nullable Map<Activity, Long> sessionsByActivity,
            @JsonProperty("peopleByAttribute") @Nullable Map<String, PublishedTable> peopleByAttribute) {
        if (!SCHEMA.equals(schema)) {
            throw new IllegalArgumentException("An activity report has the schema " + SCHEMA + ", but was: "
                    + Spelling.abridged(schema, LONGEST_SHOWN));
        }
        return builder()
                .period(period)
                .audience(audience)
                .addAllLines(lines == null ? List.of() : lines)
                .putAllSessionsByActivity(sessionsByActivity == null ? Map.of() : sessionsByActivity)
                .putAllPeopleByAttribute(peopleByAttribute == null ? Map.of() : peopleByAttribute)
                .build();
    }

    /** Builds reports. */
    static final class Builder extends ImmutableActivityReport.Builder {
        Builder() {}
    }
}
