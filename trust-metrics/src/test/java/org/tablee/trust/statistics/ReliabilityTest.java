package org.tablee.trust.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReliabilityTest {

    private static final String ALPHA = "16-cronbach-alpha";
    private static final String OMEGA = "18-omega-holzinger";
    private static final List<String> FIVES =
            List.of("agree", "conscientious", "extraversion", "neuroticism", "openness");

    private static double[][] columns(String oracle, String file, int from, int count) {
        return Oracle.rows(oracle, file).stream()
                .map(row -> IntStream.range(from, from + count)
                        .mapToDouble(i -> row[i].isEmpty() ? Double.NaN : Double.parseDouble(row[i]))
                        .toArray())
                .toArray(double[][]::new);
    }

    private static double[][] complete(double[][] rows) {
        return Arrays.stream(rows)
                .filter(row -> Arrays.stream(row).noneMatch(Double::isNaN))
                .toArray(double[][]::new);
    }

    /** psych reverses on 1..6: the items that load negatively on their scale, as its help page does. */
    private static double[][] bfi(String scale) {
        List<Integer> reversed = switch (scale) {
            case "agree" -> List.of(0);
            case "conscientious" -> List.of(3, 4);
            case "extraversion" -> List.of(0, 1);
            case "openness" -> List.of(1, 4);
            default -> List.of();
        };
        double[][] rows = columns(ALPHA, "bfi25.csv", 5 * FIVES.indexOf(scale), 5);
        for (double[] row : rows) {
            reversed.forEach(i -> row[i] = 7 - row[i]);
        }
        return rows;
    }

    /** R 4.2.2, psych 2.2.9::alpha. */
    @Test
    void attitudesOfDepartments() {
        JsonNode expected = Oracle.expected(ALPHA).get("attitude");
        CronbachAlpha alpha = CronbachAlpha.of(columns(ALPHA, "attitude.csv", 0, 7));
        assertThat(alpha.value()).isCloseTo(expected.get("raw_alpha").asDouble(), within(1e-10));
        assertThat(alpha.limits(0.95).lower())
                .isCloseTo(expected.at("/feldt/lower").asDouble(), within(1e-10));
        assertThat(alpha.limits(0.95).upper())
                .isCloseTo(expected.at("/feldt/upper").asDouble(), within(1e-10));
    }

    /** R 4.2.2, psych 2.2.9::alpha and semTools 0.5.6 on complete rows. */
    @ParameterizedTest
    @ValueSource(strings = {"agree", "conscientious", "extraversion", "neuroticism", "openness"})
    void fiveQuestionsOfThousandsOfPeople(String scale) {
        JsonNode expected = Oracle.expected(ALPHA).get("bfi_complete").get(scale);
        CronbachAlpha alpha = CronbachAlpha.of(complete(bfi(scale)));
        assertThat(alpha.value()).isCloseTo(expected.get("raw_alpha").asDouble(), within(1e-10));
        assertThat(alpha.limits(0.95).lower())
                .isCloseTo(expected.at("/feldt/lower").asDouble(), within(1e-10));
        assertThat(alpha.limits(0.95).upper())
                .isCloseTo(expected.at("/feldt/upper").asDouble(), within(1e-10));
    }

    /** R 4.2.2, psych 2.2.9::alpha with pairwise covariances, which only the test makes. */
    @ParameterizedTest
    @ValueSource(strings = {"agree", "conscientious", "extraversion", "neuroticism", "openness"})
    void theFormulaTakesAnyCovariances(String scale) {
        JsonNode expected = Oracle.expected(ALPHA).get("bfi_pairwise").get(scale);
        double[][] rows = bfi(scale);
        double[][] covariances = new double[5][5];
        for (int i = 0; i < 5; i++) {
            for (int j = 0; j < 5; j++) {
                int first = i;
                int second = j;
                double[][] pairs = complete(Arrays.stream(rows)
                        .map(row -> new double[] {row[first], row[second]})
                        .toArray(double[][]::new));
                covariances[i][j] = Covariances.of(pairs)[0][1];
            }
        }
        CronbachAlpha alpha = CronbachAlpha.of(covariances, rows.length);
        assertThat(alpha.value()).isCloseTo(expected.get("raw_alpha").asDouble(), within(1e-10));
        assertThat(alpha.limits(0.95).lower())
                .isCloseTo(expected.at("/feldt/lower").asDouble(), within(1e-10));
    }

    /** R 4.2.2, lavaan 0.6.14 and semTools 0.5.6, made exact by the closed form of three questions. */
    @ParameterizedTest
    @CsvSource({"visual, 2", "textual, 5", "speed, 8"})
    void threeQuestionsHaveAnExactOmega(String scale, int from) {
        JsonNode expected = Oracle.expected(OMEGA).get("three_item_exact").get(scale);
        double[][] rows = columns(OMEGA, "data.csv", from, 3);
        double omega = expected.get("omega_total").asDouble();
        assertThat(McDonaldOmega.of(rows).value()).isCloseTo(omega, within(1e-11 * omega));
        assertThat(McDonaldOmega.loadings(Covariances.of(rows)))
                .containsExactly(Oracle.doubles(expected.get("loadings_n_minus_1")), within(1e-11));
        assertThat(CronbachAlpha.of(rows).value())
                .isCloseTo(expected.get("alpha").asDouble(), within(1e-12));
    }

    /** scipy 1.10.1, BFGS then the root of the gradient; lavaan 0.6.14 agrees to 6e-9. */
    @Test
    void fiveQuestionsByMaximumLikelihood() {
        JsonNode expected = Oracle.expected(OMEGA).get("five_item_ml");
        double[][] rows = complete(bfi("neuroticism"));
        assertThat(McDonaldOmega.of(rows).value())
                .isCloseTo(expected.get("omega_model_implied").asDouble(), within(1e-8));
        double[][] divisorN = Arrays.stream(Covariances.of(rows))
                .map(row -> Arrays.stream(row)
                        .map(value -> value * (rows.length - 1) / rows.length)
                        .toArray())
                .toArray(double[][]::new);
        assertThat(McDonaldOmega.loadings(divisorN))
                .containsExactly(Oracle.doubles(expected.get("loadings")), within(1e-7));
    }

    /** Python 3, numpy: percentiles of 40 000 resamples of the same closed form, seed 7. */
    @Test
    void theIntervalOfOmegaIsDrawnFromPeople() {
        double[][] rows = columns(OMEGA, "data.csv", 5, 3);
        Interval limits = McDonaldOmega.of(rows).limits(RandomStreams.of(1, "scale"), 1_999, 0.95);
        assertThat(limits.lower()).isCloseTo(0.8634, within(0.003));
        assertThat(limits.upper()).isCloseTo(0.9050, within(0.003));
        assertThat(McDonaldOmega.of(rows).limits(RandomStreams.of(1, "scale"), 1_999, 0.95))
                .isEqualTo(limits);
    }

    /** scipy 1.17.1: pearsonr(x, y).confidence_interval(0.95), stepped up by hand. */
    @Test
    void twoQuestions() {
        double[][] rows = Arrays.stream(columns(ALPHA, "attitude.csv", 0, 2)).toArray(double[][]::new);
        SpearmanBrown agreement = SpearmanBrown.of(rows);
        assertThat(agreement.value()).isCloseTo(0.904360277138319, within(1e-13));
        assertThat(agreement.limits(0.95).lower()).isCloseTo(0.7966398115248597, within(1e-12));
        assertThat(agreement.limits(0.95).upper()).isCloseTo(0.9550209081844094, within(1e-12));
    }

    @Test
    void whereNothingCanBeSaid() {
        double[][] alike = {{3, 3, 3}, {3, 3, 3}, {3, 3, 3}};
        assertThat(CronbachAlpha.of(alike).value()).isNaN();
        assertThat(CronbachAlpha.of(alike).limits(0.95)).isEqualTo(Interval.UNDEFINED);
        assertThat(McDonaldOmega.of(alike).value()).isNaN();
        assertThat(CronbachAlpha.of(new double[][] {{1, 2}}).value()).isNaN();
        assertThat(CronbachAlpha.of(new double[][] {{1}, {2}}).value()).isNaN();
        assertThat(CronbachAlpha.of(new double[0][]).value()).isNaN();
        assertThat(SpearmanBrown.of(new double[][] {{1, 2}, {1, 3}, {1, 4}}).value())
                .isNaN();
        assertThat(SpearmanBrown.of(new double[][] {{1, 2}, {2, 1}}).value()).isNaN();
        assertThat(SpearmanBrown.of(new double[][] {{1, 1}, {2, 2}}).value()).isEqualTo(1);
        assertThat(SpearmanBrown.of(new double[0][]).value()).isNaN();
    }

    @Test
    void contradictoryQuestionsHaveNoCommonFactor() {
        double[][] rows = {{1, 5, 2}, {2, 4, 1}, {3, 3, 5}, {4, 2, 4}, {5, 1, 3}, {2, 5, 1}};
        assertThat(CronbachAlpha.of(rows).value()).isNegative();
        assertThat(McDonaldOmega.of(new double[][] {{1, 2, 3}, {2, 1, 3.5}, {3, 3, 1}, {4, 5, 2}, {5, 4, 9}})
                        .value())
                .isNaN();
    }

    @Test
    void rowsInAnyOrder() {
        double[][] rows = columns(OMEGA, "data.csv", 2, 3);
        double[][] backwards = IntStream.range(0, rows.length)
                .mapToObj(i -> rows[rows.length - 1 - i])
                .toArray(double[][]::new);
        assertThat(CronbachAlpha.of(backwards).value())
                .isEqualTo(CronbachAlpha.of(rows).value());
        assertThat(McDonaldOmega.of(backwards).limits(RandomStreams.of(1, "scale"), 99, 0.9))
                .isEqualTo(McDonaldOmega.of(rows).limits(RandomStreams.of(1, "scale"), 99, 0.9));
    }

    @Test
    void everyExpectedScaleIsTested() {
        assertThat(StreamSupport.stream(
                        java.util.Spliterators.spliteratorUnknownSize(
                                Oracle.expected(ALPHA).get("bfi_complete").fieldNames(), 0),
                        false))
                .containsExactlyElementsOf(FIVES);
    }
}
