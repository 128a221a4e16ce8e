package org.tablee.core.reuse;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.identity.RepairId;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.Rule;
import org.tablee.core.validation.ValueStyle;

/**
 * One attempt to repair one thing, with its owner, at one event.
 *
 * <p>Who brought it and who mended it are not told. The same thing brought back another day is another attempt,
 * which follows the first. Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({
    "id",
    "date",
    "item",
    "category",
    "brand",
    "year",
    "age",
    "outcome",
    "barrier",
    "problem",
    "follows",
    "provider",
    "country",
    "group"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class RepairAttempt implements WithRepairAttempt {

    RepairAttempt() {}

    /**
     * Returns the identifier, unique within those who provide the data.
     *
     * @return the identifier
     */
    @JsonProperty
    public abstract RepairId id();

    /**
     * Returns the day of the event.
     *
     * @return the local date
     */
    @JsonProperty
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate date();

    /**
     * Returns what it was, in the words of the people there.
     *
     * @return 1 to 300 characters, for example "bouilloire"
     */
    @JsonProperty
    @NotBlank
    @Size(max = 300)
    public abstract String item();

    /**
     * Returns what kind of thing it was.
     *
     * @return the category, or empty when nobody chose one
     */
    @JsonProperty
    public abstract Optional<RepairCategory> category();

    /**
     * Returns the brand.
     *
     * @return 1 to 200 characters, or empty when it is not known
     */
    @JsonProperty
    public abstract Optional<@NotBlank @Size(max = 200) String> brand();

    /**
     * Returns the year in which it was made.
     *
     * @return a year from 1000 to that of the event, or empty when nobody knows; an estimate
     */
    @JsonProperty
    @Min(1000)
    public abstract OptionalInt year();

    /**
     * Returns how old it was.
     *
     * @return years with at most one decimal, or empty when nobody knows; an estimate
     */
    @JsonProperty
    public abstract Optional<@PositiveOrZero @Digits(integer = 4, fraction = 1) BigDecimal> age();

    /**
     * Returns how the attempt ended.
     *
     * @return the outcome; {@link RepairOutcome#UNKNOWN} is one, and is no failure
     */
    @JsonProperty
    public abstract RepairOutcome outcome();

    /**
     * Returns what stood in the way.
     *
     * @return the barrier, only of what cannot be repaired; or empty when nobody noted one
     */
    @JsonProperty
    public abstract Optional<RepairBarrier> barrier();

    /**
     * Returns the problem, in the words of the people there.
     *
     * @return 1 to 10 000 characters, perhaps of several lines, or empty when nobody noted it
     */
    @JsonProperty
    public abstract Optional<@NotBlank @Size(max = 10000) String> problem();

    /**
     * Returns the earlier attempt on the same thing.
     *
     * @return the identifier of the attempt, or empty for a first one
     */
    @JsonProperty
    public abstract Optional<RepairId> follows();

    /**
     * Returns who provides the data to others.
     *
     * @return 1 to 200 characters, or empty when nobody does
     */
    @JsonProperty
    public abstract Optional<@NotBlank @Size(max = 200) String> provider();

    /**
     * Returns the country.
     *
     * @return the ISO 3166 code of two letters, for example "BE", or empty when it was not noted
     */
    @JsonProperty
    public abstract Optional<@Pattern(regexp = "[A-Z]{2}") String> country();

    /**
     * Returns the group that held the event.
     *
     * @return 1 to 200 characters, or empty when there is only one
     */
    @JsonProperty
    public abstract Optional<@NotBlank @Size(max = 200) String> group();

    /** Checks the constraints, then gives an age the fewest decimals, so that 3 and 3.0 years are equal. */
    @Value.Check
    RepairAttempt check() {
        Constraints.check(
                this,
                Rule.of(
                        barrier().isEmpty() || outcome() == RepairOutcome.END_OF_LIFE,
                        "barrier",
                        barrier().orElse(null),
                        "must only be given where the outcome is end_of_life",
                        "ne doit être donné que si l'issue est end_of_life",
                        "mag alleen bij de uitkomst end_of_life staan"),
                Rule.of(
                        year().isEmpty() || year().getAsInt() <= date().getYear(),
                        "year",
                        year().isEmpty() ? null : year().getAsInt(),
                        "must not be after the year of date",
                        "ne doit pas dépasser l'année de date",
                        "mag niet na het jaar van date liggen"),
                Rule.of(
                        !follows().equals(Optional.of(id())),
                        "follows",
                        follows().orElse(null),
                        "must not be the attempt itself",
                        "ne doit pas être la tentative elle-même",
                        "mag niet de poging zelf zijn"));
        Optional<BigDecimal> plain = age().map(RepairAttempt::plain);
        return plain.equals(age()) ? this : withAge(plain);
    }

    private static BigDecimal plain(BigDecimal years) {
        BigDecimal stripped = years.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * Returns a new builder.
     *
     * @return a builder that needs an {@code id}, a {@code date}, an {@code item} and an {@code outcome}
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static RepairAttempt fromJson(
            @JsonProperty(value = "id", required = true) RepairId id,
            @JsonProperty(value = "date", required = true) LocalDate date,
            @JsonProperty(value = "item", required = true) String item,
            @JsonProperty("category") @Nullable RepairCategory category,
            @JsonProperty("brand") @Nullable String brand,
            @JsonProperty("year") @Nullable Integer year,
            @JsonProperty("age") @Nullable BigDecimal age,
            @JsonProperty(value = "outcome", required = true) RepairOutcome outcome,
            @JsonProperty("barrier") @Nullable RepairBarrier barrier,
            @JsonProperty("problem") @Nullable String problem,
            @JsonProperty("follows") @Nullable RepairId follows,
            @JsonProperty("provider") @Nullable String provider,
            @JsonProperty("country") @Nullable String country,
            @JsonProperty("group") @Nullable String group) {
        return builder()
                .id(id)
                .date(date)
                .item(item)
                .category(Optional.ofNullable(category))
                .brand(Optional.ofNullable(brand))
                .year(year == null ? OptionalInt.empty() : OptionalInt.of(year))
                .age(Optional.ofNullable(age))
                .outcome(outcome)
                .barrier(Optional.ofNullable(barrier))
                .problem(Optional.ofNullable(problem))
                .follows(Optional.ofNullable(follows))
                .provider(Optional.ofNullable(provider))
                .country(Optional.ofNullable(country))
                .group(Optional.ofNullable(group))
                .build();
    }

    /** Builds attempts; {@code build()} throws a {@code ConstraintViolationException} for a wrong one. */
    public static final class Builder extends ImmutableRepairAttempt.Builder {
        Builder() {}
    }
}
