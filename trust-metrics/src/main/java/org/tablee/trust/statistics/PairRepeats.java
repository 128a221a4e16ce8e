package org.tablee.trust.statistics;

/**
 * How often pairs shared a table, observed and to be expected, summed over some of the persons.
 *
 * <p>The expectation of a pair, (Σq)² − Σq², is added up as 2·Σ q_s·(q_1 + … + q_{s−1}), which subtracts
 * nothing. Where q is 0 the pair cannot share a table, and does not.
 */
class PairRepeats implements CoPresence.Row {

    private final Seats seats;

    private long observed;
    private final ExactSum expected = new ExactSum();
    private int topTogether;
    private double topExpected;

    private final int[] company; // twice the stamp of who was last in a room with each other, plus 1 if at one table
    private final double[] sums; // of that pair
    private final double[] products; // what follows is of a pair that is repeated, else 0
    private final int[] together;
    private final int[] repeated; // the others who were in one room twice or more
    private int count;
    private int own;

    PairRepeats(Seats seats) {
        this.seats = seats;
        this.company = new int[seats.people];
        this.sums = new double[seats.people];
        this.products = new double[seats.people];
        this.together = new int[seats.people];
        this.repeated = new int[seats.people];
    }

    /** Sums over all persons. */
    static PairRepeats of(Seats seats) {
        return CoPresence.of(seats)
                .walk(() -> new PairRepeats(seats))
                .reduce(PairRepeats::join)
                .orElseThrow();
    }

    @Override
    public void take(int session, int seat, int end) {
        own = seats.person[seat];
        SeatingChance chance = seats.chance[session];
        if (chance.isOfPeopleAlone()) {
            takeAlone(chance.between(1, 1), seat, end);
        } else {
            takeParties(chance, seat, end);
        }
    }

    private void takeAlone(double q, int seat, int end) {
        if (q > 0) {
            int table = seats.table[seat];
            for (int other = seat + 1; other < end; other++) {
                add(seats.person[other], q, table == seats.table[other] ? 1 : 0);
            }
        }
    }

    private void takeParties(SeatingChance chance, int seat, int end) {
        for (int other = seat + 1; other < end; other++) {
            double q = chance.between(seats.blockSize[seat], seats.blockSize[other]);
            if (q > 0 && !seats.isOneBlock(seat, other)) {
                add(seats.person[other], q, seats.table[seat] == seats.table[other] ? 1 : 0);
            }
        }
    }

    private void add(int other, double q, int table) {
        int stamp = own + 1;
        if (company[other] >> 1 == stamp) {
            repeat(other, q, table);
        } else { // most pairs are in one room only once
            company[other] = stamp << 1 | table;
            sums[other] = q;
        }
    }

    private void repeat(int other, double q, int table) {
        if (products[other] == 0) {
            repeated[count++] = other;
            together[other] = company[other] & 1;
        }
        products[other] += q * sums[other];
        sums[other] += q;
        together[other] += table;
    }

    @Override
    public void close() {
        for (int i = 0; i < count; i++) {
            int other = repeated[i];
            keep(own, other, together[other], 2 * products[other]);
            products[other] = 0;
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
