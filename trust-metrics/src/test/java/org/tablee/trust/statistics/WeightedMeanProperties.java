package org.tablee.trust.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** How several numbers become one. */
class WeightedMeanProperties {

    private static final double[] EQUAL = {1, 1, 1};

    @Property
    void aMeanLiesBetweenItsNumbersAndTheGeometricBelowTheArithmetic(
            @ForAll @Size(3) List<@DoubleRange(min = 0, max = 100) Double> numbers,
            @ForAll @Size(3) List<@DoubleRange(min = 0.01, max = 5) Double> weights) {
        double[] values = numbers.stream().mapToDouble(Double::doubleValue).toArray();
        double[] shares = weights.stream().mapToDouble(Double::doubleValue).toArray();
        double arithmetic = WeightedMean.ARITHMETIC.of(values, shares);
        double geometric = WeightedMean.GEOMETRIC.of(values, shares);
        double least = DoubleStream.of(values).min().orElseThrow();
        double most = DoubleStream.of(values).max().orElseThrow();
        assertThat(geometric).isLessThanOrEqualTo(arithmetic + 1e-9).isGreaterThanOrEqualTo(least - 1e-9);
        assertThat(arithmetic).isLessThanOrEqualTo(most + 1e-9);
    }

    @Property
    void onlyTheProportionsOfWeightsCount(
            @ForAll @Size(3) List<@DoubleRange(min = 0, max = 100) Double> numbers,
            @ForAll @DoubleRange(min = 0.1, max = 50) double factor) {
        double[] values = numbers.stream().mapToDouble(Double::doubleValue).toArray();
        for (WeightedMean mean : WeightedMean.values()) {
            assertThat(mean.of(values, 2 * factor, factor, 3 * factor))
                    .isCloseTo(mean.of(values, 2, 1, 3), within(1e-9));
        }
    }

    /** R 4.2.2, COINr 1.1.14 (a_amean, a_gmean) and numpy, after min-max normalisation; oracle 24-composite-index. */
    @Example
    void meansAreThoseOfCoinr() {
        JsonNode oracle = Oracle.expected("24-composite-index");
        List<double[]> rows = new ArrayList<>();
        List<double[]> columns = StreamSupport.stream(oracle.get("indicators").spliterator(), false)
                .map(name -> Oracle.doubles(oracle.get("minmax_0_100").get(name.asText())))
                .toList();
        int units = columns.get(0).length;
        for (int unit = 0; unit < units; unit++) {
            int row = unit;
            rows.add(columns.stream().mapToDouble(column -> column[row]).toArray());
        }
        double[] weights = Oracle.doubles(oracle.get("weights"));
        double[] equal = Oracle.doubles(oracle.get("arithmetic_equal"));
        double[] weighted = Oracle.doubles(oracle.get("arithmetic_weighted"));
        double[] geometric = Oracle.doubles(oracle.get("geometric_weighted_on_1_100"));
        for (int unit = 0; unit < units; unit++) {
            double[] row = rows.get(unit);
            double[] onOneToHundred =
                    Arrays.stream(row).map(points -> 1 + points * 99 / 100).toArray();
            assertThat(WeightedMean.ARITHMETIC.of(row, 1, 1, 1, 1, 1, 1)).isCloseTo(equal[unit], within(1e-10));
            assertThat(WeightedMean.ARITHMETIC.of(row, weights)).isCloseTo(weighted[unit], within(1e-10));
            assertThat(WeightedMean.GEOMETRIC.of(onOneToHundred, weights)).isCloseTo(geometric[unit], within(1e-10));
        }
        assertThat(units).isEqualTo(51);
    }

    /** Five invented places, by every weight on a grid of 0.05; oracle 24-composite-index. */
    @Example
    void anyPlaceCanBeTheLastAndAlmostAnyTheFirst() {
        JsonNode oracle = Oracle.expected("24-composite-index").get("three_pillars");
        double[][] places = {{80, 75, 20}, {55, 58, 57}, {62, 90, 31}, {10, 85, 88}, {71, 40, 66}};
        for (int i = 0; i < places.length; i++) {
            assertThat(WeightedMean.ARITHMETIC.of(places[i], EQUAL))
                    .isCloseTo(oracle.get("arithmetic").get(i).asDouble(), within(1e-12));
            assertThat(WeightedMean.GEOMETRIC.of(places[i], EQUAL))
                    .isCloseTo(oracle.get("geometric").get(i).asDouble(), within(1e-12));
        }
        int[] best = {9, 9, 9, 9, 9};
        int[] worst = new int[places.length];
        List<double[]> grid = WeightedMean.gridOfThree(20);
        for (double[] weights : grid) {
            double[] means = Arrays.stream(places)
                    .mapToDouble(place -> WeightedMean.ARITHMETIC.of(place, weights))
                    .toArray();
            IntStream.range(0, places.length).forEach(i -> {
                int rank = 1
                        + (int) DoubleStream.of(means)
                                .filter(mean -> mean > means[i] + 1e-9)
                                .count();
                int last = (int) DoubleStream.of(means)
                        .filter(mean -> mean > means[i] - 1e-9)
                        .count();
                best[i] = Math.min(best[i], rank);
                worst[i] = Math.max(worst[i], last);
            });
        }
        assertThat(grid).hasSize(231);
        assertThat(best).isEqualTo(Oracle.ints(oracle.get("best_rank_arithmetic")));
        assertThat(worst).isEqualTo(Oracle.ints(oracle.get("worst_rank_arithmetic")));
    }

    /** UNDP, Human Development Report 2020, technical note 1: 0.510. */
    @Example
    void theWorkedExampleOfTheHumanDevelopmentIndex() {
        assertThat(WeightedMean.GEOMETRIC.of(new double[] {0.6971, 0.3447, 0.5506}, EQUAL))
                .isCloseTo(0.5095547539367685, within(1e-12));
    }

    @Example
    void whatCannotBeAveragedIsNotOrIsRefused() {
        assertThat(WeightedMean.GEOMETRIC.of(new double[] {0, 50, 50}, EQUAL)).isZero();
        assertThat(WeightedMean.GEOMETRIC.of(new double[] {0, 50, 50}, 0, 1, 1)).isCloseTo(50, within(1e-12));
        assertThat(WeightedMean.ARITHMETIC.of(new double[] {Double.NaN, 50, 50}, EQUAL))
                .isNaN();
        assertThat(WeightedMean.ARITHMETIC.of(new double[] {1, 2, 3}, 0, 0, 0)).isNaN();
        assertThatThrownBy(() -> WeightedMean.ARITHMETIC.of(new double[] {1, 2}, EQUAL))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WeightedMean.GEOMETRIC.of(new double[] {1, -2, 3}, EQUAL))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WeightedMean.gridOfThree(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void aGridSharesOneOver(@ForAll @IntRange(min = 1, max = 30) int steps) {
        List<double[]> grid = WeightedMean.gridOfThree(steps);
        assertThat(grid)
                .hasSize((steps + 1) * (steps + 2) / 2)
                .allSatisfy(
                        weights -> assertThat(DoubleStream.of(weights).sum()).isCloseTo(1, within(1e-12)));
    }
}
