package org.tablee.trust.statistics;

/**
 * A statistic as a function of how often each person, or each form, counts: what a bootstrap by person needs to
 * compute several statistics on one draw.
 */
public interface Reweighted {

    /**
     * Returns how many persons or forms can be drawn.
     *
     * @return a count of 0 or more
     */
    int units();

    /**
     * Returns the statistic of a draw.
     *
     * @param drawn how often each person or form was drawn; all ones give what was observed
     * @return the statistic, or {@code NaN} where the draw holds nothing to compute it from
     * @throws IllegalArgumentException if there are not as many draws as units
     */
    double value(int... drawn);
}
