package org.tablee.trust.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;

class RandomStreamsTest {

    @Test
    void sameSeedNameAndReplicateGiveTheSameNumbers() {
        long[] once = first(RandomStreams.of(1, "appartenance.stickiness"), 7);

        assertThat(first(RandomStreams.of(1, "appartenance.stickiness"), 7)).isEqualTo(once);
        assertThat(first(RandomStreams.of(2, "appartenance.stickiness"), 7)).isNotEqualTo(once);
        assertThat(first(RandomStreams.of(1, "appartenance.cohesion"), 7)).isNotEqualTo(once);
        assertThat(first(RandomStreams.of(1, "appartenance.stickiness"), 8)).isNotEqualTo(once);
    }

    /** Python 3.11.7: SplitMix64's finaliser and XoShiRo256++ written from their published definitions. */
    @Test
    void streamsAreThoseWrittenDown() {
        assertThat(first(RandomStreams.of(1, "a"), 0))
                .containsExactly(6569701611919212952L, 344244390590977030L, 6753179856217809855L);
    }

    /** 10 000 streams, first number of each: mean 1/2 within five standard errors, no two alike. */
    @Test
    void neighbouringStreamsAreUnrelated() {
        RandomStreams streams = RandomStreams.of(1, "test");
        double mean = IntStream.range(0, 10_000)
                .mapToDouble(b -> streams.replicate(b).nextDouble())
                .average()
                .orElseThrow();

        assertThat(mean).isCloseTo(0.5, within(5 * Math.sqrt(1 / 12.0 / 10_000)));
        assertThat(IntStream.range(0, 10_000)
                        .mapToLong(b -> streams.replicate(b).nextLong())
                        .distinct()
                        .count())
                .isEqualTo(10_000);
    }

    private static long[] first(RandomStreams streams, int replicate) {
        UniformRandomProvider random = streams.replicate(replicate);
        return new long[] {random.nextLong(), random.nextLong(), random.nextLong()};
    }
}
