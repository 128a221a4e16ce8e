package org.tablee.trust.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class TransitionsTest {

    /** R 4.2.2, markovchain 0.9.1: markovchainFit(method = "mle"); tolerance 1e-15. */
    @Test
    void rainAtAlofiAgrees() {
        JsonNode expected = Oracle.expected("21-markov-rain");
        List<String> states = List.of("0", "1-5", "6+");
        int[] days = Oracle.rows("21-markov-rain", "data.csv").stream()
                .mapToInt(row -> states.indexOf(row[0]))
                .toArray();
        Transitions rain = Transitions.of(3, days);
        assertThat(days).hasSize(1096);
        for (int from = 0; from < 3; from++) {
            for (int to = 0; to < 3; to++) {
                String cell = "/" + states.get(from) + "/" + states.get(to);
                assertThat(rain.count(from, to))
                        .isEqualTo(expected.at("/counts" + cell).asLong());
                assertThat(rain.share(from, to))
                        .isCloseTo(expected.at("/transition" + cell).asDouble(), within(1e-15));
            }
        }
    }

    @Test
    void aBreakPartsTheChain() {
        Transitions transitions = Transitions.of(2, new int[] {0, 1, Transitions.BREAK, 0, 0}, new int[] {1});

        assertThat(transitions.count(0, 1)).isEqualTo(1);
        assertThat(transitions.count(0, 0)).isEqualTo(1);
        assertThat(transitions.countFrom(1)).isZero();
        assertThat(transitions.share(0, 1)).isEqualTo(0.5);
        assertThat(transitions.share(1, 0)).isNaN();
        assertThat(Transitions.of(2).share(0, 0)).isNaN();
    }

    @Test
    void refusesAStateThatIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> Transitions.of(2, new int[] {0, 2}));
        assertThatIllegalArgumentException().isThrownBy(() -> Transitions.of(2, new int[] {-2}));
    }
}
