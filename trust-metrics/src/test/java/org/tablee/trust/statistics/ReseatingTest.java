package org.tablee.trust.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ReseatingTest {

    private static final RandomStreams STREAMS = RandomStreams.of(1, "test.reseating");

    /**
     * Python 3.11.2, 4 000 seatings with another generator: means within five of its standard errors, quantiles
     * within 0.15 of its standard deviation.
     */
    @Test
    void mixingOfTheCanteenUnderChanceAgrees() {
        Canteen canteen = Canteen.read();
        PairMarks marks = PairMarks.acrossGroups(canteen.seats(), canteen.group());
        JsonNode expected = bands().get("mixing_ratio");
        Replicates counts = Reseating.markedPairs(marks, STREAMS, 9999);
        MarkedPairs mixing = MarkedPairs.of(marks);

        check(counts.dividedBy(mixing.expected()), expected);
        assertThat(counts.mean()).isCloseTo(mixing.expected(), within(5 * 0.0057 * mixing.expected() / 100));
        assertThat(counts.twoSided(mixing.observed())).isCloseTo(2 * 0.0227, within(0.011));
    }

    @Test
    void firstEncountersOfTheCanteenUnderChanceAgree() {
        Canteen canteen = Canteen.read();
        PairMarks marks = PairMarks.firstEncounters(canteen.seats(), canteen.day(), 0);
        Replicates counts = Reseating.markedPairs(marks, STREAMS, 9999);

        check(counts.dividedBy(MarkedPairs.of(marks).expected()), bands().get("new_encounter_ratio"));
        JsonNode closed = bands().get("closed_tables");
        double error = closed.get("sd").asDouble() / Math.sqrt(4000);
        assertThat(Reseating.closedTables(marks, STREAMS, 9999).mean())
                .isCloseTo(closed.get("mean").asDouble(), within(5 * error));
    }

    /** 400 seatings of the other generator, so that five of its standard errors are wide. */
    @Test
    void stickinessOfTheCanteenUnderChanceAgrees() {
        Seats seats = Canteen.read().seats();
        Stickiness stickiness = Stickiness.of(seats);
        Replicates counts = Reseating.repeats(seats, STREAMS, 9999);
        JsonNode expected = bands().get("stickiness");
        double sd = expected.get("sd").asDouble();

        assertThat(counts.mean() / stickiness.expected()).isCloseTo(1, within(5 * sd / 100));
        Interval band = counts.dividedBy(stickiness.expected()).band(0.95);
        assertThat(band.lower()).isCloseTo(expected.get("q025").asDouble(), within(0.25 * sd));
        assertThat(band.upper()).isCloseTo(expected.get("q975").asDouble(), within(0.25 * sd));
        assertThat(counts.twoSided(stickiness.observed())).isCloseTo(2 * 0.39, within(0.12));
    }

    private static JsonNode bands() {
        return Oracle.expected("31-synthetic-canteen").at("/expected/null_band_monte_carlo");
    }

    private static void check(Replicates ratios, JsonNode expected) {
        double sd = expected.get("sd").asDouble();
        double error = expected.get("mc_standard_error_of_mean").asDouble();
        assertThat(ratios.mean()).isCloseTo(expected.get("mean").asDouble(), within(5 * error));
        assertThat(ratios.band(0.95).lower()).isCloseTo(expected.get("q025").asDouble(), within(0.15 * sd));
        assertThat(ratios.band(0.95).upper()).isCloseTo(expected.get("q975").asDouble(), within(0.15 * sd));
    }

    @Test
    void aYearIsDealtTenThousandTimesInSeconds() {
        Seats seats = Canteen.read().seats();

        Assertions.assertTimeout(Duration.ofSeconds(20), () -> Reseating.repeats(seats, STREAMS, 9999));
    }

    @Test
    void oneThreadDealsAsSeveralDo() {
        Seats seats = Canteen.read().seats();
        Replicates several = Reseating.repeats(seats, STREAMS, 99);
        Replicates one = new ForkJoinPool(1)
                .submit(() -> Reseating.repeats(seats, STREAMS, 99))
                .join();

        assertThat(one.band(0.9)).isEqualTo(several.band(0.9));
        assertThat(one.mean()).isEqualTo(several.mean());
    }

    /** Two couples and three people alone over three tables: 2!·3! = 12 ways, each as likely as the others. */
    @Test
    void everyWayToDealIsAsLikely() {
        Seats seats = Seats.of(
                7, new int[] {0, 7}, new int[] {0, 1, 2, 3, 4, 5, 6}, new int[] {1, 1, 2, 2, 1, 2, 3}, new int[] {
                    8, 8, 9, 9, -1, -1, -1
                });
        Reseating deal = Reseating.of(seats);
        Map<String, Integer> ways = new HashMap<>();
        int deals = 12_000;
        for (int b = 0; b < deals; b++) {
            ways.merge(Arrays.toString(deal.deal(STREAMS.replicate(b))), 1, Integer::sum);
        }
        double chiSquared = ways.values().stream()
                .mapToDouble(count -> (count - 1000.0) * (count - 1000.0) / 1000)
                .sum();

        assertThat(ways).hasSize(12);
        assertThat(chiSquared).isLessThan(31.26); // the 99.9 % quantile with 11 degrees of freedom; the seed is fixed
    }

    @Test
    void nobodyIsDealtAsNobody() {
        Seats nobody = Seats.of(0, new int[] {0}, new int[0], new int[0], new int[0]);

        assertThat(Reseating.repeats(nobody, STREAMS, 99).mean()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> Reseating.repeats(nobody, STREAMS, -1));
    }
}
