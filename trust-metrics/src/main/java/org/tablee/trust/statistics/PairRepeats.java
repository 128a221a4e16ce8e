package org.tablee.trust.statistics;

import java.util.Arrays;

/**
 * How often pairs shared a table, observed and to be expected, summed over some of the persons.
 *
 * <p>The expectation of a pair, (Σq)² − Σq², is added up as 2·Σ q_s·(q_1 + … + q_{s−1}), which subtracts
 * nothing.
 */
class PairRepeats implements CoPresence.Row {

    private static final double UNMET = -1;

    private final Seats seats;
    private final SeatingChance[] chances;

    private long observed;
    private final ExactSum expected = new ExactSum();
    private int topTogether;
    private double topExpected;

    private final int[] met; // the others whose sums are open
    private final int[] together;
    private final double[] sums; // of each other person, or UNMET
    private final double[] products;
    private int count;
    private int own;

    PairRepeats(Seats seats, SeatingChance[] chances) {
        this.seats = seats;
        this.chances = chances;
        this.met = new int[seats.people];
        this.together = new int[seats.people];
        this.sums = new double[seats.people];
        this.products = new double[seats.people];
        Arrays.fill(sums, UNMET);
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
        own = seats.person[seat];
        SeatingChance chance = chances[session];
        int size = seats.blockSize[seat];
        for (int other = seat + 1; other < end; other++) {
            if (!seats.isOneBlock(seat, other)) {
                double q = chance.between(size, seats.blockSize[other]);
                add(seats.person[other], q, seats.table[seat] == seats.table[other] ? 1 : 0);
            }
        }
    }

    private void add(int other, double q, int table) {
        double sum = sums[other];
        if (sum == UNMET) {
            met[count++] = other;
            sums[other] = q;
        } else {
            products[other] += 2 * q * sum;
            sums[other] = sum + q;
        }
        together[other] += table;
    }

    @Override
    public void close() {
        for (int i = 0; i < count; i++) {
            int other = met[i];
            if (products[other] > 0) { // most pairs are in one room only once
                keep(own, other, together[other], products[other]);
            }
            sums[other] = UNMET;
            products[other] = 0;
            together[other] = 0;
        }
        count = 0;
    }

    /** Keeps a pair that was in one room twice or more. */
    void keep(int first, int second, int times, double expectedOfPair) {
        observed += times * (times - 1L);
        expected.add(expectedOfPair);
        keepTop(times, expectedOfPair);
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
