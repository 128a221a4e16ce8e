package org.tablee.pricing.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.Rule;
import org.tablee.core.validation.ValueStyle;
import org.tablee.pricing.money.Amount;

/**
 * A price by family quotient, as social centres know it, with a free price for who would rather not say.
 *
 * <p>The bands touch and do not overlap: where one ends the next begins, and the last has no end. A quotient is
 * asked for at the counter and stored nowhere. Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonTypeName("quotient_scale")
@JsonPropertyOrder({"bands", "alternative"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class QuotientScale extends PricePolicy implements WithQuotientScale {

    QuotientScale() {}

    /**
     * Returns the bands.
     *
     * @return an unmodifiable list of one band or more, which starts at a quotient of 0 and rises
     */
    @JsonProperty
    @NotEmpty
    public abstract List<QuotientBand> bands();

    /**
     * Returns the free price beside the scale.
     *
     * @return the policy, or empty when there is none
     */
    @JsonProperty
    public abstract Optional<FreePrice> alternative();

    /**
     * Returns the price of a quotient.
     *
     * @param quotient the family quotient, 0 or more
     * @return the price of its band
     * @throws IllegalArgumentException if the quotient is negative
     */
    public Amount price(int quotient) {
        return bands().stream()
                .filter(band -> band.contains(quotient))
                .map(QuotientBand::price)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A quotient is 0 or more, but was: " + quotient));
    }

    @Override
    Answer answerTo(Amount offered) {
        Amount amount = offered.in(bands().get(0).price().unit());
        if (bands().stream().anyMatch(band -> band.price().equals(amount))) {
            return Answer.accepted(amount);
        }
        return alternative()
                .map(free -> free.answer(amount))
                .orElseGet(() -> Answer.question(amount, Answer.Reason.NOT_ON_SCALE, null));
    }

    @Value.Check
    void check() {
        boolean touching = IntStream.range(1, bands().size())
                .allMatch(i -> bands().get(i - 1)
                        .to()
                        .equals(Optional.of(bands().get(i).from())));
        boolean whole = bands().isEmpty()
                || bands().get(0).from() == 0
                        && bands().get(bands().size() - 1).to().isEmpty();
        long units =
                bands().stream().map(band -> band.price().unit()).distinct().count();
        boolean oneUnit = units <= 1
                && alternative()
                        .map(free -> bands().isEmpty()
                                || free.unit().equals(bands().get(0).price().unit()))
                        .orElse(true);
        Constraints.check(
                this,
                Rule.of(
                        touching && whole,
                        "bands",
                        bands(),
                        "must start at 0, each end where the next begins, and the last have no end",
                        "doivent partir de 0, chacune finir où la suivante commence, et la dernière être sans fin",
                        "moeten bij 0 beginnen, elk eindigen waar de volgende begint, en de laatste geen einde hebben"),
                Rule.of(
                        oneUnit,
                        "bands",
                        bands(),
                        "must be in one unit, that of the alternative",
                        "doivent être dans une seule monnaie, celle de l'alternative",
                        "moeten in één munt zijn, die van het alternatief"));
    }

    /**
     * Returns a scale.
     *
     * @param bands the bands, from a quotient of 0 on
     * @param alternative the free price beside them, or null when there is none
     * @return the scale
     */
    @JsonCreator
    public static QuotientScale of(
            @JsonProperty(value = "bands", required = true) List<QuotientBand> bands,
            @JsonProperty("alternative") @Nullable FreePrice alternative) {
        return ImmutableQuotientScale.builder()
                .addAllBands(bands)
                .alternative(Optional.ofNullable(alternative))
                .build();
    }
}
