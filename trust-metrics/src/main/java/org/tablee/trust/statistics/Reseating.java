package org.tablee.trust.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * What chance alone does to a statistic of seating: the people of every session are dealt anew over that
 * session's places, again and again.
 *
 * <p>What is dealt is the party: within a session, parties of equal size at their tables exchange their places,
 * each way to do so being as likely as any other (Fisher and Yates). Tables keep their sizes, and people who came
 * together stay together. A party without another of its size stays where it is. Each replicate deals all
 * sessions from a random stream of its own, so that threads change nothing.
 *
 * <p>The replicates are counts, like what was observed. Over the expectation in closed form, by
 * {@link Replicates#dividedBy}, they are the ratios that chance gives; their mean is 1 but for the error of
 * simulation.
 *
 * <p>Degenerate: without a session every replicate is 0.
 *
 * <p>Source: R. A. Fisher and F. Yates (1938), Statistical Tables, example 12, for the shuffle; E. J. G. Pitman
 * (1937), Significance tests which may be applied to samples from any populations, for the idea.
 */
public final class Reseating {

    private final TablePairs[] pairs;
    private final int[] places;
    private final int[] deckStart;
    private final int[] deckBlock;

    private Reseating(Seats seats) {
        int[] session = seats.sessionOfSeat();
        this.pairs = IntStream.range(0, seats.sessions())
                .mapToObj(s -> TablePairs.of(seats, s))
                .toArray(TablePairs[]::new);
        this.places = IntStream.range(0, session.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(seat -> session[seat])
                        .thenComparingInt(seat -> seats.blockSize[seat])
                        .thenComparingInt(seat -> seats.block[seat]))
                .mapToInt(Integer::intValue)
                .toArray();
        this.deckStart = IntStream.range(0, places.length)
                .filter(i -> i == 0
                        || session[places[i]] != session[places[i - 1]]
                        || seats.blockSize[places[i]] != seats.blockSize[places[i - 1]])
                .toArray();
        this.deckBlock = Arrays.stream(deckStart)
                .map(first -> seats.blockSize[places[first]])
                .toArray();
    }

    /**
     * Deals again and again, and counts the repeated encounters of each seating: {@link Stickiness#observed}.
     *
     * @param seats who sat where
     * @param streams the random numbers
     * @param count how many times to deal, for example 9 999
     * @return one count for each
     * @throws IllegalArgumentException if the count is negative
     */
    public static Replicates repeats(Seats seats, RandomStreams streams, int count) {
        PersonPairs persons = PersonPairs.of(RoomPairs.of(seats));
        Reseating deal = of(seats);
        return deal.replicates(streams, count, seating -> {
            int[] together = new int[persons.count()];
            return deal.sum(evening -> evening.countRepeats(persons, seating, together));
        });
    }

    /**
     * Deals again and again, and counts the marked pairs at the tables of each seating:
     * {@link MarkedPairs#observed}.
     *
     * @param marks the marks
     * @param streams the random numbers
     * @param count how many times to deal, for example 9 999
     * @return one count for each
     * @throws IllegalArgumentException if the count is negative
     */
    public static Replicates markedPairs(PairMarks marks, RandomStreams streams, int count) {
        Reseating deal = of(marks.seats());
        return deal.replicates(streams, count, seating -> deal.sum(evening -> evening.countMarked(marks, seating)));
    }

    /**
     * Deals again and again, and counts the closed tables of each seating: {@link MarkedPairs#closedTables}.
     *
     * @param marks the marks
     * @param streams the random numbers
     * @param count how many times to deal, for example 9 999
     * @return one count for each
     * @throws IllegalArgumentException if the count is negative
     */
    public static Replicates closedTables(PairMarks marks, RandomStreams streams, int count) {
        Reseating deal = of(marks.seats());
        return deal.replicates(streams, count, seating -> deal.sum(evening -> evening.countClosed(marks, seating)));
    }

    private Replicates replicates(RandomStreams streams, int count, ToLongFunction<int[]> statistic) {
        return Replicates.compute(count, b -> statistic.applyAsLong(deal(streams.replicate(b))));
    }

    private long sum(ToLongFunction<TablePairs> count) {
        return Arrays.stream(pairs).mapToLong(count).sum();
    }

    /** Returns a seating at random: for each seat, the seat in which its new occupant sat as it was. */
    int[] deal(UniformRandomProvider random) {
        int[] dealt = places.clone();
        for (int deck = 0; deck < deckStart.length; deck++) {
            int end = deck + 1 < deckStart.length ? deckStart[deck + 1] : places.length;
            shuffle(dealt, deckStart[deck], end, deckBlock[deck], random);
        }
        int[] seating = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            seating[places[i]] = dealt[i];
        }
        return seating;
    }

    static Reseating of(Seats seats) {
        return new Reseating(seats);
    }

    private static void shuffle(int[] dealt, int from, int to, int size, UniformRandomProvider random) {
        for (int left = (to - from) / size; left > 1; left--) {
            int last = from + (left - 1) * size;
            int chosen = from + random.nextInt(left) * size;
            for (int i = 0; i < size; i++) {
                int occupant = dealt[last + i];
                dealt[last + i] = dealt[chosen + i];
                dealt[chosen + i] = occupant;
            }
        }
    }
}
