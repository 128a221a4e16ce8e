package org.tablee.trust.statistics;

/**
 * How often pairs shared a table, observed and to be expected, summed over some of the persons.
 *
 * <p>The expectation of a pair, (Σq)² − Σq², is added up as 2·Σ q_s·(q_1 + … + q_{s−1}), which subtracts
 * nothing.
 */
final class PairRepeats implements CoPresence.Row {

    private final Seats seats;
    private final SeatingChances chances;

    private long observed;
    private final ExactSum expected = new ExactSum();
    private int topTogether;
    private double topExpected;

    private final int[] together;
    private final double[] sums;
    private final double[] products;
    private final int[] met;
    private int count;

    private PairRepeats(Seats seats, SeatingChances chances) {
        this.seats = seats;
        this.chances = chances;
        this.together = new int[seats.people];
        this.sums = new double[seats.people];
        this.products = new double[seats.people];
        this.met = new int[seats.people];
    }

    /** Sums over all persons. */
    static PairRepeats of(Seats seats) {
        SeatingChances chances = SeatingChances.of(seats);
        return CoPresence.of(seats)
                .walk(part -> new PairRepeats(seats, chances))
                .reduce(PairRepeats::join)
                .orElseThrow();
    }

    @Override
    public void take(int session, int seat, int otherSeat) {
        if (seats.isOneBlock(seat, otherSeat)) {
            return;
        }
        double chance = chances.of(session, seat, otherSeat);
        if (chance == 0) {
            return; // no seat of one is at a table of the other: nothing to expect, nothing to see
        }
        int other = seats.person[otherSeat];
        if (sums[other] == 0) {
            met[count++] = other;
        }
        products[other] += 2 * chance * sums[other];
        sums[other] += chance;
        together[other] += seats.table[seat] == seats.table[otherSeat] ? 1 : 0;
    }

    @Override
    public void close() {
        for (int i = 0; i < count; i++) {
            int other = met[i];
            observed += together[other] * (together[other] - 1L);
            expected.add(products[other]);
            keepTop(together[other], products[other]);
            together[other] = 0;
            sums[other] = 0;
            products[other] = 0;
        }
        count = 0;
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
