package org.tablee.pricing.accounting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tablee.pricing.money.Amount;

/**
 * What an hour of given time is worth in the accounts, from a day on.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
@JsonPropertyOrder({"since", "perHour"})
public final class HourlyRate {

    private final LocalDate since;
    private final Amount perHour;

    private HourlyRate(LocalDate since, Amount perHour) {
        this.since = Objects.requireNonNull(since, "since");
        this.perHour = Objects.requireNonNull(perHour, "perHour");
        if (perHour.isNegative()) {
            throw new IllegalArgumentException("An hour is worth 0 or more, but was: " + perHour);
        }
    }

    /**
     * Returns a rate.
     *
     * @param since the first day on which it holds
     * @param perHour what an hour is worth, 0 or more
     * @return the rate
     * @throws IllegalArgumentException if the amount is negative
     */
    @JsonCreator
    public static HourlyRate of(
            @JsonProperty(value = "since", required = true) LocalDate since,
            @JsonProperty(value = "perHour", required = true) Amount perHour) {
        return new HourlyRate(since, perHour);
    }

    /**
     * Returns the first day on which the rate holds.
     *
     * @return the local date
     */
    @JsonProperty
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public LocalDate since() {
        return since;
    }

    /**
     * Returns what an hour is worth.
     *
     * @return an amount of 0 or more
     */
    @JsonProperty
    public Amount perHour() {
        return perHour;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HourlyRate rate && since.equals(rate.since) && perHour.equals(rate.perHour);
    }

    @Override
    public int hashCode() {
        return Objects.hash(since, perHour);
    }

    @Override
    public String toString() {
        return perHour + " an hour since " + since;
    }
}
