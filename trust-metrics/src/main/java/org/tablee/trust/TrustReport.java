package org.tablee.trust;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.figure.Audience;
import org.tablee.core.figure.PublishedTable;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.ValueStyle;
import org.tablee.core.word.Spelling;
import org.tablee.trust.indicator.Pillar;
import org.tablee.trust.questionnaire.WaveResult;

/**
 * What the records of one place tell about Accueil, Appartenance and Action in one period.
 *
 * <p>The pillars stand side by side and are never added up. Instances are immutable and may be shared between
 * threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({
    "schema",
    "period",
    "closing",
    "audience",
    "seed",
    "place",
    "group",
    "disclaimer",
    "definitions",
    "inputs",
    "data",
    "notes",
    "indicators",
    "postures",
    "declared"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
public abstract class TrustReport implements WithTrustReport {

    /** The name of the form in which a report is written as JSON. */
    public static final String SCHEMA = "org.tablee.trust-report/1";

    private static final int LONGEST_SHOWN = 60;

    TrustReport() {}

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
     * @return the period asked for, else that of the log, or empty when there is neither
     */
    @JsonProperty
    public abstract Optional<DateRange> period();

    /**
     * Returns the closing date: nothing later was read.
     *
     * @return the last day of the period, or an earlier one where the log ends more than a week before
     */
    @JsonProperty
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> closing();

    /**
     * Returns who may read the report.
     *
     * @return the audience
     */
    @JsonProperty
    public abstract Audience audience();

    /**
     * Returns the seed with which chance was drawn.
     *
     * @return any whole number
     */
    @JsonProperty
    public abstract long seed();

    /**
     * Returns the place.
     *
     * @return the place, or empty when the logbook names none
     */
    @JsonProperty
    public abstract Optional<PlaceId> place();

    /**
     * Returns the attribute by which people were grouped.
     *
     * @return the name of the attribute, for example "age_band", or empty when none was named
     */
    @JsonProperty
    public abstract Optional<String> group();

    /**
     * Returns what the report is not, in its language.
     *
     * @return a few sentences
     */
    @JsonProperty
    @NotBlank
    public abstract String disclaimer();

    /**
     * Returns the version of the set of definitions.
     *
     * @return the version, for example "1"
     */
    @JsonProperty
    @NotBlank
    public abstract String definitions();

    /**
     * Returns a digest of what was read, whatever the order of the rows and however they are spread over files.
     *
     * @return "sha256:" and 64 hexadecimal digits
     */
    @JsonProperty
    @Pattern(regexp = "sha256:[0-9a-f]{64}")
    public abstract String inputs();

    /**
     * Returns on how much the report stands.
     *
     * @return the counts
     */
    @JsonProperty
    public abstract DataPanel data();

    /**
     * Returns what the calculator noticed, in the language of the report.
     *
     * @return an unmodifiable list of sentences, each counted among the warnings of {@link #data()}
     */
    @JsonProperty
    public abstract List<String> notes();

    /**
     * Returns every indicator.
     *
     * @return an unmodifiable list by pillar; each with its figure, or the reason why there is none
     */
    @JsonProperty
    public abstract List<IndicatorResult> indicators();

    /**
     * Returns how many of the people known so far were absent, convives or citizens in each quarter.
     *
     * @return one row a calendar quarter, named by its first month, or empty where roles are not noted or no
     *     quarter has enough sessions
     */
    @JsonProperty
    public abstract Optional<PublishedTable> postures();

    /**
     * Returns what people said when they were last asked in the period, which stands beside the indicators: no
     * figure is made of both.
     *
     * @return the latest round of asking that could tell {@code accueil.welcomed-as-i-am}, question by question, or
     *     empty when nobody was asked or nothing tells what
     */
    @JsonProperty
    public abstract Optional<WaveResult> declared();

    /**
     * Returns an indicator.
     *
     * @param id the identifier, for example "accueil.newcomer-return"
     * @return the indicator, or empty when the report has none of this identifier
     */
    public Optional<IndicatorResult> indicator(String id) {
        return indicators().stream().filter(result -> result.id().equals(id)).findFirst();
    }

    /**
     * Returns the indicators of a pillar that stand on the first page.
     *
     * @param pillar the pillar
     * @return three indicators with their figures, or why there is none
     */
    public List<IndicatorResult> headlines(Pillar pillar) {
        return indicators().stream()
                .filter(result -> result.pillar() == pillar && result.headline())
                .toList();
    }

    @Value.Check
    void check() {
        Constraints.check(this);
    }

    static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static TrustReport fromJson(
            @JsonProperty("schema") @Nullable String schema,
            @JsonProperty("period") @Nullable DateRange period,
            @JsonProperty("closing") @Nullable LocalDate closing,
            @JsonProperty(value = "audience", required = true) Audience audience,
            @JsonProperty(value = "seed", required = true) long seed,
            @JsonProperty("place") @Nullable PlaceId place,
            @JsonProperty("group") @Nullable String group,
            @JsonProperty(value = "disclaimer", required = true) String disclaimer,
            @JsonProperty(value = "definitions", required = true) String definitions,
            @JsonProperty(value = "inputs", required = true) String inputs,
            @JsonProperty(value = "data", required = true) DataPanel data,
            @JsonProperty("notes") @Nullable List<String> notes,
            @JsonProperty(value = "indicators", required = true) List<IndicatorResult> indicators,
            @JsonProperty("postures") @Nullable PublishedTable postures,
            @JsonProperty("declared") @Nullable WaveResult declared) {
        if (!SCHEMA.equals(schema)) {
            throw new IllegalArgumentException("A trust report has the schema " + SCHEMA + ", but was: "
                    + Spelling.abridged(String.valueOf(schema), LONGEST_SHOWN));
        }
        return builder()
                .period(Optional.ofNullable(period))
                .closing(Optional.ofNullable(closing))
                .audience(audience)
                .seed(seed)
                .place(Optional.ofNullable(place))
                .group(Optional.ofNullable(group))
                .disclaimer(disclaimer)
                .definitions(definitions)
                .inputs(inputs)
                .data(data)
                .addAllNotes(notes == null ? List.of() : notes)
                .indicators(indicators)
                .postures(Optional.ofNullable(postures))
                .declared(Optional.ofNullable(declared))
                .build();
    }

    static final class Builder extends ImmutableTrustReport.Builder {
        Builder() {}
    }
}
