package org.tablee.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tablee.trust.statistics.Interval;
import org.tablee.trust.statistics.WeightedMean;

/**
 * How nine headlines become one number, and how far that number depends on how.
 *
 * <pre>
 *   pillar = (p₁ + p₂ + p₃) / 3      p = max(1, points)
 *   number = Π pillar^(1/3)
 * </pre>
 *
 * <p>The band runs from the smallest to the largest number that other choices would have given: weights of the
 * pillars on a grid of 0.05, each within 0.15 of a third; the arithmetic mean in place of the geometric one;
 * goalposts 20 % closer or wider apart.
 */
final class Mixture {

    /** How wide an interval or a band may be before a number says nothing. */
    static final double WIDEST = 20;

    private static final double THIRD = 1.0 / 3;
    private static final double REACH = 0.15 + 1e-9;
    private static final int STEPS = 20;
    private static final double[] EQUAL = {THIRD, THIRD, THIRD};
    private static final double[] FACTORS = {0.8, 1, 1.2};
    private static final int PER_PILLAR = 3;

    private Mixture() {}

    /** Returns the number made of nine values, in the order of the goalposts. */
    static double of(double... values) {
        return WeightedMean.GEOMETRIC.of(pillars(values, 1), EQUAL);
    }

    /** Returns the points of the pillars, between goalposts moved apart by a factor. */
    static double[] pillars(double[] values, double factor) {
        double[] points = IntStream.range(0, values.length)
                .mapToDouble(i -> Math.max(1, Goalpost.ALL.get(i).points(values[i], factor)))
                .toArray();
        return IntStream.range(0, points.length / PER_PILLAR)
                .mapToDouble(pillar -> IntStream.range(0, PER_PILLAR)
                                .mapToDouble(i -> points[PER_PILLAR * pillar + i])
                                .sum()
                        / PER_PILLAR)
                .toArray();
    }

    /** Returns what other weights, means and goalposts would have given. */
    static Interval band(double... values) {
        List<Double> numbers = new ArrayList<>();
        for (double factor : FACTORS) {
            double[] pillars = pillars(values, factor);
            for (WeightedMean mean : WeightedMean.values()) {
                weights().forEach(weights -> numbers.add(mean.of(pillars, weights)));
            }
        }
        return new Interval(
                numbers.stream().mapToDouble(Double::doubleValue).min().orElseThrow(),
                numbers.stream().mapToDouble(Double::doubleValue).max().orElseThrow());
    }

    static List<double[]> weights() {
        List<double[]> near = new ArrayList<>(List.of(EQUAL));
        WeightedMean.gridOfThree(STEPS).stream()
                .filter(weights ->
                        IntStream.range(0, weights.length).allMatch(i -> Math.abs(weights[i] - THIRD) < REACH))
                .forEach(near::add);
        return near;
    }

    /** Tells whether a number between these limits says nothing. */
    static boolean isTooWide(Interval limits) {
        return !limits.isDefined() || limits.upper() - limits.lower() > WIDEST;
    }
}
