package org.tablee.trust.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Simpson and rarefaction against R 4.2.2, vegan 2.6.4 (diversity, simpson.unb, rarefy). */
class DiversityTest {

    private static final String CASE = "09-diversity";

    @Test
    void tinyVectorsAgreeWithVegan() {
        JsonNode tiny = Oracle.expected(CASE).get("tiny");
        assertThat(tiny).hasSize(6);
        for (JsonNode one : tiny) {
            check(one, Oracle.ints(one.get("counts")));
        }
    }

    @Test
    void duneMeadowsAgreeWithVegan() {
        JsonNode expected = Oracle.expected(CASE).get("dune");
        List<String[]> rows = Oracle.rows(CASE, "dune.csv");
        assertThat(rows).hasSize(20);
        for (String[] row : rows) {
            check(
                    expected.get(row[0]),
                    IntStream.range(1, row.length)
                            .map(i -> Integer.parseInt(row[i]))
                            .toArray());
        }
    }

    @Test
    void forestPlotsAgreeWithVegan() {
        Map<String, int[]> counts = new HashMap<>();
        for (String[] row : Oracle.rows(CASE, "bci5_long.csv")) {
            int[] before = counts.getOrDefault(row[0], new int[0]);
            int[] after = Arrays.copyOf(before, before.length + 1);
            after[before.length] = Integer.parseInt(row[row.length - 1]);
            counts.put(row[0], after);
        }
        JsonNode expected = Oracle.expected(CASE).get("bci5");
        assertThat(counts).hasSize(5);
        counts.forEach((plot, abundances) -> check(expected.get(plot), abundances));
    }

    private static void check(JsonNode expected, int[] counts) {
        close(Simpson.plugIn(counts), expected.get("gini_simpson_blau"), 1e-12);
        close(Simpson.unbiased(counts), expected.get("gini_simpson_unbiased"), 2e-12); // vegan rounds through 1/(1-D)
        JsonNode rarefied = expected.get("rarefied");
        int all = Arrays.stream(counts).sum();
        double species = Rarefaction.expectedDistinct(all, rarefied.get("m").asInt(), counts);
        close(species, rarefied.get("expected_species"), 1e-12);
    }

    private static void close(double actual, JsonNode expected, double tolerance) {
        assertThat(actual).isCloseTo(expected.asDouble(), Oracle.relative(tolerance, expected.asDouble()));
    }

    /** Python 3.11.2 fractions: the exact 44005/15504 of vegan's 2.8382997936016543 for 10, 5, 3, 2. */
    @Test
    void rarefactionOfFourSpecies() {
        assertThat(Rarefaction.expectedDistinct(20, 5, 10, 5, 3, 2)).isCloseTo(44005.0 / 15504, within(1e-15));
    }

    @Test
    void threeVisitsOfFour() {
        assertThat(Rarefaction.expectedDistinct(4, 3, 4, 1, 1)).isEqualTo(2.5);
    }

    @Test
    void rarefactionWhereThereIsLittle() {
        assertThat(Rarefaction.expectedDistinct(2, 3, 2, 1)).isNaN();
        assertThat(Rarefaction.expectedDistinct(0, 3)).isNaN();
        assertThat(Rarefaction.expectedDistinct(3, 3, 1, 2, 3)).isEqualTo(3);
        assertThat(Rarefaction.expectedDistinct(5, 3)).isZero();
        assertThat(Rarefaction.expectedDistinct(5, 0, 1, 2)).isZero();
    }

    @Test
    void simpsonWhereThereIsLittle() {
        assertThat(Simpson.unbiased()).isNaN();
        assertThat(Simpson.unbiased(1, 0)).isNaN();
        assertThat(Simpson.unbiased(8)).isZero();
        assertThat(Simpson.unbiased(1, 1, 1)).isEqualTo(1);
        assertThat(Simpson.plugIn(0, 0)).isNaN();
        assertThat(Simpson.plugIn(1)).isZero();
    }

    @Test
    void refusesWhatNothingCanHaveCounted() {
        assertThatIllegalArgumentException().isThrownBy(() -> Simpson.unbiased(3, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> Rarefaction.expectedDistinct(3, 3, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> Rarefaction.expectedDistinct(-3, 3));
        assertThatThrownBy(() -> Rarefaction.expectedDistinct(5_000_000, 3, 1)).isInstanceOf(ArithmeticException.class);
    }
}
