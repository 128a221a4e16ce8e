package org.tablee.core.release;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.Rule;
import org.tablee.core.validation.ValueStyle;
import org.tablee.core.word.Spelling;

/**
 * One set of people of whom everybody was told: by which figures, of which days, and who they were.
 *
 * <p>A public report makes several releases, one for each set of people on which some of its figures stand; they
 * share the period and the digest. For example, that the newcomers of January were told of by two indicators:
 *
 * <pre>{@code
 * Release.builder()
 *         .period(DateRange.parse("2025-01"))
 *         .indicators(List.of("accueil.newcomer-return", "accueil.time-to-return"))
 *         .digest("sha256:…")
 *         .people(marks)
 *         .build();
 * }</pre>
 *
 * <p>Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"period", "indicators", "digest", "people"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Release implements WithRelease {

    /** The longest digest, in characters. */
    public static final int LONGEST_DIGEST = 100;

    Release() {}

    /**
     * Returns the days that the report was about.
     *
     * @return the period, both ends included
     */
    @JsonProperty
    public abstract DateRange period();

    /**
     * Returns which figures told of these people.
     *
     * @return an unmodifiable list of 1 or more identifiers in their order, each of up to 200 characters without a
     *     bar, for example "accueil.newcomer-return"
     */
    @JsonProperty
    @NotEmpty
    public abstract List<@Pattern(regexp = "[^|\\s\\p{Cntrl}]([^|\\p{Cntrl}]{0,198}[^|\\s\\p{Cntrl}])?") String>
            indicators();

    /**
     * Returns by what the report is found again.
     *
     * @return one line of up to {@value #LONGEST_DIGEST} characters, for example "sha256:" and 64 hexadecimal digits
     */
    @JsonProperty
    public abstract String digest();

    /**
     * Returns the people.
     *
     * @return an unmodifiable list of 1 or more distinct marks in their order, or empty when nobody knows any more who
     *     they were
     */
    @JsonProperty
    public abstract Optional<List<PeopleMark>> people();

    /**
     * Tells whether a release belongs to the same report.
     *
     * @param other another release
     * @return true when period and digest are the same
     */
    public boolean isOfReport(Release other) {
        return period().equals(other.period()) && digest().equals(other.digest());
    }

    @Value.Check
    Release check() {
        Constraints.check(
                this,
                Rule.of(
                        digest().length() <= LONGEST_DIGEST && Spelling.isLine(digest()),
                        "digest",
                        Spelling.abridged(digest(), LONGEST_DIGEST),
                        "must be one short line",
                        "doit être une ligne courte",
                        "moet één korte regel zijn"),
                Rule.of(
                        people().map(marks -> !marks.isEmpty()).orElse(true),
                        "people",
                        "[]",
                        "must not be empty where they are known",
                        "ne doit pas être vide là où les personnes sont connues",
                        "mag niet leeg zijn waar de mensen bekend zijn"));
        List<String> orderedIndicators = ordered(indicators());
        Optional<List<PeopleMark>> orderedPeople = people().map(Release::ordered);
        boolean isOrdered =
                orderedIndicators.equals(indicators()) && orderedPeople.orElse(null) == people().orElse(null);
        return isOrdered
                ? this
                : builder()
                        .period(period())
                        .indicators(orderedIndicators)
                        .digest(digest())
                        .people(orderedPeople)
                        .build();
    }

    /** Returns an unmodifiable list in order and without repeats: the same list where it is one already. */
    private static <T extends Comparable<T>> List<T> ordered(List<T> elements) {
        List<T> ordered = List.copyOf(new TreeSet<>(elements));
        List<T> own = List.copyOf(elements);
        return own.equals(ordered) ? own : ordered;
    }

    /**
     * Returns a new builder.
     *
     * @return a builder that needs a {@code period}, {@code indicators} and a {@code digest}
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static Release fromJson(
            @JsonProperty(value = "period", required = true) DateRange period,
            @JsonProperty(value = "indicators", required = true) List<String> indicators,
            @JsonProperty(value = "digest", required = true) String digest,
            @JsonProperty("people") @Nullable List<PeopleMark> people) {
        return builder()
                .period(period)
                .indicators(indicators)
                .digest(digest)
                .people(Optional.ofNullable(people))
                .build();
    }

    /** Builds releases; {@code build()} throws a {@code ConstraintViolationException} for a wrong one. */
    public static final class Builder extends ImmutableRelease.Builder {
        Builder() {}
    }
}
