package org.tablee.trust;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.figure.Audience;
import org.tablee.core.figure.Figure;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.word.Spelling;

/**
 * Nine headlines made into one number, for those who have to hand one in.
 *
 * <p>No report contains it, and no command prints it: trust has no measure, and with other weights any of a handful of
 * places can be the first or the last. What is made on demand by {@code TrustCalculator.composite} therefore says what
 * moves it, and refuses to be a number where that moves it by more than 20 points:
 *
 * <pre>
 *   points   = 100·(value − zero) / (hundred − zero), clipped, at least 1      fixed goalposts, the same for all
 *   pillar   = mean of the points of its three headlines                     all three, or there is no number
 *   number   = ∛(accueil · appartenance · action)
 *   interval = of the number, 95 %, people drawn again for all nine at once, forms drawn beside them
 *   band     = what weights within 0.15 of a third, the arithmetic mean, and goalposts 20 % closer or wider give
 * </pre>
 *
 * <p>It can be read and written down, and that is all: it gives no number to a program, so that places cannot be sorted
 * by it, and no two of them compare. The goalposts are a choice of ours like everything else here, and are written
 * beside the points. Source: OECD and JRC (2008), Handbook on Constructing Composite Indicators, whose ten steps it
 * follows as far as nine figures go.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
@JsonPropertyOrder({"schema", "watermark", "period", "audience", "place", "seed", "text", "figure", "headlines"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public final class Composite {

    /** The name of the form in which a composite is written as JSON. */
    public static final String SCHEMA = "org.tablee.composite/1";

    private static final int LONGEST_SHOWN = 60;

    private final String watermark;
    private final Optional<DateRange> period;
    private final Audience audience;
    private final Optional<PlaceId> place;
    private final long seed;
    private final String text;
    private final Figure figure;
    private final List<Goalpost> headlines;

    Composite(
            String watermark,
            Optional<DateRange> period,
            Audience audience,
            Optional<PlaceId> place,
            long seed,
            String text,
            Figure figure,
            List<Goalpost> headlines) {
        this.watermark = watermark;
        this.period = period;
        this.audience = audience;
        this.place = place;
        this.seed = seed;
        this.text = text;
        this.figure = figure;
        this.headlines = List.copyOf(headlines);
    }

    @JsonCreator
    private static Composite fromJson(
            @JsonProperty("schema") @Nullable String schema,
            @JsonProperty(value = "watermark", required = true) String watermark,
            @JsonProperty("period") @Nullable DateRange period,
            @JsonProperty(value = "audience", required = true) Audience audience,
            @JsonProperty("place") @Nullable PlaceId place,
            @JsonProperty(value = "seed", required = true) long seed,
            @JsonProperty(value = "text", required = true) String text,
            @JsonProperty(value = "figure", required = true) Figure figure,
            @JsonProperty(value = "headlines", required = true) List<Goalpost> headlines) {
        if (!SCHEMA.equals(schema)) {
            throw new IllegalArgumentException("A composite has the schema " + SCHEMA + ", but was: "
                    + Spelling.abridged(String.valueOf(schema), LONGEST_SHOWN));
        }
        return new Composite(
                watermark,
                Optional.ofNullable(period),
                audience,
                Optional.ofNullable(place),
                seed,
                text,
                figure,
                headlines);
    }

    @JsonProperty
    private String schema() {
        return SCHEMA;
    }

    /**
     * Returns what stands over the composite wherever it is shown, in its language.
     *
     * @return that it is experimental, and not for ranking
     */
    @JsonProperty
    public String watermark() {
        return watermark;
    }

    /**
     * Returns the days that it speaks of.
     *
     * @return the period, or empty when the log has none
     */
    @JsonProperty
    public Optional<DateRange> period() {
        return period;
    }

    /**
     * Returns who may read it.
     *
     * @return the audience
     */
    @JsonProperty
    public Audience audience() {
        return audience;
    }

    /**
     * Returns the place.
     *
     * @return the place, or empty when the logbook names none
     */
    @JsonProperty
    public Optional<PlaceId> place() {
        return place;
    }

    @JsonProperty
    private long seed() {
        return seed;
    }

    @JsonProperty
    private Figure figure() {
        return figure;
    }

    @JsonProperty
    private List<Goalpost> headlines() {
        return headlines;
    }

    /**
     * Tells whether there is a number at all.
     *
     * @return false where a headline is missing, or where the number would move by more than 20 points
     */
    @JsonIgnore
    public boolean isSummarised() {
        return figure.estimate().isPresent();
    }

    /**
     * Returns the headlines without which there is no number.
     *
     * @return an unmodifiable list of identifiers of indicators
     */
    public List<String> missing() {
        return headlines.stream()
                .filter(headline -> headline.points() == null)
                .map(Goalpost::id)
                .toList();
    }

    /**
     * Returns the composite in words, in its language; the watermark belongs over it.
     *
     * @return a sentence or two: the number with all that moves it, or why there is none
     */
    @JsonProperty
    public String text() {
        return text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Composite composite
                && watermark.equals(composite.watermark)
                && period.equals(composite.period)
                && audience == composite.audience
                && place.equals(composite.place)
                && seed == composite.seed
                && text.equals(composite.text)
                && figure.equals(composite.figure)
                && headlines.equals(composite.headlines);
    }

    @Override
    public int hashCode() {
        return Objects.hash(watermark, period, audience, place, seed, text, figure, headlines);
    }

    @Override
    public String toString() {
        return watermark + " " + text;
    }
}
