package org.tablee.trust.questionnaire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.figure.Audience;
import org.tablee.core.identity.WaveId;
import org.tablee.core.table.FindingCounts;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.ValueStyle;
import org.tablee.core.word.Spelling;

/**
 * What people said when they were asked, wave by wave.
 *
 * <p>Declared figures stand beside observed ones and are never averaged with them. No figure is about one form.
 * Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"schema", "audience", "seed", "disclaimer", "waves", "changes", "data"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public abstract class SurveyReport implements WithSurveyReport {

    /** The name of the form in which a report is written as JSON. */
    public static final String SCHEMA = "org.tablee.survey-report/1";

    private static final int LONGEST_SHOWN = 60;

    SurveyReport() {}

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
     * Returns who may read the report.
     *
     * @return the audience
     */
    @JsonProperty
    public abstract Audience audience();

    /**
     * Returns the seed with which people were resampled.
     *
     * @return any whole number
     */
    @JsonProperty
    public abstract long seed();

    /**
     * Returns what the report is not, in its language.
     *
     * @return a few sentences
     */
    @JsonProperty
    @NotBlank
    public abstract String disclaimer();

    /**
     * Returns the waves that could be read.
     *
     * @return an unmodifiable list in the order of their dates
     */
    @JsonProperty
    public abstract List<WaveResult> waves();

    /**
     * Returns how scales differ between a wave and the next one that asked the same.
     *
     * @return an unmodifiable list
     */
    @JsonProperty
    public abstract List<ChangeResult> changes();

    /**
     * Returns how many findings there were, in the files and in the answers.
     *
     * @return the counts
     */
    public abstract FindingCounts findings();

    @JsonProperty
    private Map<String, FindingCounts> data() {
        return Map.of("findings", findings());
    }

    /**
     * Returns a wave.
     *
     * @param id its identifier
     * @return the wave, or empty when there is none of this identifier, or nothing tells what it asked
     */
    public Optional<WaveResult> wave(WaveId id) {
        return waves().stream().filter(wave -> wave.wave().equals(id)).findFirst();
    }

    @Value.Check
    void check() {
        Constraints.check(this);
    }

    static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static SurveyReport fromJson(
            @JsonProperty("schema") @Nullable String schema,
            @JsonProperty(value = "audience", required = true) Audience audience,
            @JsonProperty(value = "seed", required = true) long seed,
            @JsonProperty(value = "disclaimer", required = true) String disclaimer,
            @JsonProperty("waves") @Nullable List<WaveResult> waves,
            @JsonProperty("changes") @Nullable List<ChangeResult> changes,
            @JsonProperty(value = "data", required = true) Map<String, FindingCounts> data) {
        if (!SCHEMA.equals(schema)) {
            throw new IllegalArgumentException("A survey report has the schema " + SCHEMA + ", but was: "
                    + Spelling.abridged(String.valueOf(schema), LONGEST_SHOWN));
        }
        return builder()
                .audience(audience)
                .seed(seed)
                .disclaimer(disclaimer)
                .waves(waves == null ? List.of() : waves)
                .changes(changes == null ? List.of() : changes)
                .findings(Objects.requireNonNull(data.get("findings"), "data.findings"))
                .build();
    }

    static final class Builder extends ImmutableSurveyReport.Builder {
        Builder() {}
    }
}
