package org.tablee.trust.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedPairsTest {

    /** Python 3.11.2, pandas 1.5.3; a second implementation in R 4.2.2, data.table 1.14.8. */
    @Test
    void ageBandsOfTheCanteenAgree() {
        Canteen canteen = Canteen.read();
        MarkedPairs mixing = MarkedPairs.of(PairMarks.acrossGroups(canteen.seats(), canteen.group()));

        assertThat(mixing.observed()).isEqualTo(3585);
        assertThat(mixing.expected()).isCloseTo(3626.7027421913276, within(1e-10));
        assertThat(mixing.ratio()).isCloseTo(0.9885011964983571, within(1e-14));
    }

    /** The same programs: pairs who never shared a table on an earlier date, and tables without one. */
    @Test
    void firstEncountersOfTheCanteenAgree() {
        Canteen canteen = Canteen.read();
        MarkedPairs met = MarkedPairs.of(PairMarks.firstEncounters(canteen.seats(), canteen.day(), 0));

        assertThat(met.observed()).isEqualTo(2635);
        assertThat(met.expected()).isCloseTo(2641.5410831387544, within(1e-10));
        assertThat(met.ratio()).isCloseTo(0.9975237624807326, within(1e-14));
        assertThat(met.closedTables()).isEqualTo(6);
    }

    /** Python 3.11.2, exact rational arithmetic, two of the cases checked by enumerating all seatings. */
    @Test
    void expectedCrossPairsAgree() {
        for (JsonNode one : Oracle.expected("26-random-seating").get("cases")) {
            int[] sizes = Oracle.ints(one.get("table_sizes"));
            int[] groups = Oracle.ints(one.get("groups"));
            int people = Arrays.stream(sizes).sum();
            int[] table = IntStream.range(0, sizes.length)
                    .flatMap(t -> IntStream.range(0, sizes[t]).map(seat -> t))
                    .toArray();
            int[] alone = new int[people];
            Arrays.fill(alone, Seats.ALONE);
            Seats seats = Seats.of(
                    people, new int[] {0, people}, IntStream.range(0, people).toArray(), table, alone);
            int[] group =
                    IntStream.range(0, people).map(i -> i < groups[0] ? 0 : 1).toArray();
            double expected = one.get("expected_cross_pairs").asDouble();

            assertThat(MarkedPairs.of(PairMarks.acrossGroups(seats, group)).expected())
                    .isCloseTo(expected, Oracle.relative(1e-15, expected));
        }
    }

    /** The twin counts pair by pair; rooms around the 64 seats of a word, and beyond two of them. */
    @ParameterizedTest
    @ValueSource(ints = {63, 64, 65, 128, 130})
    void largeRoomsAreCountedPairByPair(int size) {
        int[] start = {0, size, 2 * size, 3 * size};
        int[] person = IntStream.range(0, 3 * size).map(i -> (7 * i + 31) % 200).toArray();
        int[] table = IntStream.range(0, 3 * size).map(i -> i * i % 11).toArray();
        int[] alone = new int[3 * size];
        Arrays.fill(alone, Seats.ALONE);
        Seats seats = Seats.of(200, start, person, table, alone);
        int[] group = IntStream.range(0, 200)
                .map(i -> i % 17 == 0 ? GroupMixing.UNKNOWN : i % 3)
                .toArray();
        PairMarks across = PairMarks.acrossGroups(seats, group);
        PairMarks first = PairMarks.firstEncounters(seats, new int[] {1, 2, 3}, 0);
        Set<Set<Integer>> met = new HashSet<>();
        long crossing = 0;
        long fresh = 0;
        double expected = 0;
        for (int s = 0; s < 3; s++) {
            Set<Set<Integer>> today = new HashSet<>();
            double chance = SeatingChance.of(seats, s).between(1, 1);
            for (int i = start[s]; i < start[s + 1]; i++) {
                for (int j = start[s]; j < i; j++) {
                    Set<Integer> pair = Set.of(seats.person[i], seats.person[j]);
                    int one = group[seats.person[i]];
                    int other = group[seats.person[j]];
                    boolean differ = one != other && Math.min(one, other) != GroupMixing.UNKNOWN;
                    assertThat(across.isMarked(s, i, j)).isEqualTo(differ);
                    assertThat(first.isMarked(s, j, i)).isEqualTo(!met.contains(pair));
                    expected += differ ? chance : 0;
                    if (seats.table[i] == seats.table[j]) {
                        crossing += differ ? 1 : 0;
                        fresh += met.contains(pair) ? 0 : 1;
                        today.add(pair);
                    }
                }
            }
            met.addAll(today);
        }

        assertThat(MarkedPairs.of(across).observed()).isEqualTo(crossing);
        assertThat(MarkedPairs.of(across).expected()).isCloseTo(expected, within(1e-9));
        assertThat(MarkedPairs.of(first).observed()).isEqualTo(fresh);
    }

    private static final int[] ALONE = {-1, -1, -1, -1, -1, -1};

    @Test
    void memoryMakesAnEncounterOld() {
        Seats evenings =
                Seats.of(3, new int[] {0, 2, 4, 6}, new int[] {0, 1, 0, 1, 0, 2}, new int[] {1, 1, 1, 1, 1, 1}, ALONE);

        assertThat(MarkedPairs.of(PairMarks.firstEncounters(evenings, new int[] {1, 2, 3}, 0))
                        .observed())
                .isEqualTo(2);
        assertThat(MarkedPairs.of(PairMarks.firstEncounters(evenings, new int[] {1, 2, 3}, 1))
                        .observed())
                .isEqualTo(1);
        assertThat(MarkedPairs.of(PairMarks.firstEncounters(evenings, new int[] {1, 1, 3}, 0))
                        .observed())
                .as("twice on one day is not yet an old acquaintance")
                .isEqualTo(3);
        assertThat(MarkedPairs.of(PairMarks.firstEncounters(evenings, new int[] {1, 2, 3}, 3))
                        .observed())
                .isZero();
    }

    @Test
    void aCoupleKnowEachOtherAndCountForNothing() {
        Seats evenings =
                Seats.of(3, new int[] {0, 3, 6}, new int[] {0, 1, 2, 0, 1, 2}, new int[] {1, 1, 1, 1, 1, 1}, new int[] {
                    5, 5, -1, -1, -1, -1
                });
        MarkedPairs met = MarkedPairs.of(PairMarks.firstEncounters(evenings, new int[] {1, 2}, 0));

        assertThat(met.observed()).isEqualTo(2);
        assertThat(met.closedTables()).isEqualTo(1);
    }

    @Test
    void whoHasNoGroupOrNoNameIsInNoPair() {
        Seats evening = Seats.of(
                4, new int[] {0, 4}, new int[] {0, 1, 2, Seats.NOBODY}, new int[4], new int[] {-1, -1, -1, -1});
        int[] group = {0, 1, GroupMixing.UNKNOWN, 1};

        assertThat(MarkedPairs.of(PairMarks.acrossGroups(evening, group)).observed())
                .isEqualTo(1);
    }

    @Test
    void withoutSessionsOrGroupsNothingIsExpected() {
        Seats nobody = Seats.of(0, new int[] {0}, new int[0], new int[0], new int[0]);
        Seats alike = Seats.of(2, new int[] {0, 2}, new int[] {0, 1}, new int[2], new int[] {-1, -1});

        assertThat(MarkedPairs.of(PairMarks.firstEncounters(nobody, new int[0], 0))
                        .ratio())
                .isNaN();
        assertThat(MarkedPairs.of(PairMarks.acrossGroups(alike, new int[] {3, 3}))
                        .ratio())
                .isNaN();
    }

    @Test
    void refusesDaysOutOfOrder() {
        Seats evenings = Seats.of(1, new int[] {0, 1, 2}, new int[2], new int[2], new int[] {-1, -1});

        assertThatIllegalArgumentException().isThrownBy(() -> PairMarks.firstEncounters(evenings, new int[] {2, 1}, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> PairMarks.firstEncounters(evenings, new int[] {2}, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> PairMarks.firstEncounters(evenings, new int[] {1, 2}, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> PairMarks.acrossGroups(evenings, new int[2]));
    }
}
