package org.tablee.trust.appartenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tablee.core.calendar.Moment;
import org.tablee.core.convive.Attribute;
import org.tablee.core.convive.Convive;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.SessionId;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.Presence;
import org.tablee.core.session.SessionStatus;
import org.tablee.trust.evidence.Evidence;
import org.tablee.trust.evidence.EvidenceForTests;
import org.tablee.trust.statistics.Oracle;
import org.tablee.trust.statistics.TieNetwork;

/**
 * The women of Davis, Gardner and Gardner (1941), read as a logbook of fourteen evenings and counted by the encounter
 * index; expected values of Python 3.11.2 with networkx 2.8.8 and igraph 0.10.2.
 */
class DavisEncountersTest {

    private static final String MEETINGS = "04-davis-coattendance";
    private static final LocalDate FIRST = LocalDate.of(1936, 1, 5);

    private final Map<String, Integer> numbers = new HashMap<>();
    private List<String[]> women = List.of();
    private Evidence evidence = EvidenceForTests.of(
            Logbook.builder().addGatherings(evening(0, List.of("somebody"))).build(),
            Optional.empty(),
            Optional.empty());

    private static Gathering evening(int event, List<String> present) {
        return Gathering.builder()
                .id(SessionId.of("E" + (event + 1)))
                .start(Moment.of(FIRST.plusDays(7L * event)))
                .status(SessionStatus.HELD)
                .addAllPresences(
                        present.stream().map(ConviveId::of).map(Presence::of).toList())
                .build();
    }

    @BeforeEach
    void read() {
        women = Oracle.rows(MEETINGS, "davis.csv");
        Logbook.Builder logbook = Logbook.builder()
                .addAttributes(Attribute.builder().name("group").build())
                .addAllConvives(Oracle.rows(MEETINGS, "davis_groups.csv").stream()
                        .map(row -> Convive.builder()
                                .id(ConviveId.of(row[0]))
                                .putAttribute("group", row[1])
                                .build())
                        .toList());
        for (int event = 0; event < 14; event++) {
            int column = event + 1;
            logbook.addGatherings(evening(
                    event,
                    women.stream()
                            .filter(row -> row[column].equals("1"))
                            .map(row -> row[0])
                            .toList()));
        }
        evidence = EvidenceForTests.of(logbook.build(), Optional.empty(), Optional.of("group"));
        women.forEach(row -> numbers.put(row[0], evidence.index().person(ConviveId.of(row[0]))));
    }

    /** With whom a woman met, and how often. */
    private Map<Integer, Integer> mates(String woman) {
        return evidence.tablemates()
                .walk(
                        new int[] {numbers.get(woman)},
                        DavisEncountersTest::nobody,
                        (met, position, shared) -> IntStream.range(0, shared.count())
                                .forEach(i -> met.put(shared.person(i), shared.times(i))))
                .flatMap(met -> met.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<Integer, Integer> nobody() {
        return new HashMap<>();
    }

    @Test
    void everyWomanMetWhomSheMetAsOftenAsSheDid() {
        JsonNode expected = Oracle.expected(MEETINGS);
        assertThat(women).hasSize(18);
        assertThat(evidence.people()).hasSize(18);
        for (String[] row : women) {
            String woman = row[0];
            assertThat(evidence.visits(numbers.get(woman)))
                    .as(woman)
                    .isEqualTo(expected.at("/events_attended").get(woman).asInt());
            assertThat(mates(woman))
                    .as(woman)
                    .hasSize(expected.at("/distinct_coattendees").get(woman).asInt());
            assertThat(mates(woman).values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .as(woman)
                    .isEqualTo(expected.at("/strength_shared_event_pairs")
                            .get(woman)
                            .asInt());
        }
    }

    @Test
    void everyPairSharedTheEventsThatItShared() {
        List<String[]> pairs = Oracle.rows(MEETINGS, "davis_pairs_expected.csv");
        assertThat(pairs).hasSizeGreaterThan(138);
        for (String[] pair : pairs) {
            int times = mates(pair[0]).getOrDefault(numbers.get(pair[1]), 0);
            assertThat(times).as(pair[0] + " and " + pair[1]).isEqualTo(Integer.parseInt(pair[2]));
        }
    }

    @Test
    void theNetworkOfTheirTiesIsTheirs() {
        JsonNode expected = Oracle.expected(MEETINGS);
        TieNetwork network = Ties.of(evidence).network();
        assertThat(network.ties()).isEqualTo(expected.get("projection_edges").asInt());
        close(network.density(), expected.get("density_projection"));
        close(network.transitivity(), expected.get("transitivity_projection"));
        close(network.averageClustering(), expected.get("average_clustering_projection"));
    }

    @Test
    void theTwoCirclesMixAsTheyDid() {
        JsonNode expected = Oracle.expected("06-davis-mixing");
        GroupTies ties = GroupTies.of(evidence);
        assertThat(ties.people()).isEqualTo(18);
        assertThat(ties.count())
                .isEqualTo(expected.get("internal_ties").asInt()
                        + expected.get("external_ties").asInt());
        close(ties.weighted().externalInternal(), expected.get("ei_index_weighted"));
        close(ties.unweighted().externalInternal(), expected.get("ei_index"));
        close(ties.expectedByLabels(), expected.get("ei_expected_random_labels"));
        close(ties.unweighted().assortativity(), expected.get("newman_assortativity"));
    }

    private static void close(double actual, JsonNode expected) {
        assertThat(actual).isCloseTo(expected.asDouble(), within(1e-13));
    }
}
