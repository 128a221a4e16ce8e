package org.tablee.trust.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against R 4.2.2, survival 3.5.3: survfit with conf.type = "log-log"; tolerance 1e-13. */
class KaplanMeierTest {

    private static KaplanMeier of(List<String[]> rows, int time, int status) {
        boolean[] happened = new boolean[rows.size()];
        for (int i = 0; i < happened.length; i++) {
            happened[i] = "1".equals(rows.get(i)[status]);
        }
        return KaplanMeier.of(
                rows.stream().mapToInt(row -> Integer.parseInt(row[time])).toArray(), happened);
    }

    @Test
    void leukaemiaTrialOfMillerAgrees() {
        List<String[]> rows = Oracle.rows("11-km-aml", "data.csv");
        JsonNode expected = Oracle.expected("11-km-aml");

        check(expected.get("pooled"), of(rows, 0, 1));
        for (String arm : List.of("Maintained", "Nonmaintained")) {
            List<String[]> own = rows.stream().filter(row -> arm.equals(row[2])).toList();
            check(expected.get(arm.toLowerCase(Locale.ROOT)), of(own, 0, 1));
        }
    }

    @Test
    void leukaemiaTrialOfFreireichAgrees() {
        List<String[]> rows = Oracle.rows("13-km-gehan", "data.csv");
        JsonNode expected = Oracle.expected("13-km-gehan");

        check(
                expected.get("mp6"),
                of(rows.stream().filter(row -> "6-MP".equals(row[3])).toList(), 1, 2));
        check(
                expected.get("placebo"),
                of(rows.stream().filter(row -> "control".equals(row[3])).toList(), 1, 2));
    }

    private static void check(JsonNode expected, KaplanMeier curve) {
        JsonNode table = expected.get("table");
        int[] times = Oracle.ints(table.get("time"));
        double[] errors = Oracle.doubles(table.get("std_err_greenwood"));
        double[] lower = Oracle.doubles(expected.at("/ci95_log_log/lower"));
        double[] upper = Oracle.doubles(expected.at("/ci95_log_log/upper"));
        assertThat(times).isNotEmpty();
        for (int i = 0; i < times.length; i++) {
            assertThat(curve.atRisk(times[i]))
                    .isEqualTo(table.get("n_risk").get(i).asInt());
            close(curve.survival(times[i]), table.get("survival").get(i).asDouble());
            close(curve.standardError(times[i]), errors[i]);
            close(curve.limits(times[i], 0.95).lower(), lower[i]);
            close(curve.limits(times[i], 0.95).upper(), upper[i]);
        }
        assertThat(curve.eventsBy(Integer.MAX_VALUE))
                .isEqualTo(expected.get("events").asInt());
        checkMedian(expected.get("median_log_log"), curve);
    }

    private static void checkMedian(JsonNode expected, KaplanMeier curve) {
        Interval limits = curve.medianLimits(0.95);
        close(curve.median(), expected.get("median").asDouble());
        close(limits.lower(), expected.get("lower").asDouble());
        close(limits.upper(), expected.get("upper").asDouble(Double.NaN));
    }

    private static void close(double actual, double expected) {
        if (Double.isNaN(expected)) {
            assertThat(actual).isNaN();
        } else {
            assertThat(actual).isCloseTo(expected, within(1e-13));
        }
    }

    /** Exact fractions printed with Miller's trial: 10/11, 9/11, 63/88, 27/44, 27/55 for those maintained. */
    @Test
    void maintainedArmInFractions() {
        int[] weeks = {9, 13, 13, 18, 23, 28, 31, 34, 45, 48, 161};
        boolean[] relapsed = {true, true, false, true, true, false, true, true, false, true, false};
        KaplanMeier curve = KaplanMeier.of(weeks, relapsed);

        assertThat(curve.survival(8)).isEqualTo(1);
        assertThat(curve.survival(18)).isCloseTo(63.0 / 88, within(1e-15));
        assertThat(curve.survival(31)).isCloseTo(27.0 / 55, within(1e-15));
        assertThat(curve.median()).isEqualTo(31);
        assertThat(curve.atRisk(13)).isEqualTo(10);
        assertThat(curve.atRisk(14)).isEqualTo(8);
    }

    @Test
    void dayZeroCounts() {
        KaplanMeier curve = KaplanMeier.of(new int[] {0, 0, 5, 9}, new boolean[] {true, false, false, true});

        assertThat(curve.atRisk(0)).isEqualTo(4);
        assertThat(curve.survival(0)).isEqualTo(0.75);
        assertThat(curve.eventsBy(0)).isEqualTo(1);
    }

    @Test
    void medianIsTheMiddleWhereTheCurveRestsOnHalf() {
        int[] days = {1, 2, 3, 4, 5, 10, 30, 30, 30, 30};
        boolean[] happened = {true, true, true, true, true, true, false, false, false, false};

        assertThat(KaplanMeier.of(days, happened).median()).isEqualTo(7.5);
    }

    /** Half of 12, and of 24, one a day: the rounded products fall on either side of 1/2, the whole numbers on it. */
    @ParameterizedTest
    @ValueSource(ints = {12, 20, 24, 40, 44})
    void restingOnHalfIsDecidedInWholeNumbers(int people) {
        int[] days = IntStream.rangeClosed(1, people).toArray();
        boolean[] happened = new boolean[people];
        Arrays.fill(happened, true);

        assertThat(KaplanMeier.of(days, happened).median()).isEqualTo(people / 2.0 + 0.5);
    }

    @Test
    void medianIsNotReachedWhereTheCurveStaysOnHalf() {
        KaplanMeier curve = KaplanMeier.of(new int[] {1, 2, 9, 9}, new boolean[] {true, true, false, false});

        assertThat(curve.survival(9)).isEqualTo(0.5);
        assertThat(curve.median()).isNaN();
        assertThat(curve.medianLimits(0.95).upper()).isNaN();
    }

    @Test
    void allWaitingForEverShowsNoEvent() {
        KaplanMeier curve = KaplanMeier.of(new int[] {4, 7, 7}, new boolean[3]);

        assertThat(curve.survival(7)).isEqualTo(1);
        assertThat(curve.standardError(7)).isZero();
        assertThat(curve.limits(7, 0.95)).isEqualTo(Interval.UNDEFINED);
        assertThat(curve.median()).isNaN();
        assertThat(curve.survival(8)).isNaN();
        assertThat(curve.standardError(8)).isNaN();
    }

    @Test
    void everybodyAtOnceLeavesNobody() {
        KaplanMeier curve = KaplanMeier.of(new int[] {3, 3}, new boolean[] {true, true});

        assertThat(curve.survival(2)).isEqualTo(1);
        assertThat(curve.survival(3)).isZero();
        assertThat(curve.survival(99)).isZero();
        assertThat(curve.standardError(3)).isNaN();
        assertThat(curve.limits(3, 0.95)).isEqualTo(Interval.UNDEFINED);
        assertThat(curve.median()).isEqualTo(3);
        assertThat(curve.medianLimits(0.95)).isEqualTo(Interval.UNDEFINED);
    }

    @Test
    void nobodyHasNoCurve() {
        KaplanMeier curve = KaplanMeier.of(new int[0], new boolean[0]);

        assertThat(curve.survival(0)).isNaN();
        assertThat(curve.median()).isNaN();
        assertThat(curve.atRisk(0)).isZero();
        assertThat(curve.limits(0, 0.95)).isEqualTo(Interval.UNDEFINED);
    }

    @Test
    void refusesWhatIsNoFollowing() {
        assertThatIllegalArgumentException().isThrownBy(() -> KaplanMeier.of(new int[] {-1}, new boolean[1]));
        assertThatIllegalArgumentException().isThrownBy(() -> KaplanMeier.of(new int[1], new boolean[2]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KaplanMeier.of(new int[1], new boolean[1]).medianLimits(0));
    }
}
