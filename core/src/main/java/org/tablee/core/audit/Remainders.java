package org.tablee.core.audit;

/**
 * Numbers as their remainders of the prime 2⁶¹ − 1, in which one can add, multiply and divide without rounding.
 *
 * <p>Whether sums of sets of people come out as 0 is the same here as with fractions, but where the prime divides
 * what should not be 0: by a chance of about 1 in 10¹⁸, and never for a few dozen sets, whose determinants are
 * smaller than the prime.
 */
final class Remainders {

    private static final int BITS = 61;
    private static final long PRIME = (1L << BITS) - 1;

    private Remainders() {}

    static long minus(long one, long other) {
        return one >= other ? one - other : one - other + PRIME;
    }

    /** Multiplies; the upper part of the product counts as much as the lower, since 2⁶¹ is 1 here. */
    static long times(long one, long other) {
        long upper = Math.multiplyHigh(one, other) << (Long.SIZE - BITS) | one * other >>> BITS;
        long sum = (one * other & PRIME) + upper;
        return sum >= PRIME ? sum - PRIME : sum;
    }

    /** Returns what gives 1 when it is multiplied with a number other than 0, by Fermat's little theorem. */
    static long inverse(long number) {
        long result = 1;
        long power = number;
        for (long exponent = PRIME - 2; exponent > 0; exponent >>= 1) {
            result = (exponent & 1) == 1 ? times(result, power) : result;
            power = times(power, power);
        }
        return result;
    }
}
