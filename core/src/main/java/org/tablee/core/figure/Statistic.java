package org.tablee.core.figure;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A number as computed, with its method: what a calculator hands to the gate.
 *
 * <p>It is not a figure: it has not been looked at, has no JSON form, and its text shows the method alone.
 * Instances are immutable and may be shared between threads.
 */
public final class Statistic {

    private final String method;
    private final @Nullable Double value;
    private final @Nullable Interval interval;

    private Statistic(String method, @Nullable Double value, @Nullable Interval interval) {
        this.method = checkedMethod(method);
        this.value = value;
        this.interval = interval;
    }

    private static String checkedMethod(String method) {
        if (!method.matches("[A-Z][A-Z0-9_]*")) {
            throw new IllegalArgumentException("A method is written like WILSON, but was: " + method);
        }
        return method;
    }

    /**
     * Returns a value without an interval, for example {@code Statistic.of("RATIO_TO_CHANCE", 1.005)}.
     *
     * @param method the method in upper snake case
     * @param value the value, finite
     * @return the statistic
     * @throws IllegalArgumentException if the value is not finite or the method is not in upper snake case
     */
    public static Statistic of(String method, double value) {
        return new Statistic(method, finite(value), null);
    }

    /**
     * Returns a value with its interval.
     *
     * @param method the method in upper snake case
     * @param value the value, finite
     * @param interval the interval
     * @return the statistic
     * @throws IllegalArgumentException if the value is not finite or the method is not in upper snake case
     */
    public static Statistic of(String method, double value, Interval interval) {
        return new Statistic(method, finite(value), Objects.requireNonNull(interval, "interval"));
    }

    /**
     * Returns a statistic whose value was looked for and not reached, such as a median that fewer than half
     * of the people have passed.
     *
     * @param method the method in upper snake case
     * @return the statistic, without value and interval
     * @throws IllegalArgumentException if the method is not in upper snake case
     */
    public static Statistic notReached(String method) {
        return new Statistic(method, null, null);
    }

    private static double finite(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("A statistic must be finite, but was: " + value);
        }
        return value;
    }

    String method() {
        return method;
    }

    OptionalDouble value() {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    Optional<Interval> interval() {
        return Optional.ofNullable(interval);
    }

    Statistic rounded() {
        Interval limits = interval == null
                ? null
                : Interval.of(Rounding.toCents(interval.lower()), Rounding.toCents(interval.upper()), interval.level());
        return new Statistic(method, value == null ? null : Rounding.toCents(value), limits);
    }

    @Override
    public String toString() {
        return "Statistic[" + method + "]";
    }
}
