package org.tablee.pricing.contribution;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.Rule;
import org.tablee.core.validation.ValueStyle;
import org.tablee.pricing.money.Amount;

/**
 * One line of a tab.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"tab", "date", "outcome", "amount"})
public abstract class TabEntry implements WithTabEntry {

    TabEntry() {}

    /**
     * Returns the tab.
     *
     * @return the identifier of the tab
     */
    @JsonProperty
    public abstract TabId tab();

    /**
     * Returns the day.
     *
     * @return the local date
     */
    @JsonProperty
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate date();

    /**
     * Returns what happened.
     *
     * @return the outcome
     */
    @JsonProperty
    public abstract TabOutcome outcome();

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
     * @param tab the tab
     * @param date the day
     * @param outcome what happened
     * @param amount how much, 0 or more
     * @return the line
     */
    @JsonCreator
    public static TabEntry of(
            @JsonProperty(value = "tab", required = true) TabId tab,
            @JsonProperty(value = "date", required = true) LocalDate date,
            @JsonProperty(value = "outcome", required = true) TabOutcome outcome,
            @JsonProperty(value = "amount", required = true) Amount amount) {
        return ImmutableTabEntry.builder()
                .tab(tab)
                .date(date)
                .outcome(outcome)
                .amount(amount)
                .build();
    }
}
