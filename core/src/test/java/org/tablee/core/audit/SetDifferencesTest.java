package org.tablee.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Small groups that somebody who adds and subtracts would find, each with the sums that find it. */
class SetDifferencesTest {

    private static final int SMALLEST = 11;

    /** The people from one number to another, the last one left out. */
    private static Map<String, Integer> people(int from, int to) {
        Map<String, Integer> people = new LinkedHashMap<>();
        IntStream.range(from, to).forEach(number -> people.put("p" + number, 1));
        return people;
    }

    private static SetDifferences known(List<Map<String, Integer>> sets) {
        return new SetDifferences(sets);
    }

    @Test
    void nothingKnownTellsNothing() {
        assertThat(known(List.of()).isolating(people(0, 40), SMALLEST)).isEmpty();
    }

    @Test
    void theSameAgainTellsNothingNew() {
        assertThat(known(List.of(people(0, 40))).isolating(people(0, 40), SMALLEST))
                .isEmpty();
    }

    @Test
    void somebodyWhoJoinedIsFound() {
        assertThat(known(List.of(people(0, 40))).isolating(people(0, 41), SMALLEST))
                .contains(List.of(people(0, 40)));
        assertThat(known(List.of(people(0, 40))).isolating(people(1, 40), SMALLEST))
                .contains(List.of(people(0, 40)));
    }

    @Test
    void whoCameAndWhoWentCountTogether() {
        assertThat(known(List.of(people(0, 40))).isolating(people(5, 45), SMALLEST))
                .isPresent();
        assertThat(known(List.of(people(0, 40))).isolating(people(6, 45), SMALLEST))
                .isEmpty();
    }

    @Test
    void elevenAreNotFew() {
        assertThat(known(List.of(people(0, 40))).isolating(people(0, 50), SMALLEST))
                .isPresent();
        assertThat(known(List.of(people(0, 40))).isolating(people(0, 51), SMALLEST))
                .isEmpty();
    }

    @Test
    void aQuarterLessTwoMonthsIsTheThird() {
        SetDifferences months = known(List.of(people(0, 40), people(40, 90)));
        assertThat(months.isolating(people(0, 98), SMALLEST)).contains(List.of(people(0, 40), people(40, 90)));
        assertThat(months.isolating(people(0, 101), SMALLEST)).isEmpty();
    }

    @Test
    void anAverageOfSetsIsASumToo() {
        // Half of (a and b) + (b and c) + (a and c) is everybody: less the whole that is known, d is left.
        SetDifferences pairs = known(List.of(people(0, 80), people(40, 120), union(people(0, 40), people(80, 120))));
        assertThat(pairs.isolating(people(0, 125), SMALLEST)).isPresent();
        assertThat(pairs.isolating(people(0, 120), SMALLEST)).isEmpty();
    }

    private static Map<String, Integer> union(Map<String, Integer> one, Map<String, Integer> other) {
        Map<String, Integer> all = new LinkedHashMap<>(one);
        all.putAll(other);
        return all;
    }

    @Test
    void headsOfASessionAreCountedOneByOne() {
        SetDifferences covers = known(List.of(Map.of("monday", 25, "tuesday", 30)));
        assertThat(covers.isolating(Map.of("monday", 26, "tuesday", 30), SMALLEST))
                .isPresent();
        assertThat(covers.isolating(Map.of("monday", 25, "tuesday", 30, "friday", 9), SMALLEST))
                .isPresent();
        assertThat(covers.isolating(Map.of("monday", 25, "tuesday", 30, "friday", 11), SMALLEST))
                .isEmpty();
    }
}
