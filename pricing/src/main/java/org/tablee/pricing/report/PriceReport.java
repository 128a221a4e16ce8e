package org.tablee.pricing.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.figure.Audience;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.ValueStyle;
import org.tablee.core.word.Spelling;
import org.tablee.pricing.money.Unit;

/**
 * What a place received in a period, what it cost, and how far it carried; one block for each unit.
 *
 * <p>No name, no single gift, no smallest and no largest one is in it. Instances are immutable and may be shared
 * between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"schema", "period", "audience", "place", "byUnit", "data", "notes"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
public abstract class PriceReport implements WithPriceReport {

    /** The name of the form in which a report is written as JSON. */
    public static final String SCHEMA = "org.tablee.price-report/1";

    private static final int LONGEST_SHOWN = 60;

    PriceReport() {}

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
     * Returns the days that the report speaks of.
     *
     * @return the period, or empty when the logbook has no session and none was asked for
     */
    @JsonProperty
    public abstract Optional<DateRange> period();

    /**
     * Returns who may read the report.
     *
     * @return the audience
     */
    @JsonProperty
    public abstract Audience audience();

    /**
     * Returns the place.
     *
     * @return the place, or empty when the logbook names none
     */
    @JsonProperty
    public abstract Optional<PlaceId> place();

    /**
     * Returns the accounts.
     *
     * @return an unmodifiable list in the order of the units, empty when nothing came in and nothing was spent
     */
    @JsonProperty
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public abstract List<UnitAccount> byUnit();

    /**
     * Returns what the report was made of.
     *
     * @return the counts of findings
     */
    @JsonProperty
    public abstract DataAccount data();

    /**
     * Returns what was found while the report was made, in its language.
     *
     * @return an unmodifiable list of lines, empty when nothing was, and in a report for everybody
     */
    @JsonProperty
    public abstract List<String> notes();

    /**
     * Returns the account in a unit.
     *
     * @param unit the unit
     * @return the account, or empty when nothing was counted in the unit
     */
    public Optional<UnitAccount> in(Unit unit) {
        return byUnit().stream().filter(account -> account.unit().equals(unit)).findFirst();
    }

    @Value.Check
    void check() {
        Constraints.check(this);
    }

    static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static PriceReport fromJson(
            @JsonProperty("schema") @Nullable String schema,
            @JsonProperty("period") @Nullable DateRange period,
            @JsonProperty(value = "audience", required = true) Audience audience,
            @JsonProperty("place") @Nullable PlaceId place,
            @JsonProperty("byUnit") @Nullable List<UnitAccount> byUnit,
            @JsonProperty(value = "data", required = true) DataAccount data,
            @JsonProperty("notes") @Nullable List<String> notes) {
        if (!SCHEMA.equals(schema)) {
            throw new IllegalArgumentException("A price report has the schema " + SCHEMA + ", but was: "
                    + Spelling.abridged(String.valueOf(schema), LONGEST_SHOWN));
        }
        return builder()
                .period(Optional.ofNullable(period))
                .audience(audience)
                .place(Optional.ofNullable(place))
                .addAllByUnit(byUnit == null ? List.of() : byUnit)
                .data(data)
                .addAllNotes(notes == null ? List.of() : notes)
                .build();
    }

    static final class Builder extends ImmutablePriceReport.Builder {
        Builder() {}
    }
}
