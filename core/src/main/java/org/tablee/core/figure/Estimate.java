package org.tablee.core.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A number with its evidence: interval, level, method, n, detail and cautions.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
@JsonPropertyOrder({"status", "reason", "value", "lower", "upper", "level", "method", "n", "detail", "caution"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public final class Estimate extends Figure {

    private final Statistic statistic;
    private final long n;
    private final Detail detail;
    private final List<String> caution;

    Estimate(@Nullable Reason fragile, Statistic statistic, long n, Detail detail, List<String> caution) {
        super(fragile == null ? FigureStatus.OK : FigureStatus.FRAGILE, fragile);
        this.statistic = statistic;
        this.n = n;
        this.detail = detail;
        this.caution = List.copyOf(caution);
    }

    /**
     * Returns the value.
     *
     * @return a finite number in the unit of the indicator, or empty for a median that was not reached
     */
    @JsonProperty
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public OptionalDouble value() {
        return statistic.value();
    }

    /**
     * Returns the interval.
     *
     * @return the limits and their level, or empty where the method has none
     */
    public Optional<Interval> interval() {
        return statistic.interval();
    }

    @JsonProperty
    private OptionalDouble lower() {
        return limit(interval().map(Interval::lower));
    }

    @JsonProperty
    private OptionalDouble upper() {
        return limit(interval().map(Interval::upper));
    }

    @JsonProperty
    private OptionalDouble level() {
        return limit(interval().map(Interval::level));
    }

    private static OptionalDouble limit(Optional<Double> limit) {
        return limit.isPresent() ? OptionalDouble.of(limit.get()) : OptionalDouble.empty();
    }

    /**
     * Returns how the value and its limits were computed.
     *
     * @return a method in upper snake case, for example "WILSON"
     */
    @JsonProperty
    public String method() {
        return statistic.method();
    }

    /**
     * Returns the count on which the figure stands.
     *
     * @return a count of 0 or more; the definition of the indicator says of what
     */
    @JsonProperty
    public long n() {
        return n;
    }

    /**
     * Returns the numbers beside the value.
     *
     * @return the detail, empty when there is none that this audience may see
     */
    @JsonProperty
    public Detail detail() {
        return detail;
    }

    /**
     * Returns what a reader should know before drawing a conclusion.
     *
     * @return an unmodifiable list of codes in upper snake case, for example "SAME_ROOM"
     */
    @JsonProperty
    public List<String> caution() {
        return caution;
    }

    @Override
    public Optional<Estimate> estimate() {
        return Optional.of(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Estimate estimate
                && super.equals(other)
                && value().equals(estimate.value())
                && interval().equals(estimate.interval())
                && method().equals(estimate.method())
                && n == estimate.n
                && detail.equals(estimate.detail)
                && caution.equals(estimate.caution);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), value(), interval(), method(), n, detail, caution);
    }

    @Override
    public String toString() {
        String limits = interval().map(interval -> " " + interval).orElse("");
        return super.toString() + " " + (value().isPresent() ? value().getAsDouble() : "not reached") + limits
                + ", n = " + n;
    }
}
