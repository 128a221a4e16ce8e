package org.tablee.trust.report;

import java.util.Optional;
import org.tablee.core.figure.Estimate;
import org.tablee.core.figure.Interval;

/**
 * How one figure differs between two periods.
 *
 * <p>The limits of the difference come from those of both figures, by adding squares (Newcombe's hybrid for two
 * shares, and its generalisation by Zou and Donner for any two estimates):
 *
 * <pre>
 *   d     = v₂ − v₁
 *   lower = d − √((v₂ − l₂)² + (u₁ − v₁)²)
 *   upper = d + √((u₂ − v₂)² + (v₁ − l₁)²)
 * </pre>
 *
 * <p>v are the values of the earlier and the later period, l and u their limits. The people of the two periods are
 * taken as different; where many are the same, the limits are wider than they need be. Where a figure has no
 * interval there are no limits, and no direction.
 *
 * <p>Instances are immutable and may be shared between threads.
 *
 * @see <a href="https://doi.org/10.1002/sim.3095">G. Y. Zou and A. Donner, 2008</a>
 */
public final class Change {

    private final String id;
    private final Estimate before;
    private final Estimate after;

    Change(String id, Estimate before, Estimate after) {
        this.id = id;
        this.before = before;
        this.after = after;
    }

    /** Which way a figure has gone. */
    public enum Direction {
        /** It has risen by more than chance explains. */
        UP,

        /** It has fallen by more than chance explains. */
        DOWN,

        /** No change is shown, which is not to say that there is none. */
        NONE_SHOWN
    }

    /**
     * Returns the indicator.
     *
     * @return its identifier
     */
    public String id() {
        return id;
    }

    /**
     * Returns the earlier figure.
     *
     * @return the figure, with a value
     */
    public Estimate before() {
        return before;
    }

    /**
     * Returns the later figure.
     *
     * @return the figure, with a value
     */
    public Estimate after() {
        return after;
    }

    /**
     * Returns the later value less the earlier one.
     *
     * @return a finite number in the unit of the indicator
     */
    public double difference() {
        return value(after) - value(before);
    }

    /**
     * Returns the limits of the difference.
     *
     * @return the interval, or empty where one of the figures has none
     */
    public Optional<Interval> interval() {
        return before.interval().flatMap(first -> after.interval().map(second -> between(first, second)));
    }

    private Interval between(Interval first, Interval second) {
        double down = Math.hypot(value(after) - second.lower(), first.upper() - value(before));
        double up = Math.hypot(second.upper() - value(after), value(before) - first.lower());
        return Interval.of(difference() - down, difference() + up, second.level());
    }

    /**
     * Returns which way the figure has gone.
     *
     * @return a direction only where 0 lies outside the interval of the difference
     */
    public Direction direction() {
        if (interval().filter(limits -> limits.lower() > 0).isPresent()) {
            return Direction.UP;
        }
        return interval().filter(limits -> limits.upper() < 0).isPresent() ? Direction.DOWN : Direction.NONE_SHOWN;
    }

    private static double value(Estimate figure) {
        return figure.value().orElseThrow();
    }
}
