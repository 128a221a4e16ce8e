package org.tablee.trust.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GroupMixingTest {

    /** Python 3.11.2, networkx 2.8.8, igraph 0.10.2; tolerance 1e-14. */
    @Test
    void southernWomenAgreeWithNetworkx() {
        JsonNode expected = Oracle.expected("06-davis-mixing");
        DavisWomen davis = DavisWomen.read();
        GroupMixing byWeight = GroupMixing.ofWeighted(davis.group(), davis.from(), davis.to(), davis.weight());
        GroupMixing byTie = GroupMixing.ofUnweighted(davis.group(), davis.from(), davis.to());

        close(byTie.externalInternal(), expected.get("ei_index"));
        close(byWeight.externalInternal(), expected.get("ei_index_weighted"));
        close(byTie.assortativity(), expected.get("newman_assortativity"));
        close(GroupMixing.expectedByLabels(9, 9), expected.get("ei_expected_random_labels"));
    }

    /** R igraph 1.3.5, assortativity_nominal(directed); netseg 1.0-4, ei(). */
    @Test
    void classroomAgreesWithIgraph() {
        Map<String, Integer> group = new HashMap<>();
        for (String[] row : Oracle.rows("07-mixing-classroom", "classroom_nodes.csv")) {
            group.put(row[0], "Boy".equals(row[1]) ? 0 : 1);
        }
        long[][] table = new long[2][2];
        for (String[] row : Oracle.rows("07-mixing-classroom", "classroom_edges.csv")) {
            table[group.get(row[0])][group.get(row[1])]++;
        }
        JsonNode expected = Oracle.expected("07-mixing-classroom").get("classroom");

        close(GroupMixing.ofTable(table).externalInternal(), expected.get("ei_index"));
        close(GroupMixing.ofTable(table).assortativity(), expected.get("newman_assortativity"));
    }

    /** R igraph 1.3.5; Newman (2003), table I, prints 0.621. */
    @Test
    void newmansOwnTableAgrees() {
        List<String> words = List.of("black", "hispanic", "white", "other");
        long[][] table = new long[4][4];
        for (String[] row : Oracle.rows("07-mixing-classroom", "catania.csv")) {
            table[words.indexOf(row[0])][words.indexOf(row[1])] = Long.parseLong(row[2]);
        }
        GroupMixing catania = GroupMixing.ofTable(table);

        close(catania.assortativity(), Oracle.expected("07-mixing-classroom").at("/catania/newman_r"));
        assertThat(catania.assortativity()).isCloseTo(0.621, within(5e-4));
    }

    private static void close(double actual, JsonNode expected) {
        assertThat(actual).isCloseTo(expected.asDouble(), within(1e-14));
    }

    @Test
    void extremes() {
        int[] group = {0, 0, 1, 1};
        GroupMixing closed = GroupMixing.ofUnweighted(group, new int[] {0, 2}, new int[] {1, 3});
        GroupMixing open = GroupMixing.ofUnweighted(group, new int[] {0, 1}, new int[] {2, 3});

        assertThat(closed.externalInternal()).isEqualTo(-1);
        assertThat(closed.assortativity()).isEqualTo(1);
        assertThat(open.externalInternal()).isEqualTo(1);
        assertThat(open.assortativity()).isEqualTo(-1);
    }

    @Test
    void whatIsNotKnownLeaves() {
        int[] group = {0, GroupMixing.UNKNOWN, 1, 0};
        int[] from = {0, 0, 1, 0};
        int[] to = {1, 2, 3, 3};
        GroupMixing mixing = GroupMixing.ofWeighted(group, from, to, new int[] {9, 1, 9, 3});

        assertThat(mixing.externalInternal()).isEqualTo(-0.5);
    }

    @Test
    void withoutTiesOrGroupsThereIsNoIndex() {
        GroupMixing none = GroupMixing.ofUnweighted(new int[] {0, 1}, new int[0], new int[0]);
        GroupMixing oneGroup = GroupMixing.ofUnweighted(new int[] {0, 0}, new int[] {0}, new int[] {1});

        assertThat(none.externalInternal()).isNaN();
        assertThat(none.assortativity()).isNaN();
        assertThat(GroupMixing.ofTable(new long[0][0]).externalInternal()).isNaN();
        assertThat(oneGroup.externalInternal()).isEqualTo(-1);
        assertThat(oneGroup.assortativity()).isNaN();
        assertThat(GroupMixing.expectedByLabels(1)).isNaN();
    }

    @Test
    void refusesWhatIsNoTable() {
        assertThatIllegalArgumentException().isThrownBy(() -> GroupMixing.ofTable(new long[][] {{1, 2}}));
        assertThatIllegalArgumentException().isThrownBy(() -> GroupMixing.ofTable(new long[][] {{-1}}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupMixing.ofUnweighted(new int[] {0}, new int[] {0}, new int[0]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupMixing.ofWeighted(new int[2], new int[1], new int[1], new int[0]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupMixing.ofWeighted(new int[2], new int[] {0}, new int[] {1}, new int[] {-1}));
    }
}
