package org.tablee.trust.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class DiversityProperties {

    /** One person's visits: for each tablemate, a mask of the visits that were shared. */
    record Visits(int count, List<Integer> masks) {

        int[] shared() {
            return masks.stream().mapToInt(Integer::bitCount).toArray();
        }
    }

    @Provide
    Arbitrary<Visits> visits() {
        return Arbitraries.integers()
                .between(3, 9)
                .flatMap(count -> Arbitraries.integers()
                        .between(0, (1 << count) - 1)
                        .list()
                        .ofMaxSize(8)
                        .map(masks -> new Visits(count, masks)));
    }

    /** The twin draws every three visits and counts who was met. */
    @Property(tries = 300)
    void rarefactionIsTheMeanOverAllDraws(@ForAll("visits") Visits visits) {
        long met = 0;
        long draws = 0;
        for (int draw = 0; draw < 1 << visits.count(); draw++) {
            if (Integer.bitCount(draw) == 3) {
                int chosen = draw;
                draws++;
                met += visits.masks().stream()
                        .filter(mask -> (mask & chosen) != 0)
                        .count();
            }
        }

        assertThat(Rarefaction.expectedDistinct(visits.count(), 3, visits.shared()))
                .isCloseTo((double) met / draws, within(1e-14));
    }

    /** The twin looks at every pair of things. */
    @Property(tries = 300)
    void simpsonIsTheShareOfUnlikePairs(@ForAll @Size(min = 2, max = 30) List<@IntRange(max = 4) Integer> groups) {
        int[] counts = new int[5];
        groups.forEach(group -> counts[group]++);
        long unlike = 0;
        for (int first : groups) {
            unlike += groups.stream().filter(second -> second != first).count();
        }
        double n = groups.size();

        assertThat(Simpson.unbiased(counts)).isCloseTo(unlike / (n * (n - 1)), within(1e-14));
        assertThat(Simpson.plugIn(counts)).isCloseTo(unlike / (n * n), within(1e-14));
        Arrays.sort(counts);
        assertThat(GroupMixing.expectedByLabels(counts)).isCloseTo(2 * unlike / (n * (n - 1)) - 1, within(1e-14));
    }
}
