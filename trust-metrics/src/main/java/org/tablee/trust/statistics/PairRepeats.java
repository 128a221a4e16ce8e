package org.tablee.trust.statistics;

/**
 * How often pairs shared a table, observed and to be expected, summed over some of the persons.
 *
 * <p>The expectation of a pair, (Σq)² − Σq², is added up as 2·Σ q_s·(q_1 + … + q_{s−1}), which subtracts
 * nothing.
 */
final class PairRepeats implements CoPresence.Row {

    private final Seats seats;
    private final SeatingChance[] chances;

    private long observed;
    private final ExactSum expected = new ExactSum();
    private int topTogether;
    private double topExpected;

    private final int[] line; // of each other person, 0 for none yet
    private final int[] met; // and of the lines below, whose they are
    private final int[] together;
    private final double[] sums;
    private final double[] products;
    private int lines;

    private PairRepeats(Seats seats, SeatingChance[] chances) {
        this.seats = seats;
        this.chances = chances;
        this.line = new int[seats.people];
        this.met = new int[seats.people + 1];
        this.together = new int[seats.people + 1];
        this.sums = new double[seats.people + 1];
        this.products = new double[seats.people + 1];
    }

    /** Sums over all persons. */
    static PairRepeats of(Seats seats) {
        SeatingChance[] chances = SeatingChance.ofAll(seats);
        return CoPresence.of(seats)
                .walk(part -> new PairRepeats(seats, chances))
                .reduce(PairRepeats::join)
                .orElseThrow();
    }

    @Override
    public void take(int session, int seat, int end) {
        SeatingChance chance = chances[session];
        int size = seats.blockSize[seat];
        for (int other = seat + 1; other < end; other++) {
            if (!seats.isOneBlock(seat, other)) {
                int own = lineOf(seats.person[other]);
                double q = chance.between(size, seats.blockSize[other]);
                products[own] += 2 * q * sums[own];
                sums[own] += q;
                together[own] += seats.table[seat] == seats.table[other] ? 1 : 0;
            }
        }
    }

    private int lineOf(int other) {
        if (line[other] == 0) {
            line[other] = ++lines;
            met[lines] = other;
        }
        return line[other];
    }

    @Override
    public void close() {
        for (; lines > 0; lines--) {
            if (products[lines] > 0) { // most pairs are in one room only once
                observed += together[lines] * (together[lines] - 1L);
                expected.add(products[lines]);
                keepTop(together[lines], products[lines]);
            }
            line[met[lines]] = 0;
            together[lines] = 0;
            sums[lines] = 0;
            products[lines] = 0;
        }
    }

    private PairRepeats join(PairRepeats other) {
        observed += other.observed;
        expected.add(other.expected);
        keepTop(other.topTogether, other.topExpected);
        return this;
    }

    private void keepTop(int times, double expectedOfPair) {
        boolean higher = times > topTogether || times == topTogether && expectedOfPair < topExpected;
        if (times > 1 && higher) {
            topTogether = times;
            topExpected = expectedOfPair;
        }
    }

    long observed() {
        return observed;
    }

    double expected() {
        return expected.value();
    }

    long topObserved() {
        return topTogether * (topTogether - 1L);
    }

    double topExpected() {
        return topExpected;
    }
}
