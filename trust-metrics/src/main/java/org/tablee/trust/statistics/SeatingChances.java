package org.tablee.trust.statistics;

import java.util.stream.IntStream;

/** The {@link SeatingChance} of every session, and the size class of every seat. */
final class SeatingChances {

    private final SeatingChance[] chances;
    private final int[] sizeClass;

    private SeatingChances(SeatingChance[] chances, int[] sizeClass) {
        this.chances = chances;
        this.sizeClass = sizeClass;
    }

    static SeatingChances of(Seats seats) {
        int[] session = seats.sessionOfSeat();
        SeatingChance[] chances = IntStream.range(0, seats.sessions())
                .parallel()
                .mapToObj(s -> SeatingChance.of(seats, s))
                .toArray(SeatingChance[]::new);
        int[] sizeClass = IntStream.range(0, session.length)
                .parallel()
                .map(seat -> chances[session[seat]].sizeClass(seats.blockSize[seat]))
                .toArray();
        return new SeatingChances(chances, sizeClass);
    }

    /** Returns the chance of two seats of a session, of different parties, to be at one table. */
    double of(int session, int seat, int other) {
        return chances[session].ofClasses(sizeClass[seat], sizeClass[other]);
    }

    /** Returns how many marked pairs of different blocks share a table of a session on average. */
    double expected(PairMarks marks, int session) {
        int classes = chances[session].sizeClasses();
        long[][] pairs = new long[classes][classes];
        marks.pairs().forEach(session, (s, seat, other) -> {
            if (marks.isMarked(s, seat, other) && !marks.pairs().seats().isOneBlock(seat, other)) {
                int a = sizeClass[seat];
                int b = sizeClass[other];
                pairs[Math.max(a, b)][Math.min(a, b)]++;
            }
        });
        return expected(chances[session], pairs);
    }

    private static double expected(SeatingChance chance, long[][] pairs) {
        double sum = 0;
        for (int a = 0; a < pairs.length; a++) {
            for (int b = 0; b <= a; b++) {
                sum += pairs[a][b] == 0 ? 0 : pairs[a][b] * chance.ofClasses(a, b);
            }
        }
        return sum;
    }
}
