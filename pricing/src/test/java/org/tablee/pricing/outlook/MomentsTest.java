package org.tablee.pricing.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.tablee.pricing.Oracle;

class MomentsTest {

    /** Case 01: exact rationals and 15 digits by Python's fractions and mpmath (scripts/case01_03_mean.py). */
    @Test
    void agreesWithTipsGiftsRidesAndSlicesOfPie() {
        JsonNode expected = Oracle.read("01-moments.json").get("expected");
        for (String name : List.of("tips", "charity", "taxi_card", "pielab_week1", "pielab_week2", "pielab_week3")) {
            JsonNode series = expected.get(name);
            Moments moments = Moments.of(GiftSeries.of(name).stream());
            assertThat(moments.n()).as(name).isEqualTo(series.get("n").asLong());
            assertThat(moments.sum().longValueExact())
                    .isEqualTo(series.get("sum_minor").asLong());
            assertThat(GiftSeries.of(name).stream().filter(minor -> minor == 0).count())
                    .isEqualTo(series.get("zeros").asLong());
            assertThat(moments.mean().orElseThrow())
                    .hasToString(series.get("mean_exact").asText());
            assertThat(moments.variance().orElseThrow())
                    .hasToString(series.get("variance_n_minus_1_exact").asText());
            close(moments.mean().orElseThrow().toDouble(), series, "mean");
            close(moments.standardDeviation().getAsDouble(), series, "sd");
            close(moments.skewness().getAsDouble(), series, "skewness_g1");
            close(moments.excessKurtosis().getAsDouble(), series, "excess_kurtosis_g2");
            close(moments.coefficientOfVariation().getAsDouble(), series, "cv");
        }
    }

    private static void close(double value, JsonNode series, String name) {
        double expected = series.get(name).asDouble();
        assertThat(value).as(name).isCloseTo(expected, within(1e-12 * Math.abs(expected)));
    }

    /** Case 17, NIST StRD: certified means and deviations of ill-conditioned series, in tenths; exact here. */
    @Test
    void isNotSpoiledByLargeAndNearlyEqualAmounts() {
        Oracle.read("17-numerical-accuracy.json");
        Moments one = Moments.of(LongStream.of(10_000_001, 10_000_003, 10_000_002));
        assertThat(one.mean().orElseThrow()).hasToString("10000002/1");
        assertThat(one.standardDeviation()).hasValue(1.0);
        for (long base : new long[] {10_000_002L, 100_000_002L}) {
            Moments moments = Moments.of(LongStream.concat(
                    LongStream.of(base), LongStream.range(0, 500).flatMap(i -> LongStream.of(base - 1, base + 1))));
            assertThat(moments.n()).isEqualTo(1001);
            assertThat(moments.mean().orElseThrow()).hasToString(base + "/1");
            assertThat(moments.standardDeviation()).hasValue(1.0);
        }
    }

    @Test
    void isSilentWhereNothingCanBeSaid() {
        Moments none = Moments.of(LongStream.empty());
        assertThat(none.mean()).isEmpty();
        assertThat(none.variance()).isEmpty();
        assertThat(none.skewness()).isEmpty();
        assertThat(none.coefficientOfVariation()).isEmpty();
        Moments equal = Moments.of(LongStream.of(5, 5, 5));
        assertThat(equal.standardDeviation()).hasValue(0);
        assertThat(equal.skewness()).isEmpty();
        assertThat(equal.excessKurtosis()).isEmpty();
        assertThat(Moments.of(LongStream.of(5)).standardDeviation()).isEmpty();
        assertThat(Moments.of(LongStream.of(-5, 5)).coefficientOfVariation()).isEmpty();
    }

    @Property
    void joiningPartsIsExact(@ForAll @Size(max = 30) List<Long> minors, @ForAll @Size(max = 30) List<Long> more) {
        Moments parts = Moments.of(minors.stream().mapToLong(x -> x))
                .plus(Moments.of(more.stream().mapToLong(x -> x)));
        Moments whole = Moments.of(LongStream.concat(
                more.stream().mapToLong(x -> x), minors.stream().mapToLong(x -> x)));
        assertThat(parts).isEqualTo(whole).hasSameHashCodeAs(whole);
    }
}
