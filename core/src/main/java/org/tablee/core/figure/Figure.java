package org.tablee.core.figure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure with its evidence, or the reason why there is none.
 *
 * <p>Only a {@link DisclosurePolicy} makes figures; a figure that passed a gate may be written to JSON and
 * read back. Instances are immutable and may be shared between threads.
 */
public abstract sealed class Figure permits Estimate, NotComputable, Withheld {

    private final FigureStatus status;
    private final @Nullable Reason reason;

    Figure(FigureStatus status, @Nullable Reason reason) {
        this.status = Objects.requireNonNull(status, "status");
        this.reason = reason;
    }

    /**
     * Returns whether there is a number, and how far it carries.
     *
     * @return the status
     */
    @JsonProperty
    public final FigureStatus status() {
        return status;
    }

    /**
     * Returns why the figure is fragile, withheld or not computable.
     *
     * @return the reason, or empty when the status is {@link FigureStatus#OK}
     */
    @JsonProperty
    public final Optional<Reason> reason() {
        return Optional.ofNullable(reason);
    }

    /**
     * Returns the figure as an estimate.
     *
     * @return the estimate, or empty when there is no number
     */
    public Optional<Estimate> estimate() {
        return Optional.empty();
    }

    @JsonCreator
    private static Figure fromJson(
            @JsonProperty(value = "status", required = true) FigureStatus status,
            @JsonProperty("reason") @Nullable Reason reason,
            @JsonProperty("value") @Nullable Double value,
            @JsonProperty("lower") @Nullable Double lower,
            @JsonProperty("upper") @Nullable Double upper,
            @JsonProperty("level") @Nullable Double level,
            @JsonProperty("method") @Nullable String method,
            @JsonProperty("n") @Nullable Long n,
            @JsonProperty("detail") @Nullable Detail detail,
            @JsonProperty("caution") @Nullable List<String> caution) {
        return switch (status) {
            case WITHHELD -> new Withheld(required(reason, "reason"));
            case NOT_COMPUTABLE -> new NotComputable(required(reason, "reason"));
            case OK, FRAGILE ->
                new Estimate(
                        status == FigureStatus.OK ? null : required(reason, "reason"),
                        statistic(required(method, "method"), value, lower, upper, level),
                        required(n, "n"),
                        detail == null ? Detail.empty() : detail,
                        caution == null ? List.of() : caution);
        };
    }

    private static Statistic statistic(
            String method,
            @Nullable Double value,
            @Nullable Double lower,
            @Nullable Double upper,
            @Nullable Double level) {
        if (value == null) {
            return Statistic.notReached(method);
        }
        return lower == null || upper == null || level == null
                ? Statistic.of(method, value)
                : Statistic.of(method, value, Interval.of(lower, upper, level));
    }

    private static <T> T required(@Nullable T part, String name) {
        if (part == null) {
            throw new IllegalArgumentException("A figure of this status needs: " + name);
        }
        return part;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Figure figure && status == figure.status && reason == figure.reason;
    }

    @Override
    public int hashCode() {
        return Objects.hash(status, reason);
    }

    @Override
    public String toString() {
        return reason == null ? status.toString() : status + " (" + reason + ")";
    }
}
