package org.tablee.trust.statistics;

/** Refuses what nothing can have counted. */
final class Counts {

    private Counts() {}

    /** Throws unless 0 ≤ part ≤ whole. */
    static void checkShare(long part, long whole) {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException("A share needs 0 <= part <= whole, but was: " + part + " of " + whole);
        }
    }

    /** Throws if the count is negative. */
    static void checkNotNegative(long count, String what) {
        if (count < 0) {
            throw new IllegalArgumentException("The " + what + " must not be negative, but was: " + count);
        }
    }

    /** Throws unless the two arrays speak of the same people. */
    static void checkSameLength(int first, int second, String what) {
        if (first != second) {
            throw new IllegalArgumentException(
                    "There must be as many " + what + ", but there were: " + first + " and " + second);
        }
    }

    /** Throws unless the level is strictly between 0 and 1. */
    static void checkLevel(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("A level lies between 0 and 1, but was: " + level);
        }
    }
}
