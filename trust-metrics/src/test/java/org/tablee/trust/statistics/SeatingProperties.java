package org.tablee.trust.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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
