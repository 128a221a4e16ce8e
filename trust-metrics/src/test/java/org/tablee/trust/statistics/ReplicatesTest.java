package org.tablee.trust.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReplicatesTest {

    private static Replicates upTo(int count) {
        return Replicates.of(
                IntStream.rangeClosed(1, count).mapToDouble(i -> count + 1 - i).toArray());
    }

    @Test
    void bandIsMadeOfOrderStatistics() {
        assertThat(upTo(1999).band(0.95)).isEqualTo(new Interval(50, 1950));
        assertThat(upTo(9999).band(0.95)).isEqualTo(new Interval(250, 9750));
        assertThat(upTo(1999).band(0.9)).isEqualTo(new Interval(100, 1900));
    }

    @Test
    void bandGoesOutwardsWhereTheRankIsNotWhole() {
        assertThat(upTo(100).band(0.95)).isEqualTo(new Interval(2, 99));
        assertThat(upTo(39).band(0.95)).isEqualTo(new Interval(1, 39));
        assertThat(upTo(38).band(0.95)).isEqualTo(Interval.UNDEFINED);
    }

    @Test
    void chanceCountsTheObservedOneAndBothSides() {
        assertThat(upTo(99).twoSided(0)).isEqualTo(2 / 100.0);
        assertThat(upTo(99).twoSided(1)).isEqualTo(2 * 2 / 100.0);
        assertThat(upTo(99).twoSided(97.5)).isEqualTo(2 * 3 / 100.0);
        assertThat(upTo(99).twoSided(50)).isEqualTo(1);
        assertThat(Replicates.of(3, 3, 3).twoSided(3)).isEqualTo(1);
    }

    @Test
    void meanOfReplicates() {
        assertThat(upTo(99).mean()).isEqualTo(50);
        assertThat(upTo(99).count()).isEqualTo(99);
    }

    @Test
    void overWhatWasExpected() {
        assertThat(upTo(1999).dividedBy(1000).band(0.95)).isEqualTo(new Interval(0.05, 1.95));
        assertThat(upTo(99).dividedBy(0).mean()).isNaN();
        assertThat(upTo(99).dividedBy(Double.NaN).band(0.9)).isEqualTo(Interval.UNDEFINED);
        assertThatIllegalArgumentException().isThrownBy(() -> upTo(99).dividedBy(-1));
    }

    @Test
    void withoutValuesNothingIsDefined() {
        Replicates some = Replicates.of(1, Double.NaN, 3);

        assertThat(some.band(0.5)).isEqualTo(Interval.UNDEFINED);
        assertThat(some.mean()).isNaN();
        assertThat(some.twoSided(2)).isNaN();
        assertThat(Replicates.of().mean()).isNaN();
        assertThat(Replicates.of().twoSided(2)).isNaN();
        assertThat(upTo(99).twoSided(Double.NaN)).isNaN();
    }

    @Test
    void refusesALevelThatIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> upTo(99).band(1.5));
    }

    @Test
    void anIntervalHasAnOrder() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(2, 1));
        assertThat(new Interval(1, 2).contains(2)).isTrue();
        assertThat(new Interval(1, Double.NaN).contains(2)).isFalse();
        assertThat(new Interval(1, Double.NaN).isDefined()).isFalse();
    }
}
