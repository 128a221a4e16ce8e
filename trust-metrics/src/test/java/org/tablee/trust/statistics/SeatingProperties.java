package org.tablee.trust.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import org.tablee.trust.statistics.SeatingDomain.Evenings;
import org.tablee.trust.statistics.SeatingDomain.Seat;

@Domain(SeatingDomain.class)
class SeatingProperties {

    @Property(tries = 300)
    void expectedStickinessIsTheMeanOverAllSeatings(@ForAll Evenings evenings) {
        double expected = SlowSeating.mean(evenings, SlowSeating::repeats);
        Statistics.label("something to expect").collect(expected > 0);
        Statistics.label("something to expect").coverage(c -> c.check(true).percentage(p -> p > 20));

        assertThat(Stickiness.of(evenings.seats()).expected()).isCloseTo(expected, within(1e-12));
    }

    @Property(tries = 300)
    void observedStickinessCountsRepeats(@ForAll Evenings evenings) {
        Stickiness stickiness = Stickiness.of(evenings.seats());
        Map<SlowSeating.Pair, Integer> encounters = SlowSeating.encounters(evenings.sessions());
        Statistics.label("a pair met twice").collect(stickiness.observed() > 0);
        Statistics.label("a pair met twice").coverage(c -> c.check(true).percentage(p -> p > 4));

        assertThat(stickiness.observed()).isEqualTo((long) SlowSeating.repeats(evenings.sessions()));
        assertThat(encounters.values())
                .allMatch(count -> count <= evenings.sessions().size());
    }

    /** The twin takes, of the pairs that met most often, the one that all seatings bring together least. */
    @Property(tries = 300)
    void withoutTopPairLeavesOutOnePair(@ForAll Evenings evenings) {
        Stickiness stickiness = Stickiness.of(evenings.seats());
        Map<SlowSeating.Pair, Integer> encounters = SlowSeating.encounters(evenings.sessions());
        int most = encounters.values().stream().mapToInt(c -> c).max().orElse(0);
        double least = encounters.keySet().stream()
                .filter(pair -> most > 1 && encounters.get(pair) == most)
                .mapToDouble(pair -> SlowSeating.mean(evenings, seatings -> SlowSeating.repeats(seatings, pair)))
                .min()
                .orElse(0);
        double others = stickiness.expected() - least;
        Statistics.label("others to expect").collect(others > 1e-9);
        Statistics.label("others to expect").coverage(c -> c.check(true).percentage(p -> p > 4));
        if (others > 1e-9) {
            assertThat(stickiness.withoutTopPair())
                    .isCloseTo((stickiness.observed() - most * (most - 1.0)) / others, within(1e-9));
        }
    }

    @Property(tries = 300)
    void chanceOfAPairIsItsShareOfTheSeatings(@ForAll Evenings evenings) {
        Seats seats = evenings.seats();
        for (int s = 0; s < seats.sessions(); s++) {
            checkPairs(seats, s, SlowSeating.seatings(evenings.sessions().get(s)));
        }
    }

    private static void checkPairs(Seats seats, int session, List<List<Seat>> seatings) {
        SeatingChance chance = SeatingChance.of(seats, session);
        for (int i = seats.start[session]; i < seats.start[session + 1]; i++) {
            for (int j = seats.start[session]; j < seats.start[session + 1]; j++) {
                int one = seats.person[i];
                int other = seats.person[j];
                if (one != Seats.NOBODY && one < other && !seats.isOneBlock(i, j)) {
                    double share = shareTogether(seatings, new SlowSeating.Pair(one, other));
                    assertThat(chance.between(seats.blockSize[i], seats.blockSize[j]))
                            .isCloseTo(share, within(1e-14));
                }
            }
        }
    }

    private static double shareTogether(List<List<Seat>> seatings, SlowSeating.Pair pair) {
        return seatings.stream()
                        .filter(seating -> SlowSeating.pairsAtTables(seating).contains(pair))
                        .count()
                / (double) seatings.size();
    }

    @Property(tries = 300)
    void expectedMixingIsTheMeanOverAllSeatings(@ForAll Evenings evenings, @ForAll("groups") int[] group) {
        PairMarks marks = PairMarks.acrossGroups(evenings.seats(), group);
        double expected = SlowSeating.mean(evenings, seatings -> crossPairs(seatings, group));
        Statistics.label("groups meet").collect(expected > 0);
        Statistics.label("groups meet").coverage(c -> c.check(true).percentage(p -> p > 20));

        assertThat(MarkedPairs.of(marks).expected()).isCloseTo(expected, within(1e-12));
        assertThat(MarkedPairs.of(marks).observed()).isEqualTo((long) crossPairs(evenings.sessions(), group));
    }

    private static double crossPairs(List<List<Seat>> seatings, int[] group) {
        return seatings.stream()
                .flatMap(session -> SlowSeating.pairsAtTables(session).stream())
                .filter(pair -> Math.min(group[pair.one()], group[pair.other()]) != GroupMixing.UNKNOWN)
                .filter(pair -> group[pair.one()] != group[pair.other()])
                .count();
    }

    /** The twin keeps who has met in a set of pairs, day after day; the history stays as it was. */
    @Property(tries = 300)
    void expectedFirstEncountersAreTheMeanOverAllSeatings(@ForAll Evenings evenings, @ForAll("days") int[] days) {
        int[] day = Arrays.copyOf(days, evenings.sessions().size());
        Seats seats = evenings.seats();
        List<Set<SlowSeating.Pair>> known = SlowSeating.knownBefore(evenings, day);
        for (int first = 0; first <= day.length; first++) {
            int from = first;
            MarkedPairs met = MarkedPairs.of(PairMarks.firstEncounters(seats, day, first));
            ToDoubleFunction<List<List<Seat>>> count = seatings -> SlowSeating.firstEncounters(seatings, known, from);
            assertThat(met.observed()).isEqualTo((long) count.applyAsDouble(evenings.sessions()));
            assertThat(met.expected()).isCloseTo(SlowSeating.mean(evenings, count), within(1e-12));
        }
    }

    /** Simulation and closed form, for parties of mixed sizes; five standard errors of the simulation. */
    @Property(tries = 60)
    void chanceHasTheMeanOfTheClosedForms(@ForAll Evenings evenings, @ForAll("groups") int[] group) {
        Seats seats = evenings.seats();
        RandomStreams streams = RandomStreams.of(7, "test");
        checkMean(Reseating.repeats(seats, streams, 999), Stickiness.of(seats).expected());
        for (PairMarks marks : List.of(
                PairMarks.acrossGroups(seats, group),
                PairMarks.firstEncounters(
                        seats, IntStream.range(0, seats.sessions()).toArray(), 0))) {
            checkMean(
                    Reseating.markedPairs(marks, streams, 999),
                    MarkedPairs.of(marks).expected());
        }
    }

    private static void checkMean(Replicates counts, double expected) {
        Interval range = counts.band(0.99);
        double spread = range.upper() - range.lower();
        assertThat(counts.mean()).isCloseTo(expected, within(5 * (spread / 2 + 0.05) / Math.sqrt(999)));
    }

    @Provide
    Arbitrary<int[]> groups() {
        return Arbitraries.of(0, 0, 1, 1, 2, GroupMixing.UNKNOWN)
                .array(int[].class)
                .ofSize(SeatingDomain.PEOPLE);
    }

    @Provide
    Arbitrary<int[]> days() {
        return Arbitraries.of(new int[] {1, 2, 3}, new int[] {1, 1, 2}, new int[] {1, 2, 2}, new int[] {4, 4, 4});
    }

    @Property(tries = 200)
    void namesRowsAndThreadsChangeNoBit(@ForAll Evenings evenings) {
        Stickiness stickiness = Stickiness.of(evenings.seats());
        Evenings renamed = new Evenings(evenings.sessions().stream()
                .map(session -> IntStream.range(0, session.size())
                        .mapToObj(i -> session.get(session.size() - 1 - i))
                        .map(SeatingProperties::renamed)
                        .toList())
                .toList());
        Stickiness same =
                new ForkJoinPool(1).submit(() -> Stickiness.of(renamed.seats())).join();

        assertThat(bits(same)).isEqualTo(bits(stickiness));
    }

    /** Names kept, rows in another order: the same persons are dealt to the same places. */
    @Property(tries = 100)
    void orderOfRowsChangesNoDeal(@ForAll Evenings evenings) {
        Evenings turned = new Evenings(evenings.sessions().stream()
                .map(session -> IntStream.range(0, session.size())
                        .mapToObj(i -> session.get(session.size() - 1 - i))
                        .toList())
                .toList());
        RandomStreams streams = RandomStreams.of(3, "test");

        assertThat(deals(turned.seats(), streams)).isEqualTo(deals(evenings.seats(), streams));
    }

    private static List<String> deals(Seats seats, RandomStreams streams) {
        Reseating deal = Reseating.of(seats);
        return IntStream.range(0, 5)
                .mapToObj(streams::replicate)
                .map(random -> Arrays.toString(Arrays.stream(deal.deal(random))
                        .map(seat -> seats.person[seat])
                        .toArray()))
                .toList();
    }

    private static long[] bits(Stickiness stickiness) {
        return new long[] {
            stickiness.observed(),
            Double.doubleToLongBits(stickiness.expected()),
            Double.doubleToLongBits(stickiness.withoutTopPair())
        };
    }

    private static Seat renamed(Seat seat) {
        int person = seat.person() == Seats.NOBODY ? Seats.NOBODY : SeatingDomain.PEOPLE - 1 - seat.person();
        return new Seat(person, 40 - seat.table(), seat.party());
    }
}
