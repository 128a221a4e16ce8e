package org.tablee.trust.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TieNetworkTest {

    /** Python 3.11.2, networkx 2.8.8; igraph 0.10.2. */
    @Test
    void southernWomenAgreeWithNetworkx() {
        JsonNode expected = Oracle.expected("04-davis-coattendance");
        DavisWomen davis = DavisWomen.read();
        TieNetwork network = TieNetwork.of(18, davis.from(), davis.to());

        assertThat(network.ties()).isEqualTo(139);
        assertThat(Arrays.stream(davis.weight()).sum()).isEqualTo(322);
        close(network.density(), expected.get("density_projection"));
        close(network.transitivity(), expected.get("transitivity_projection"));
        close(network.averageClustering(), expected.get("average_clustering_projection"));
        assertThat(network.largestComponent()).isEqualTo(18);
    }

    private static void close(double actual, JsonNode expected) {
        assertThat(actual).isCloseTo(expected.asDouble(), within(1e-14));
    }

    @Test
    void twoIslands() {
        TieNetwork network = TieNetwork.of(7, new int[] {0, 1, 2, 2, 4}, new int[] {1, 2, 0, 3, 5});

        assertThat(network.largestComponent()).isEqualTo(4);
        assertThat(network.density()).isCloseTo(5 / 21.0, within(1e-16));
        assertThat(network.transitivity()).isCloseTo(3 / 5.0, within(1e-16));
        assertThat(network.averageClustering()).isCloseTo((1 + 1 + 1 / 3.0) / 7, within(1e-15));
    }

    @Test
    void whereThereIsLittle() {
        TieNetwork nobody = TieNetwork.of(0, new int[0], new int[0]);
        TieNetwork strangers = TieNetwork.of(3, new int[0], new int[0]);

        assertThat(nobody.density()).isNaN();
        assertThat(nobody.averageClustering()).isNaN();
        assertThat(nobody.largestComponent()).isZero();
        assertThat(strangers.density()).isZero();
        assertThat(strangers.transitivity()).isNaN();
        assertThat(strangers.averageClustering()).isZero();
        assertThat(strangers.largestComponent()).isEqualTo(1);
        assertThat(TieNetwork.of(1, new int[0], new int[0]).density()).isNaN();
    }

    @Test
    void refusesWhatIsNoNetwork() {
        int[] one = {1};
        assertThatIllegalArgumentException().isThrownBy(() -> TieNetwork.of(2, one, one));
        assertThatIllegalArgumentException().isThrownBy(() -> TieNetwork.of(1, new int[] {0}, one));
        assertThatIllegalArgumentException().isThrownBy(() -> TieNetwork.of(2, new int[] {-1}, one));
        assertThatIllegalArgumentException().isThrownBy(() -> TieNetwork.of(2, new int[0], one));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TieNetwork.of(3, new int[] {0, 1}, new int[] {1, 0}))
                .withMessageContaining("twice");
    }
}
