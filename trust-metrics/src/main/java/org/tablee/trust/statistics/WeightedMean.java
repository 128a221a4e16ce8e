package org.tablee.trust.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Means of a few numbers that do not count alike, and the weights that one might have chosen instead.
 *
 * <pre>
 *   arithmetic:  Σ wᵢ·xᵢ              geometric:  Π xᵢ^wᵢ              with Σ wᵢ = 1
 * </pre>
 *
 * <p>The arithmetic mean lets a large number make up for a small one in full, the geometric one only in part: it is
 * 0 as soon as one number is. Weights are divided by their sum first.
 *
 * <p>Degenerate: {@code NaN} where a number is, or where the weights are all 0.
 *
 * <p>Source: OECD and JRC (2008), Handbook on Constructing Composite Indicators, sections 6.4 to 6.6.
 */
public enum WeightedMean {
    /** Full compensation. */
    ARITHMETIC {
        @Override
        double of(double[] values, double[] weights, double sum) {
            ExactSum total = new ExactSum();
            for (int i = 0; i < values.length; i++) {
                total.add(weights[i] / sum * values[i]);
            }
            return total.value();
        }
    },

    /** Compensation in part. */
    GEOMETRIC {
        @Override
        double of(double[] values, double[] weights, double sum) {
            ExactSum logarithm = new ExactSum();
            for (int i = 0; i < values.length; i++) {
                if (values[i] == 0 && weights[i] > 0) {
                    return 0;
                }
                logarithm.add(weights[i] == 0 ? 0 : weights[i] / sum * Math.log(values[i]));
            }
            return Math.exp(logarithm.value());
        }
    };

    abstract double of(double[] values, double[] weights, double sum);

    /**
     * Returns the mean.
     *
     * @param values numbers of 0 or more
     * @param weights one weight of 0 or more for each, of whatever sum
     * @return the mean, or {@code NaN}
     * @throws IllegalArgumentException if there are not as many weights as numbers, or one of either is negative
     */
    public double of(double[] values, double... weights) {
        Counts.checkSameLength(values.length, weights.length, "weights as values");
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            checkNotNegative(values[i]);
            checkNotNegative(weights[i]);
            sum += weights[i];
            if (Double.isNaN(values[i])) {
                return Double.NaN;
            }
        }
        return sum == 0 ? Double.NaN : of(values, weights, sum);
    }

    private static void checkNotNegative(double number) {
        if (number < 0) {
            throw new IllegalArgumentException("Means of this kind take numbers of 0 or more, but got: " + number);
        }
    }

    /**
     * Returns every way to share 1 over three weights in equal steps.
     *
     * @param steps into how many steps 1 is cut, for example 20 for steps of 0.05
     * @return (steps + 1)(steps + 2)/2 weights, for example 231
     * @throws IllegalArgumentException if there is no step
     */
    public static List<double[]> gridOfThree(int steps) {
        if (steps < 1) {
            throw new IllegalArgumentException("A grid has one step or more, but was asked for: " + steps);
        }
        List<double[]> grid = new ArrayList<>();
        for (int first = 0; first <= steps; first++) {
            for (int second = 0; first + second <= steps; second++) {
                int third = steps - first - second;
                grid.add(new double[] {(double) first / steps, (double) second / steps, (double) third / steps});
            }
        }
        return grid;
    }
}
