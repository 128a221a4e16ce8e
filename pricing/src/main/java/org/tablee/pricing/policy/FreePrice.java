package org.tablee.pricing.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.Rule;
import org.tablee.core.validation.ValueStyle;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.Unit;

/**
 * Everybody gives what they want.
 *
 * <p>What the place says about amounts are four separate things: a minimum that it asks everybody for, a
 * suggestion, references to think with (what the ingredients cost, what the meal costs, what carries somebody
 * else), and a ceiling above which it asks whether that was meant. Whether nothing is welcome, and how people
 * give, is the place's choice. Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonTypeName("free_price")
@JsonPropertyOrder({"unit", "minimum", "suggestion", "references", "ceiling", "zeroWelcome", "gesture", "explanation"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class FreePrice extends PricePolicy implements WithFreePrice {

    FreePrice() {}

    /**
     * Returns the unit of all amounts.
     *
     * @return the unit
     */
    @JsonProperty
    public abstract Unit unit();

    /**
     * Returns what the place asks everybody for.
     *
     * @return an amount of 0 or more, or empty when there is no minimum
     */
    @JsonProperty
    public abstract Optional<Amount> minimum();

    /**
     * Returns what the place suggests.
     *
     * @return an amount not below the minimum, or empty when it suggests nothing
     */
    @JsonProperty
    public abstract Optional<Amount> suggestion();

    /**
     * Returns amounts to think with.
     *
     * @return an unmodifiable list in rising order, none below the minimum, empty when there are none
     */
    @JsonProperty
    public abstract List<Amount> references();

    /**
     * Returns the amount above which the place asks whether it was meant.
     *
     * @return an amount not below any other, or empty when it never asks
     */
    @JsonProperty
    public abstract Optional<Amount> ceiling();

    /**
     * Tells whether somebody may give nothing.
     *
     * @return true where nothing is welcome, even below the minimum; where it was not said, true unless the
     *     minimum is above 0
     */
    @JsonProperty
    @Value.Default
    public boolean zeroWelcome() {
        return minimum().map(Amount::isZero).orElse(true);
    }

    /**
     * Returns how people give.
     *
     * @return the gesture; where it was not said, as each prefers
     */
    @JsonProperty
    @Value.Default
    public Gesture gesture() {
        return Gesture.EITHER;
    }

    /**
     * Returns what the place says to explain the amounts.
     *
     * @return 1 to 500 characters, or empty when it says nothing
     */
    @JsonProperty
    public abstract Optional<@NotBlank @Size(max = 500) String> explanation();

    @Override
    Answer answerTo(Amount offered) {
        Amount amount = offered.in(unit());
        if (amount.isZero()) {
            return zeroWelcome() ? Answer.accepted(amount) : refusedZero(amount);
        }
        if (minimum().filter(minimum -> amount.compareTo(minimum) < 0).isPresent()) {
            return Answer.refused(amount, Answer.Reason.BELOW_MINIMUM, minimum().get());
        }
        return ceiling()
                .filter(ceiling -> amount.compareTo(ceiling) > 0)
                .map(ceiling -> Answer.question(amount, Answer.Reason.ABOVE_CEILING, ceiling))
                .orElseGet(() -> Answer.accepted(amount));
    }

    private Answer refusedZero(Amount amount) {
        return minimum()
                .filter(Amount::isPositive)
                .map(minimum -> Answer.refused(amount, Answer.Reason.BELOW_MINIMUM, minimum))
                .orElseGet(() -> Answer.refused(amount, Answer.Reason.ZERO, null));
    }

    @Value.Check
    void check() {
        List<Amount> all = new ArrayList<>(references());
        Stream.of(minimum(), suggestion(), ceiling()).flatMap(Optional::stream).forEach(all::add);
        boolean sane = all.stream().allMatch(amount -> amount.unit().equals(unit()) && !amount.isNegative());
        Amount least = minimum().orElse(Amount.zero(unit()));
        Optional<Amount> most = ceiling();
        Constraints.check(
                this,
                Rule.of(
                        sane,
                        "unit",
                        unit(),
                        "must be that of every amount, and each must be 0 or more",
                        "doit être celle de tous les montants, tous positifs ou nuls",
                        "moet die van elk bedrag zijn, en elk bedrag 0 of meer"),
                Rule.of(
                        !sane || all.stream().noneMatch(amount -> amount.compareTo(least) < 0),
                        "minimum",
                        minimum().orElse(null),
                        "must not be above another amount",
                        "ne doit dépasser aucun autre montant",
                        "mag niet hoger zijn dan een ander bedrag"),
                Rule.of(
                        !sane || most.isEmpty() || all.stream().noneMatch(amount -> amount.compareTo(most.get()) > 0),
                        "ceiling",
                        most.orElse(null),
                        "must not be below another amount",
                        "ne doit être inférieur à aucun autre montant",
                        "mag niet lager zijn dan een ander bedrag"),
                Rule.of(
                        !sane
                                || references()
                                        .equals(references().stream()
                                                .distinct()
                                                .sorted()
                                                .toList()),
                        "references",
                        references(),
                        "must rise from one to the next",
                        "doivent croître de l'une à l'autre",
                        "moeten van het een op het ander stijgen"),
                Rule.of(
                        zeroWelcome() || minimum().isEmpty() || minimum().get().isPositive(),
                        "zeroWelcome",
                        false,
                        "must be true when the minimum is 0",
                        "doit être vrai quand le minimum est 0",
                        "moet waar zijn als het minimum 0 is"));
    }

    /**
     * Returns a new builder.
     *
     * @return a builder that needs a {@code unit}
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static FreePrice fromJson(
            @JsonProperty(value = "unit", required = true) Unit unit,
            @JsonProperty("minimum") @Nullable Amount minimum,
            @JsonProperty("suggestion") @Nullable Amount suggestion,
            @JsonProperty("references") @Nullable List<Amount> references,
            @JsonProperty("ceiling") @Nullable Amount ceiling,
            @JsonProperty("zeroWelcome") @Nullable Boolean zeroWelcome,
            @JsonProperty("gesture") @Nullable Gesture gesture,
            @JsonProperty("explanation") @Nullable String explanation) {
        Builder builder = builder()
                .unit(unit)
                .minimum(Optional.ofNullable(minimum))
                .suggestion(Optional.ofNullable(suggestion))
                .addAllReferences(references == null ? List.of() : references)
                .ceiling(Optional.ofNullable(ceiling))
                .gesture(gesture == null ? Gesture.EITHER : gesture)
                .explanation(Optional.ofNullable(explanation));
        return (zeroWelcome == null ? builder : builder.zeroWelcome(zeroWelcome)).build();
    }

    /** Builds policies; {@code build()} throws a {@code ConstraintViolationException} for a contradictory one. */
    public static final class Builder extends ImmutableFreePrice.Builder {
        Builder() {}
    }
}
