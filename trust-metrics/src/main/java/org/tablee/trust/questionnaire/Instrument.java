package org.tablee.trust.questionnaire;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.identity.InstrumentId;
import org.tablee.core.identity.ItemId;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.Rule;
import org.tablee.core.validation.ValueStyle;

/**
 * Questions that are asked together, how they are read, and on what terms they may be used.
 *
 * <p>An instrument is data. Those that come with the library are in {@link Instruments}; any other is read from
 * JSON, whose form {@code META-INF/tablee/schemas/instrument.schema.json} in the jar describes:
 *
 * <pre>{@code
 * Instrument ours = mapper.readValue(file, Instrument.class);
 * }</pre>
 *
 * <p>Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({
    "id",
    "titles",
    "introductions",
    "low",
    "high",
    "licence",
    "attribution",
    "source",
    "validated",
    "items",
    "scales"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Instrument implements WithInstrument {

    Instrument() {}

    /**
     * Returns the identifier, by which waves name it.
     *
     * @return the identifier, for example "3a"
     */
    @JsonProperty
    public abstract InstrumentId id();

    /**
     * Returns what it is called.
     *
     * @return an unmodifiable map from a language to a title, with at least one
     */
    @JsonProperty
    @NotEmpty
    public abstract Map<@NotBlank String, @NotBlank @Size(max = 200) String> titles();

    /**
     * Returns what stands above the questions.
     *
     * @return an unmodifiable map from a language to a few sentences
     */
    @JsonProperty
    public abstract Map<@NotBlank String, @NotBlank @Size(max = 2000) String> introductions();

    /**
     * Returns what stands at the lower end of every range.
     *
     * @return an unmodifiable map from a language to a few words, for example "fr" to "pas du tout"
     */
    @JsonProperty
    public abstract Map<@NotBlank String, @NotBlank @Size(max = 200) String> low();

    /**
     * Returns what stands at the upper end of every range.
     *
     * @return an unmodifiable map from a language to a few words, for example "fr" to "tout à fait"
     */
    @JsonProperty
    public abstract Map<@NotBlank String, @NotBlank @Size(max = 200) String> high();

    /**
     * Returns the licence of the words.
     *
     * @return an identifier of SPDX where there is one, for example "CC0-1.0"
     */
    @JsonProperty
    @NotBlank
    @Size(max = 200)
    public abstract String licence();

    /**
     * Returns who must be named wherever the words are shown.
     *
     * @return the attribution, or empty when nobody has to be named
     */
    @JsonProperty
    public abstract Optional<@NotBlank @Size(max = 1000) String> attribution();

    /**
     * Returns where the questions come from.
     *
     * @return a citation, or empty when they are new
     */
    @JsonProperty
    public abstract Optional<@NotBlank @Size(max = 1000) String> source();

    /**
     * Tells whether somebody studied that the questions measure what they say.
     *
     * @return false unless said otherwise; forms and reports then say "not validated"
     */
    @JsonProperty
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Value.Default
    public boolean validated() {
        return false;
    }

    /**
     * Returns the questions.
     *
     * @return an unmodifiable list of distinct questions in their order on the form, with at least one
     */
    @JsonProperty
    @NotEmpty
    public abstract List<Item> items();

    /**
     * Returns which questions are read together.
     *
     * @return an unmodifiable list of distinct scales over questions that have one range in common
     */
    @JsonProperty
    public abstract List<Scale> scales();

    /**
     * Returns a question.
     *
     * @param id its identifier
     * @return the question, or empty when the instrument has none of this identifier
     */
    public Optional<Item> item(ItemId id) {
        return items().stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** Returns the questions of a scale, in its order. */
    List<Item> itemsOf(Scale scale) {
        return scale.items().stream().flatMap(id -> item(id).stream()).toList();
    }

    /** Returns the text of a language, else that of the language that comes first. */
    static String text(Map<String, String> texts, Locale locale) {
        return Objects.requireNonNullElseGet(
                texts.get(locale.getLanguage()),
                () -> texts.values().stream().findFirst().orElse(""));
    }

    @Value.Check
    void check() {
        Map<ItemId, Item> byId = items().stream().collect(toMap(Item::id, item -> item, (one, other) -> one));
        Constraints.check(
                this,
                Rule.of(
                        byId.size() == items().size(),
                        "items",
                        items().size(),
                        "must differ in their identifiers",
                        "doivent différer par leur identifiant",
                        "moeten verschillen in hun identificatie"),
                Rule.of(
                        scales().stream().map(Scale::id).distinct().count() == scales().size(),
                        "scales",
                        scales().size(),
                        "must differ in their identifiers",
                        "doivent différer par leur identifiant",
                        "moeten verschillen in hun identificatie"),
                Rule.of(
                        scales().stream().allMatch(scale -> hasOneRange(scale, byId)),
                        "scales",
                        scales().size(),
                        "must be made of questions of the instrument that have one range in common",
                        "doivent réunir des questions du questionnaire qui ont une même étendue",
                        "moeten bestaan uit vragen met hetzelfde bereik"));
    }

    private static boolean hasOneRange(Scale scale, Map<ItemId, Item> byId) {
        List<Item> items =
                scale.items().stream().map(byId::get).filter(Objects::nonNull).toList();
        return items.size() == scale.items().size()
                && items.stream().noneMatch(Item::open)
                && items.stream()
                                .map(item -> List.of(
                                        item.min().orElseThrow(), item.max().orElseThrow()))
                                .distinct()
                                .count()
                        == 1;
    }

    /**
     * Returns a new builder.
     *
     * @return a builder that needs an {@code id}, a title, a {@code licence} and an item
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static Instrument fromJson(
            @JsonProperty(value = "id", required = true) InstrumentId id,
            @JsonProperty(value = "titles", required = true) Map<String, String> titles,
            @JsonProperty("introductions") @Nullable Map<String, String> introductions,
            @JsonProperty("low") @Nullable Map<String, String> low,
            @JsonProperty("high") @Nullable Map<String, String> high,
            @JsonProperty(value = "licence", required = true) String licence,
            @JsonProperty("attribution") @Nullable String attribution,
            @JsonProperty("source") @Nullable String source,
            @JsonProperty("validated") @Nullable Boolean validated,
            @JsonProperty(value = "items", required = true) List<Item> items,
            @JsonProperty("scales") @Nullable List<Scale> scales) {
        return builder()
                .id(id)
                .putAllTitles(titles)
                .putAllIntroductions(introductions == null ? Map.of() : introductions)
                .putAllLow(low == null ? Map.of() : low)
                .putAllHigh(high == null ? Map.of() : high)
                .licence(licence)
                .attribution(Optional.ofNullable(attribution))
                .source(Optional.ofNullable(source))
                .validated(Boolean.TRUE.equals(validated))
                .items(items)
                .scales(scales == null ? List.of() : scales)
                .build();
    }

    /** Builds instruments; {@code build()} throws a {@code ConstraintViolationException} for a wrong one. */
    public static final class Builder extends ImmutableInstrument.Builder {
        Builder() {}
    }
}
