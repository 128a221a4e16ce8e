package org.tablee.trust.questionnaire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.figure.Figure;
import org.tablee.core.identity.InstrumentId;
import org.tablee.core.identity.WaveId;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.ValueStyle;

/**
 * What one round of asking found.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({
    "wave",
    "date",
    "instrument",
    "title",
    "validated",
    "licence",
    "attribution",
    "invited",
    "forms",
    "response",
    "scales",
    "items",
    "open"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class WaveResult implements WithWaveResult {

    WaveResult() {}

    /**
     * Returns the wave.
     *
     * @return its identifier
     */
    @JsonProperty
    public abstract WaveId wave();

    /**
     * Returns the day of the wave.
     *
     * @return the local date
     */
    @JsonProperty
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate date();

    /**
     * Returns which questions were asked.
     *
     * @return the instrument
     */
    @JsonProperty
    public abstract InstrumentId instrument();

    /**
     * Returns what the instrument is called, in the language of the report.
     *
     * @return the title
     */
    @JsonProperty
    @NotBlank
    public abstract String title();

    /**
     * Tells whether somebody studied that the questions measure what they say.
     *
     * @return false where they are only an attempt
     */
    @JsonProperty
    public abstract boolean validated();

    /**
     * Returns the licence of the words.
     *
     * @return the licence, for example "CC0-1.0"
     */
    @JsonProperty
    @NotBlank
    public abstract String licence();

    /**
     * Returns who must be named wherever the words are shown.
     *
     * @return the attribution, or empty when nobody has to be
     */
    @JsonProperty
    public abstract Optional<String> attribution();

    /**
     * Returns how many people were asked.
     *
     * @return a count of 0 or more, or empty when nobody counted or fewer were asked than answered
     */
    @JsonProperty
    public abstract OptionalInt invited();

    /**
     * Returns how many forms came back, blank ones too.
     *
     * @return a count of 0 or more, or empty where this audience may not see it
     */
    @JsonProperty
    public abstract OptionalLong forms();

    /**
     * Returns which share of those who were asked gave a form back.
     *
     * @return the share, or the reason why there is none
     */
    @JsonProperty
    public abstract Figure response();

    /**
     * Returns what the scales say.
     *
     * @return an unmodifiable list in the order of the instrument
     */
    @JsonProperty
    public abstract List<ScaleResult> scales();

    /**
     * Returns what the questions that have a range say.
     *
     * @return an unmodifiable list in the order of the form
     */
    @JsonProperty
    public abstract List<ItemResult> items();

    /**
     * Returns what became of the open questions.
     *
     * @return an unmodifiable list in the order of the form
     */
    @JsonProperty
    public abstract List<OpenResult> open();

    /**
     * Returns a scale.
     *
     * @param id its identifier, for example "accueil"
     * @return the scale, or empty when the instrument has none of this identifier
     */
    public Optional<ScaleResult> scale(String id) {
        return scales().stream().filter(scale -> scale.id().equals(id)).findFirst();
    }

    /**
     * Returns a question that has a range.
     *
     * @param id its identifier, for example "accueil-1"
     * @return the question, or empty when the instrument has none of this identifier
     */
    public Optional<ItemResult> item(String id) {
        return items().stream().filter(item -> item.id().value().equals(id)).findFirst();
    }

    @Value.Check
    void check() {
        Constraints.check(this);
    }

    static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static WaveResult fromJson(
            @JsonProperty(value = "wave", required = true) WaveId wave,
            @JsonProperty(value = "date", required = true) LocalDate date,
            @JsonProperty(value = "instrument", required = true) InstrumentId instrument,
            @JsonProperty(value = "title", required = true) String title,
            @JsonProperty(value = "validated", required = true) boolean validated,
            @JsonProperty(value = "licence", required = true) String licence,
            @JsonProperty("attribution") @Nullable String attribution,
            @JsonProperty("invited") @Nullable Integer invited,
            @JsonProperty("forms") @Nullable Long forms,
            @JsonProperty(value = "response", required = true) Figure response,
            @JsonProperty("scales") @Nullable List<ScaleResult> scales,
            @JsonProperty("items") @Nullable List<ItemResult> items,
            @JsonProperty("open") @Nullable List<OpenResult> open) {
        return builder()
                .wave(wave)
                .date(date)
                .instrument(instrument)
                .title(title)
                .validated(validated)
                .licence(licence)
                .attribution(Optional.ofNullable(attribution))
                .invited(invited == null ? OptionalInt.empty() : OptionalInt.of(invited))
                .forms(forms == null ? OptionalLong.empty() : OptionalLong.of(forms))
                .response(response)
                .scales(scales == null ? List.of() : scales)
                .items(items == null ? List.of() : items)
                .open(open == null ? List.of() : open)
                .build();
    }

    static final class Builder extends ImmutableWaveResult.Builder {
        Builder() {}
    }
}
