package org.tablee.trust.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FirstTableTest {

    /**
     * Python 3.11.2, exact rational arithmetic: the chance that a member of the smaller group meets the larger
     * one, a mean over the tables by their sizes.
     */
    @Test
    void chancesOfMeetingTheOtherGroupAgree() {
        for (JsonNode one : Oracle.expected("26-random-seating").get("cases")) {
            int[] sizes = Oracle.ints(one.get("table_sizes"));
            int people = Arrays.stream(sizes).sum();
            int smaller =
                    one.get("groups").get(one.get("smaller_group").asText()).asInt();
            double chance = Arrays.stream(sizes)
                    .mapToDouble(size -> size * FirstTable.chanceOfRegular(people, people - smaller, size) / people)
                    .sum();
            assertThat(chance)
                    .isCloseTo(one.get("p_member_of_smaller_group_meets_larger").asDouble(), within(1e-14));
        }
    }

    @Test
    void whereThereIsLittle() {
        assertThat(FirstTable.chanceOfRegular(1, 0, 1)).isZero();
        assertThat(FirstTable.chanceOfRegular(9, 8, 1)).isZero();
        assertThat(FirstTable.chanceOfRegular(9, 0, 9)).isZero();
        assertThat(FirstTable.chanceOfRegular(9, 1, 9)).isEqualTo(1);
        assertThat(FirstTable.chanceOfRegular(6, 2, 2)).isCloseTo(0.4, within(1e-15));
    }

    @Test
    void refusesMoreThanThereAre() {
        assertThatIllegalArgumentException().isThrownBy(() -> FirstTable.chanceOfRegular(5, 5, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> FirstTable.chanceOfRegular(5, 2, 6));
        assertThatIllegalArgumentException().isThrownBy(() -> FirstTable.chanceOfRegular(5, 2, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> FirstTable.chanceOfRegular(0, 0, 0));
    }

    /** The twin divides binomial coefficients in whole numbers. */
    @Property
    void isOneLessTheShareOfTablesWithoutARegular(
            @ForAll @IntRange(min = 1, max = 300) int people,
            @ForAll @IntRange(max = 299) int some,
            @ForAll @IntRange(max = 299) int company) {
        int regulars = some % people;
        int others = company % people;
        double none = choose(people - 1 - regulars, others).doubleValue()
                / choose(people - 1, others).doubleValue();

        assertThat(FirstTable.chanceOfRegular(people, regulars, others + 1)).isCloseTo(1 - none, within(1e-13));
    }

    private static BigInteger choose(int n, int k) {
        BigInteger ways = BigInteger.ONE;
        for (int i = 1; i <= k; i++) {
            ways = ways.multiply(BigInteger.valueOf(Math.max(0, n - k + i))).divide(BigInteger.valueOf(i));
        }
        return ways;
    }
}
