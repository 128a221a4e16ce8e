package org.tablee.core.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How numbers are blurred before everybody may see them. */
final class Rounding {

    /** The most by which a count and its rounding differ. */
    static final int MOST = 2;

    private static final int STEP = 5;

    private Rounding() {}

    /** Returns the nearest multiple of 5 of a count that is not negative; halves do not occur. */
    static long toFive(long count) {
        return (count + STEP / 2) / STEP * STEP;
    }

    /** Returns the value with two decimals, halves away from zero. */
    static double toCents(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).doubleValue();
    }
}
