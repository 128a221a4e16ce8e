package org.tablee.core.figure;

/** Computes a share and its limits from two counts, so that a gate can blur the counts first. */
@FunctionalInterface
public interface ShareEstimator {

    /**
     * Computes a share.
     *
     * @param numerator how many of them, from 0 to {@code base}
     * @param base how many in all, 1 or more
     * @return the share with its interval
     */
    Statistic estimate(long numerator, long base);
}
