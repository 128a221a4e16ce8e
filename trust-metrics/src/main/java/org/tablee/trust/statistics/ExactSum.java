package org.tablee.trust.statistics;

import java.math.BigInteger;

/**
 * The sum of doubles without any rounding until it is read, so that neither the order of the terms nor the
 * number of threads changes a bit of it.
 *
 * <p>Every finite double is a whole multiple of 2⁻¹⁰⁷⁴ below 2¹⁰²⁴. The sum is kept as a whole number in
 * that unit, in slices of 32 bits held in longs, which leaves room for 2³⁰ additions between two carries;
 * {@link #value()} rounds once, to the nearest double, ties to even.
 *
 * <p>For example 1e100 + 1 − 1e100 is 1. The sum of nothing is 0.
 *
 * <p>Instances are mutable and for one thread; each thread has its own, and {@link #add(ExactSum)} joins them.
 *
 * <p>Source: R. M. Neal (2015), Fast exact summation using small and large superaccumulators,
 * arXiv:1505.05571, the small one.
 */
public final class ExactSum {

    private static final int SLICE_BITS = 32;
    private static final long SLICE_MASK = (1L << SLICE_BITS) - 1;
    private static final int SLICES = 67;
    private static final int ADDITIONS_BETWEEN_CARRIES = 1 << 30;
    private static final int UNIT_EXPONENT = -1075;
    private static final int EXACT_BITS = 1000;

    private final long[] slices = new long[SLICES];
    private int additions;

    /** Makes a sum of nothing. */
    public ExactSum() {}

    /**
     * Returns the sum of values.
     *
     * @param values finite values
     * @return the sum, rounded once
     * @throws IllegalArgumentException if a value is not finite
     */
    public static double of(double... values) {
        ExactSum sum = new ExactSum();
        for (double value : values) {
            sum.add(value);
        }
        return sum.value();
    }

    /**
     * Returns the mean of values.
     *
     * @param values finite values
     * @return the sum, rounded once, over their number; {@code NaN} for none
     * @throws IllegalArgumentException if a value is not finite
     */
    public static double meanOf(double... values) {
        return of(values) / values.length;
    }

    /**
     * Adds a value.
     *
     * @param value a finite value
     * @throws IllegalArgumentException if it is not finite
     */
    public void add(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("Only finite numbers can be added, but was: " + value);
        }
        int exponent = Math.max(1, Math.getExponent(value) + Double.MAX_EXPONENT);
        long bits = Double.doubleToRawLongBits(value) & ((1L << 52) - 1);
        long mantissa = Math.abs(value) < Double.MIN_NORMAL ? bits : bits | 1L << 52;
        addSlices(exponent, value < 0 ? -1 : 1, mantissa);
        carryIfFull();
    }

    private void addSlices(int exponent, int sign, long mantissa) {
        int slice = exponent / SLICE_BITS;
        int shift = exponent % SLICE_BITS;
        long beyond = mantissa >>> (SLICE_BITS - shift);
        slices[slice] += sign * (mantissa << shift & SLICE_MASK);
        slices[slice + 1] += sign * (beyond & SLICE_MASK);
        slices[slice + 2] += sign * (beyond >>> SLICE_BITS);
    }

    private void carryIfFull() {
        additions++;
        if (additions == ADDITIONS_BETWEEN_CARRIES) {
            carry();
        }
    }

    private void carry() {
        for (int i = 0; i < SLICES - 1; i++) {
            slices[i + 1] += slices[i] >> SLICE_BITS;
            slices[i] &= SLICE_MASK;
        }
        additions = 0;
    }

    /**
     * Adds another sum; the other one keeps its value.
     *
     * @param other the sum of other terms
     */
    public void add(ExactSum other) {
        carry();
        other.carry();
        for (int i = 0; i < SLICES; i++) {
            slices[i] += other.slices[i];
        }
        carry();
    }

    /**
     * Returns the sum so far.
     *
     * @return the double nearest to the sum; infinite if it is beyond the largest double
     */
    public double value() {
        BigInteger units = BigInteger.ZERO;
        for (int i = SLICES - 1; i >= 0; i--) {
            units = units.shiftLeft(SLICE_BITS).add(BigInteger.valueOf(slices[i]));
        }
        int excess = Math.max(0, units.abs().bitLength() - EXACT_BITS);
        BigInteger leading = units.shiftRight(excess);
        boolean cut = units.getLowestSetBit() >= 0 && units.getLowestSetBit() < excess;
        return Math.scalb(cut ? leading.setBit(0).doubleValue() : leading.doubleValue(), UNIT_EXPONENT + excess);
    }
}
