package org.tablee.pricing.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.immutables.value.Value;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.Rule;
import org.tablee.core.validation.ValueStyle;
import org.tablee.pricing.money.Amount;

/**
 * A few amounts among which everybody chooses, without a word of explanation: a solidarity price, the cost, a
 * support price.
 *
 * <p>Which one somebody chose is not stored. Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonTypeName("step_scale")
@JsonPropertyOrder({"steps"})
public abstract class StepScale extends PricePolicy implements WithStepScale {

    StepScale() {}

    /**
     * Returns the amounts.
     *
     * @return an unmodifiable list in rising order, with one amount or more, each 0 or more and of one unit
     */
    @JsonProperty
    @NotEmpty
    public abstract List<Amount> steps();

    @Override
    Answer answerTo(Amount offered) {
        return steps().contains(offered.in(steps().get(0).unit()))
                ? Answer.accepted(offered)
                : Answer.question(offered, Answer.Reason.NOT_ON_SCALE, null);
    }

    @Value.Check
    void check() {
        boolean oneUnit = steps().stream().map(Amount::unit).distinct().count() <= 1;
        Constraints.check(
                this,
                Rule.of(
                        oneUnit
                                && steps().stream().noneMatch(Amount::isNegative)
                                && steps().equals(steps().stream()
                                        .distinct()
                                        .sorted()
                                        .toList()),
                        "steps",
                        steps(),
                        "must be amounts of one unit, 0 or more, that rise from one to the next",
                        "doivent être des montants d'une seule monnaie, positifs ou nuls, qui croissent",
                        "moeten bedragen in één munt zijn, 0 of meer, die stijgen"));
    }

    /**
     * Returns the scale of some amounts.
     *
     * @param steps the amounts in rising order
     * @return the scale
     */
    @JsonCreator
    public static StepScale of(@JsonProperty(value = "steps", required = true) List<Amount> steps) {
        return ImmutableStepScale.builder().addAllSteps(steps).build();
    }
}
