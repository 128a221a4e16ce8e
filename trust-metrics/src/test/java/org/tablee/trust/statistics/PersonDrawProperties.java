package org.tablee.trust.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.tablee.trust.statistics.SeatingDomain.Evenings;
import org.tablee.trust.statistics.SeatingDomain.Seat;

/** Several statistics on one draw of persons. */
@Domain(SeatingDomain.class)
@Domain(DomainContext.Global.class)
class PersonDrawProperties {

    @Property
    void asManyAreDrawnAsThereAre(@ForAll @IntRange(max = 300) int persons, @ForAll long seed) {
        int[] drawn = PersonDraw.of(persons, RandomStreams.of(seed, "test").replicate(0));
        assertThat(drawn).hasSize(persons);
        assertThat(IntStream.of(drawn).sum()).isEqualTo(persons);
        assertThat(PersonDraw.everybodyOnce(persons))
                .hasSize(persons)
                .containsOnly(persons == 0 ? new int[0] : new int[] {1});
    }

    @Property
    void everybodyOnceGivesTheStickinessObserved(@ForAll Evenings evenings) {
        Seats seats = evenings.seats();
        double ratio = Stickiness.of(seats).ratio();
        double drawn = RepeatedPairs.of(seats).value(PersonDraw.everybodyOnce(SeatingDomain.PEOPLE));
        Statistics.collect(Double.isNaN(ratio));
        Statistics.coverage(coverage -> coverage.check(false).count(count -> count > 50));
        if (Double.isNaN(ratio)) {
            assertThat(drawn).isNaN();
        } else {
            assertThat(drawn).isCloseTo(ratio, within(1e-12));
        }
    }

    /** Somebody who is not drawn is a seat without a name: it counts at the table, and is in no pair. */
    @Property
    void somebodyNotDrawnIsASeatWithoutAName(@ForAll Evenings evenings, @ForAll @IntRange(max = 5) int person) {
        int[] drawn = PersonDraw.everybodyOnce(SeatingDomain.PEOPLE);
        drawn[person] = 0;
        double without = Stickiness.of(unnamed(evenings, person).seats()).ratio();
        double left = RepeatedPairs.of(evenings.seats()).value(drawn);
        if (Double.isNaN(without)) {
            assertThat(left).isNaN();
        } else {
            assertThat(left).isCloseTo(without, within(1e-12));
        }
    }

    private static Evenings unnamed(Evenings evenings, int person) {
        return new Evenings(evenings.sessions().stream()
                .map(session -> session.stream()
                        .map(seat ->
                                seat.person() == person ? new Seat(Seats.NOBODY, seat.table(), seat.party()) : seat)
                        .toList())
                .toList());
    }

    /** Somebody drawn twice is two people who did the same. */
    @Property
    void aDrawOfTheMeanCumulativeFunctionIsThatOfThePeopleDrawn(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 20) Integer> followed,
            @ForAll @Size(8) List<@IntRange(max = 3) Integer> weights,
            @ForAll @IntRange(max = 20) int day,
            @ForAll long seed) {
        int[] last = followed.stream().mapToInt(Integer::intValue).toArray();
        int[][] events = IntStream.of(last)
                .mapToObj(until ->
                        new SplittableRandom(seed + until).ints(4, 0, until + 1).toArray())
                .toArray(int[][]::new);
        int[] drawn =
                weights.stream().limit(last.length).mapToInt(Integer::intValue).toArray();
        int[] people = IntStream.range(0, last.length)
                .flatMap(i -> IntStream.range(0, drawn[i]).map(again -> i))
                .toArray();
        double slow = MeanCumulative.of(
                        IntStream.of(people).map(i -> last[i]).toArray(),
                        Arrays.stream(people).mapToObj(i -> events[i]).toArray(int[][]::new))
                .mean(day);
        double quick = MeanCumulative.of(last, events).reweighted(day).value(drawn);
        if (Double.isNaN(slow)) {
            assertThat(quick).isNaN();
        } else {
            assertThat(quick).isCloseTo(slow, within(1e-12));
        }
    }

    @Property
    void aRatioIsThatOfThePeopleDrawn(
            @ForAll @Size(5) List<@IntRange(max = 9) Integer> above,
            @ForAll @Size(5) List<@IntRange(max = 9) Integer> below,
            @ForAll @Size(5) List<@IntRange(max = 3) Integer> weights) {
        double numerator = 2;
        double denominator = 0;
        for (int i = 0; i < 5; i++) {
            for (int times = 0; times < weights.get(i); times++) {
                numerator += above.get(i);
                denominator += below.get(i);
            }
        }
        double ratio = PersonRatio.of(doubles(above), doubles(below))
                .plus(2)
                .value(weights.stream().mapToInt(Integer::intValue).toArray());
        assertThat(ratio).isEqualTo(Double.valueOf(denominator == 0 ? Double.NaN : numerator / denominator));
    }

    private static double[] doubles(List<Integer> numbers) {
        return numbers.stream().mapToDouble(Integer::doubleValue).toArray();
    }
}
