package org.tablee.core.figure;

/** Computes one share less another from four counts, so that a gate can blur the counts first. */
@FunctionalInterface
public interface DifferenceEstimator {

    /**
     * Computes a difference.
     *
     * @param numerator how many of the first, from 0 to {@code base}
     * @param base how many the first are, 1 or more
     * @param otherNumerator how many of the second, from 0 to {@code otherBase}
     * @param otherBase how many the second are, 1 or more
     * @return the first share less the second, with its interval
     */
    Statistic estimate(long numerator, long base, long otherNumerator, long otherBase);
}
