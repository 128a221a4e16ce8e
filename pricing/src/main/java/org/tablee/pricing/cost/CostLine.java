package org.tablee.pricing.cost;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.immutables.value.Value;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.Rule;
import org.tablee.core.validation.ValueStyle;
import org.tablee.pricing.money.Amount;

/**
 * One line of a cost sheet: what it was for, and how much.
 *
 * <p>Vegetables that were given, and the time of volunteers, are no cost of 0 but no cost at all; see
 * {@link FullCost} for the value of that time. Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"label", "kind", "amount"})
public abstract class CostLine implements WithCostLine {

    CostLine() {}

    /**
     * Returns what the cost was for, in the place's own words.
     *
     * @return 1 to 100 characters, for example "ingrédients"
     */
    @JsonProperty
    @NotBlank
    @Size(max = 100)
    public abstract String label();

    /**
     * Returns whether the cost is direct or shared.
     *
     * @return the kind
     */
    @JsonProperty
    public abstract CostKind kind();

    /**
     * Returns how much it was.
     *
     * @return an amount of 0 or more
     */
    @JsonProperty
    public abstract Amount amount();

    @Value.Check
    void check() {
        Constraints.check(
                this,
                Rule.lines("label", List.of(label())),
                Rule.of(
                        !amount().isNegative(),
                        "amount",
                        amount(),
                        "must not be negative",
                        "ne doit pas être négatif",
                        "mag niet negatief zijn"));
    }

    /**
     * Returns a line.
     *
     * @param label what the cost was for
     * @param kind whether it is direct or shared
     * @param amount how much, 0 or more
     * @return the line
     */
    @JsonCreator
    public static CostLine of(
            @JsonProperty(value = "label", required = true) String label,
            @JsonProperty(value = "kind", required = true) CostKind kind,
            @JsonProperty(value = "amount", required = true) Amount amount) {
        return ImmutableCostLine.builder()
                .label(label)
                .kind(kind)
                .amount(amount)
                .build();
    }
}
