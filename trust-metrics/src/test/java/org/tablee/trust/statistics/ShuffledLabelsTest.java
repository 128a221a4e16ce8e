package org.tablee.trust.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ShuffledLabelsTest {

    private static final RandomStreams STREAMS = RandomStreams.of(1, "test.labels");

    /** The twin deals all 4!/(2!·2!) = 6 ways of two and two over a path of four people. */
    @Test
    void meanIsThatOverAllWays() {
        int[] from = {0, 1, 2};
        int[] to = {1, 2, 3};
        int[][] ways = {{0, 0, 1, 1}, {0, 1, 0, 1}, {0, 1, 1, 0}, {1, 0, 0, 1}, {1, 0, 1, 0}, {1, 1, 0, 0}};
        double sum = 0;
        for (int[] way : ways) {
            sum += GroupMixing.ofUnweighted(way, from, to).assortativity();
        }
        Replicates shuffled = ShuffledLabels.assortativity(ways[0], from, to, STREAMS, 9999);

        assertThat(shuffled.mean()).isCloseTo(sum / ways.length, within(5 * 0.7 / 100));
    }

    @Test
    void whoHasNoGroupKeepsNone() {
        int[] group = {0, 1, GroupMixing.UNKNOWN};
        Replicates shuffled = ShuffledLabels.assortativity(group, new int[] {0, 1}, new int[] {1, 2}, STREAMS, 99);

        assertThat(shuffled.band(0.9)).isEqualTo(new Interval(-1, -1));
        assertThat(group).containsExactly(0, 1, GroupMixing.UNKNOWN);
    }

    @Test
    void oneGroupHasNoMean() {
        assertThat(ShuffledLabels.assortativity(new int[2], new int[] {0}, new int[] {1}, STREAMS, 9)
                        .mean())
                .isNaN();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ShuffledLabels.assortativity(new int[2], new int[1], new int[0], STREAMS, 9));
    }
}
