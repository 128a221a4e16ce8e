package org.tablee.trust.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

class PersonBootstrapTest {

    private static final RandomStreams STREAMS = RandomStreams.of(1, "test.bootstrap");

    /**
     * The ideal bootstrap, all 6⁶ resamples in exact rational arithmetic (Python 3.11.2, fractions): mean 4,
     * variance 2.4444, percentile limits 3/2 and 22/3. Tolerance: four standard errors of Monte Carlo for the
     * moments; for the limits, the attained values whose exact chance lies within four standard errors.
     */
    @Test
    void fallsNearTheIdealBootstrapOfAMean() {
        JsonNode ideal = Oracle.expected("03-exact-bootstrap").at("/cases/mean_visits");
        double[] visits = Oracle.doubles(ideal.get("x"));
        int replicates = 99_999;
        Replicates means = PersonBootstrap.means(visits, STREAMS, replicates);
        double sd = ideal.get("bootstrap_sd").asDouble();

        assertThat(means.mean())
                .isCloseTo(ideal.get("bootstrap_mean").asDouble(), within(4 * sd / Math.sqrt(replicates)));
        Interval limits = means.band(0.95);
        assertThat(limits.lower()).isCloseTo(1.5, within(1e-12));
        assertThat(limits.upper()).isCloseTo(22.0 / 3, within(1e-12));
    }

    /** The ideal bootstrap of 3 of 7, a ratio of totals with denominators of 1: limits 1/7 and 6/7. */
    @Test
    void fallsNearTheIdealBootstrapOfAShare() {
        JsonNode ideal = Oracle.expected("03-exact-bootstrap").at("/cases/proportion");
        int[] x = Oracle.ints(ideal.get("x"));
        int[] ones = new int[x.length];
        Arrays.fill(ones, 1);
        Replicates shares = PersonBootstrap.ratios(x, ones, STREAMS, 99_999);

        assertThat(shares.mean())
                .isCloseTo(3.0 / 7, within(4 * ideal.get("bootstrap_sd").asDouble() / Math.sqrt(99_999)));
        assertThat(shares.band(0.95).lower()).isCloseTo(1.0 / 7, within(1e-15));
        assertThat(shares.band(0.95).upper()).isCloseTo(6.0 / 7, within(1e-15));
    }

    @Test
    void orderOfPersonsAndThreadsChangeNoBit() {
        double[] values = {3.5, 0, 12, 1.25, 7};
        double[] shuffled = {12, 7, 3.5, 1.25, 0};
        Interval first = PersonBootstrap.ofMean(values, STREAMS, 1999, 0.95);
        Interval alone = new ForkJoinPool(1)
                .submit(() -> PersonBootstrap.ofMean(shuffled, STREAMS, 1999, 0.95))
                .join();

        assertThat(alone).isEqualTo(first);
        assertThat(PersonBootstrap.ofRatio(new int[] {3, 0, 1}, new int[] {4, 2, 9}, STREAMS, 1999, 0.95))
                .isEqualTo(PersonBootstrap.ofRatio(new int[] {0, 1, 3}, new int[] {2, 9, 4}, STREAMS, 1999, 0.95));
    }

    @Test
    void fewPersonsAndEqualValues() {
        assertThat(PersonBootstrap.ofMean(new double[] {}, STREAMS, 1999, 0.95)).isEqualTo(Interval.UNDEFINED);
        assertThat(PersonBootstrap.ofMean(new double[] {3}, STREAMS, 1999, 0.95))
                .isEqualTo(Interval.UNDEFINED);
        assertThat(PersonBootstrap.ofMean(new double[] {3, 3, 3}, STREAMS, 1999, 0.95))
                .isEqualTo(new Interval(3, 3));
        assertThat(PersonBootstrap.ofRatio(new int[] {2}, new int[] {5}, STREAMS, 1999, 0.95))
                .isEqualTo(Interval.UNDEFINED);
        assertThat(PersonBootstrap.ofRatio(new int[] {2, 1}, new int[] {5, 0}, STREAMS, 1999, 0.95))
                .isEqualTo(Interval.UNDEFINED);
    }

    @Test
    void refusesWhatCannotBeResampled() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonBootstrap.ofMean(new double[] {1, Double.NaN}, STREAMS, 1999, 0.95));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonBootstrap.ofRatio(new int[] {1}, new int[] {1, 2}, STREAMS, 9, 0.95));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonBootstrap.ofRatio(new int[] {-1, 2}, new int[] {1, 2}, STREAMS, 9, 0.95));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonBootstrap.ofMean(new double[] {1, 2}, STREAMS, -1, 0.95));
    }
}
