package org.tablee.pricing.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tablee.pricing.Oracle.longs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tablee.pricing.Oracle;

/** The split against published tables: Balinski and Young, the census of 1880, and amounts of money. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AllocationTest {

    private static final String CASE = "07-largest-remainder.json";

    /** Case 07, exact: published apportionments, copied with their sources. */
    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            100 | 5117 4400 162 161 160 | 51 44 2 2 1 | Balinski and Young 1975, example 1
            26  | 9061 7179 5259 3319 1182 | 9 7 5 4 1 | Balinski and Young 1975, example 2
            12  | 14 28 7 35 | 2 4 1 5 | martinlackner/apportionment, weak proportionality
            6   | 0 14 28 0 0 | 0 2 4 0 0 | martinlackner/apportionment, zero parties
            3   | 10 9 8 8 11 12 | 1 0 0 0 1 1 | martinlackner/apportionment, fewer seats than parties
            2   | 2 1 1 2 2 | 1 0 0 1 0 | martinlackner/apportionment, ties to the first
            1250 | 350 900 | 350 900 | the price on the blackboard
            -100 | 1 1 1 | -34 -33 -33 | a refund
            -1  | 3 7 | 0 -1 | a refund of one cent
            9999999999999999 | 3333333333333333 1 3333333333333333 | 4999999999999999 1 4999999999999999 | wide products
            """)
    void agreesWithPublishedTables(long total, String weights, String shares, String source) {
        assertThat(Allocation.largestRemainder(total, numbers(weights)))
                .as(source)
                .isEqualTo(numbers(shares));
    }

    private static long[] numbers(String text) {
        return java.util.Arrays.stream(text.split(" "))
                .mapToLong(Long::parseLong)
                .toArray();
    }

    /** Case 07, made by exact integer arithmetic in Python: scripts/case07_apportionment.py; exact. */
    @Test
    void agreesWithEveryAmountOfTheOracle() {
        JsonNode oracle = Oracle.read(CASE);
        for (JsonNode row : oracle.get("published")) {
            assertThat(Allocation.largestRemainder(row.get("total").asLong(), longs(row.get("weights"))))
                    .as(row.get("source").asText())
                    .isEqualTo(longs(row.get("published")));
        }
        for (JsonNode row : oracle.get("money")) {
            long[] weights = row.get("weights").isArray() ? longs(row.get("weights")) : populations();
            assertThat(Allocation.largestRemainder(row.get("total").asLong(), weights))
                    .isEqualTo(longs(row.get("shares")));
        }
    }

    /** The seats of the House of Representatives by the census of 1880, without a minimum of one seat. */
    @Test
    void agreesWithTheCensusOf1880() {
        JsonNode census = Oracle.read(CASE).get("us1880");
        for (int seats : List.of(299, 300)) {
            JsonNode expected = census.get("pure_lrm_" + seats);
            List<Long> published = new ArrayList<>();
            expected.forEach(state -> published.add(state.asLong()));
            assertThat(Allocation.largestRemainder(seats, populations()))
                    .containsExactly(
                            published.stream().mapToLong(Long::longValue).toArray());
        }
    }

    /** The Alabama paradox is a property of the method: it takes a unit away 80 times between 0 and 1000. */
    @Test
    void showsTheAlabamaParadoxAsOftenAsCounted() {
        int expected = Oracle.read(CASE)
                .get("us1880")
                .get("pure_lrm_paradox_losses_totals_0_to_1000")
                .asInt();
        int losses = 0;
        long[] before = Allocation.largestRemainder(0, populations());
        for (int total = 1; total <= 1000; total++) {
            long[] after = Allocation.largestRemainder(total, populations());
            for (int state = 0; state < after.length; state++) {
                losses += after[state] < before[state] ? 1 : 0;
            }
            before = after;
        }
        assertThat(losses).isEqualTo(expected).isEqualTo(80);
    }

    private static long[] populations() {
        return Oracle.rows("us1880_state_population.csv").stream()
                .mapToLong(line -> Long.parseLong(line.substring(line.lastIndexOf(',') + 1)))
                .toArray();
    }

    /**
     * A permutation of the weights permutes the shares only up to ties. Where weights that differ have the same
     * remainder, even the pairs of weight and share differ: 2 by 1 and 3 has quotas 0.5 and 1.5, and whoever stands
     * first gets the coin.
     */
    @Test
    void whereDifferentWeightsTieTheirOrderDecides() {
        assertThat(Allocation.largestRemainder(2, 1, 3)).containsExactly(1, 1);
        assertThat(Allocation.largestRemainder(2, 3, 1)).containsExactly(2, 0);
    }

    /** What one might take for granted, and is false for every method that keeps the quota. */
    @Test
    void sharesAreNeitherMonotoneNorAdditiveNorStable() {
        assertThat(Allocation.largestRemainder(10, 6, 6, 2)).containsExactly(4, 4, 2);
        assertThat(Allocation.largestRemainder(11, 6, 6, 2)).containsExactly(5, 5, 1);
        assertThat(Allocation.largestRemainder(1, 1, 1)).containsExactly(1, 0);
        assertThat(Allocation.largestRemainder(2, 1, 1)).containsExactly(1, 1);
        assertThat(Allocation.largestRemainder(1, 1, 1, 3)).containsExactly(0, 0, 1);
    }

    @Test
    void refusesWeightsThatNobodyCanShareBy() {
        assertThatThrownBy(() -> Allocation.largestRemainder(100))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("add up to 0");
        assertThatThrownBy(() -> Allocation.largestRemainder(100, 0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("add up to 0");
        assertThatThrownBy(() -> Allocation.largestRemainder(100, 3, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A weight is negative: -1");
        assertThatThrownBy(() -> Allocation.largestRemainder(100, Long.MAX_VALUE, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The sum of the weights does not fit");
        assertThatThrownBy(() -> Allocation.largestRemainder(Long.MIN_VALUE, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not fit");
    }

    @Test
    void splitsTheLargestTotalThereIs() {
        assertThat(Allocation.largestRemainder(Long.MAX_VALUE, Long.MAX_VALUE - 1, 1))
                .containsExactly(Long.MAX_VALUE - 1, 1);
    }
}
