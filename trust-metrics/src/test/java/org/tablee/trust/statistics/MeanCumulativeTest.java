package org.tablee.trust.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MeanCumulativeTest {

    /**
     * R 4.2.2, survival 3.5.3: survfit(Surv(start, stop, status) ~ 1, id). R parts the two events that one
     * engine has on day 653 by a hundredth of a day; days here are whole, so that the row 652.99 is left out.
     * The same figure with ties kept together: Python 3.11.2, the formula. Day 139 likewise.
     */
    @Test
    void valveSeatsOfNelsonAgree() {
        Map<String, List<String[]>> engines =
                Oracle.rows("15-recurrence-mcf", "data.csv").stream().collect(Collectors.groupingBy(row -> row[0]));
        int[] followed = engines.values().stream()
                .mapToInt(rows -> rows.stream()
                        .mapToInt(row -> Integer.parseInt(row[1]))
                        .max()
                        .orElseThrow())
                .toArray();
        int[][] replaced = engines.values().stream()
                .map(rows -> rows.stream()
                        .filter(row -> "1".equals(row[2]))
                        .mapToInt(row -> Integer.parseInt(row[1]))
                        .toArray())
                .toArray(int[][]::new);
        assertThat(Arrays.stream(replaced).mapToInt(days -> days.length).sum()).isEqualTo(48);
        check(Oracle.expected("15-recurrence-mcf"), MeanCumulative.of(followed, replaced));
    }

    private static void check(JsonNode expected, MeanCumulative function) {
        double[] times = Oracle.doubles(expected.get("time"));
        int whole = 0;
        for (int i = 0; i < times.length; i++) {
            if (times[i] == Math.rint(times[i])) {
                int day = (int) times[i];
                whole++;
                assertThat(function.atRisk(day))
                        .isEqualTo(expected.get("n_risk").get(i).asInt());
                close(function.mean(day), expected.get("mcf").get(i).asDouble());
                close(
                        function.standardError(day),
                        expected.get("std_err_robust").get(i).asDouble());
            }
        }
        assertThat(whole).isEqualTo(46);
    }

    private static void close(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, within(1e-13));
    }

    /** Where all are followed to the end, it is a plain mean, and its error that of a mean over n. */
    @Test
    void isAPlainMeanWhereNobodyLeaves() {
        MeanCumulative function = MeanCumulative.of(new int[] {9, 9, 9}, new int[][] {{1, 4, 4}, {}, {9}});

        assertThat(function.mean(0)).isZero();
        assertThat(function.mean(9)).isCloseTo(4 / 3.0, within(1e-15));
        double squares = Math.pow(3 - 4 / 3.0, 2) + Math.pow(0 - 4 / 3.0, 2) + Math.pow(1 - 4 / 3.0, 2);
        assertThat(function.standardError(9)).isCloseTo(Math.sqrt(squares / 9), within(1e-15));
        double ratio = Math.exp(1.959963984540054 * function.standardError(9) / function.mean(9));
        assertThat(function.limits(9, 0.95).upper()).isCloseTo(function.mean(9) * ratio, within(1e-14));
        assertThat(function.limits(9, 0.95).lower()).isCloseTo(function.mean(9) / ratio, within(1e-14));
    }

    @Test
    void whereThereIsLittle() {
        MeanCumulative nobody = MeanCumulative.of(new int[0], new int[0][]);
        MeanCumulative one = MeanCumulative.of(new int[] {5}, new int[][] {{2}});
        MeanCumulative quiet = MeanCumulative.of(new int[] {5, 6}, new int[][] {{}, {}});

        assertThat(nobody.mean(0)).isNaN();
        assertThat(nobody.atRisk(0)).isZero();
        assertThat(one.mean(5)).isEqualTo(1);
        assertThat(one.standardError(5)).isNaN();
        assertThat(one.limits(5, 0.95)).isEqualTo(Interval.UNDEFINED);
        assertThat(one.mean(6)).isNaN();
        assertThat(quiet.mean(6)).isZero();
        assertThat(quiet.standardError(6)).isZero();
        assertThat(quiet.limits(6, 0.95)).isEqualTo(Interval.UNDEFINED);
        assertThat(quiet.standardError(7)).isNaN();
    }

    @Test
    void refusesWhatIsNoFollowing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeanCumulative.of(new int[] {3}, new int[][] {{4}}))
                .withMessageContaining("0 to 3");
        assertThatIllegalArgumentException().isThrownBy(() -> MeanCumulative.of(new int[] {3}, new int[][] {{-1}}));
        assertThatIllegalArgumentException().isThrownBy(() -> MeanCumulative.of(new int[] {-3}, new int[][] {{}}));
        assertThatIllegalArgumentException().isThrownBy(() -> MeanCumulative.of(new int[] {3}, new int[0][]));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> MeanCumulative.of(new int[] {3}, new int[][] {{}}).mean(-1));
    }
}
