package org.tablee.trust.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SampleMeanTest {

    private static final String ORACLE = "22-survey-mean-fpc";

    private static double[] column(List<String[]> rows, int column) {
        return rows.stream().mapToDouble(row -> Double.parseDouble(row[column])).toArray();
    }

    /** R 4.2.2, survey 4.1.1::svymean with fpc. */
    @Test
    void partOfAKnownNumber() {
        JsonNode expected = Oracle.expected(ORACLE).get("srs_api00");
        SampleMean mean = SampleMean.of(column(Oracle.rows(ORACLE, "apisrs.csv"), 1), 6194);
        assertThat(mean.mean()).isCloseTo(expected.get("mean").asDouble(), within(1e-11 * 656));
        assertThat(mean.standardError()).isCloseTo(expected.get("se").asDouble(), within(1e-11 * 9));
    }

    /** R 4.2.2, survey 4.1.1::svymean of a stratified sample, put together here from one mean a stratum. */
    @Test
    void oneMeanAStratum() {
        JsonNode expected = Oracle.expected(ORACLE).get("strat_api00");
        double mean = 0;
        double squares = 0;
        for (Map.Entry<String, Long> stratum :
                Map.of("E", 4421L, "M", 1018L, "H", 755L).entrySet()) {
            List<String[]> rows = Oracle.rows(ORACLE, "apistrat.csv").stream()
                    .filter(row -> row[0].equals(stratum.getKey()))
                    .toList();
            assertThat(rows.get(0)[1]).isEqualTo(stratum.getValue().toString());
            SampleMean own = SampleMean.of(column(rows, 2), stratum.getValue());
            double weight = stratum.getValue() / 6194.0;
            mean += weight * own.mean();
            squares += Math.pow(weight * own.standardError(), 2);
        }
        assertThat(mean).isCloseTo(expected.get("mean").asDouble(), within(1e-11 * 662));
        assertThat(Math.sqrt(squares)).isCloseTo(expected.get("se").asDouble(), within(1e-11 * 9));
    }

    /** scipy 1.17.1: ttest_1samp([2, 4, 4, 7, 9], 0).confidence_interval(0.95). */
    @Test
    void partOfAnUnknownNumber() {
        Interval limits = SampleMean.of(2, 4, 4, 7, 9).limits(0.95);
        assertThat(limits.lower()).isCloseTo(1.7545222348486633, within(1e-12));
        assertThat(limits.upper()).isCloseTo(8.645477765151337, within(1e-12));
    }

    /** scipy 1.17.1: ttest_ind([2, 4, 4, 7, 9], [1, 1, 5, 3], equal_var=False).confidence_interval(0.95). */
    @Test
    void otherPeople() {
        Interval limits = SampleMean.of(2, 4, 4, 7, 9).limitsLess(SampleMean.of(1, 1, 5, 3), 0.95);
        assertThat(limits.lower()).isCloseTo(-1.015704046485543, within(1e-11));
        assertThat(limits.upper()).isCloseTo(6.415704046485543, within(1e-11));
    }

    @Test
    void whoeverWasAskedLeavesNoDoubt() {
        SampleMean everybody = SampleMean.of(new double[] {2, 4, 9}, 3);
        assertThat(everybody.standardError()).isZero();
        assertThat(everybody.limits(0.95)).isEqualTo(new Interval(5, 5));
        assertThat(SampleMean.of(new double[] {4, 4}, 2).limits(0.95)).isEqualTo(new Interval(4, 4));
    }

    @Test
    void alikeIsNotCertain() {
        assertThat(SampleMean.of(4, 4, 4).limits(0.95)).isEqualTo(Interval.UNDEFINED);
        assertThat(SampleMean.of(new double[] {4, 4, 4}, 9).limits(0.95)).isEqualTo(Interval.UNDEFINED);
        assertThat(SampleMean.of(4, 4).limitsLess(SampleMean.of(5, 5), 0.95)).isEqualTo(Interval.UNDEFINED);
    }

    @Test
    void tooFew() {
        assertThat(SampleMean.of().mean()).isNaN();
        assertThat(SampleMean.of(3).mean()).isEqualTo(3);
        assertThat(SampleMean.of(3).standardError()).isNaN();
        assertThat(SampleMean.of(3).limits(0.95)).isEqualTo(Interval.UNDEFINED);
        assertThat(SampleMean.of(3).limitsLess(SampleMean.of(1, 2), 0.95)).isEqualTo(Interval.UNDEFINED);
        assertThat(SampleMean.of(new double[0], 0).mean()).isNaN();
    }

    @Test
    void wrongNumbersAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> SampleMean.of(new double[] {1, 2}, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> SampleMean.of(1, Double.NaN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleMean.of(1, 2).limits(1));
    }
}
