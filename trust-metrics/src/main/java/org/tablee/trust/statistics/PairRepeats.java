package org.tablee.trust.statistics;

/**
 * How often pairs shared a table, observed and to be expected, summed over some of the persons.
 *
 * <p>The expectation of a pair, (Σq)² − Σq², is added up as 2·Σ q_s·(q_1 + … + q_{s−1}), which subtracts
 * nothing.
 */
final class PairRepeats {

    private long observed;
    private final ExactSum expected = new ExactSum();
    private int topTogether;
    private double topExpected;

    private PairRepeats() {}

    /** Sums over the persons whose number leaves this remainder when divided by the number of parts. */
    static PairRepeats ofPart(CoPresence rooms, int part, int parts) {
        PairRepeats repeats = new PairRepeats();
        Row row = new Row(rooms.people());
        for (int person = part; person < rooms.people(); person += parts) {
            rooms.walk(person, row);
            row.moveTo(repeats);
        }
        return repeats;
    }

    PairRepeats plus(PairRepeats other) {
        PairRepeats sum = new PairRepeats();
        sum.join(this);
        sum.join(other);
        return sum;
    }

    private void join(PairRepeats other) {
        observed += other.observed;
        expected.add(other.expected);
        keepTop(other.topTogether, other.topExpected);
    }

    private void addPair(int together, double expectedOfPair) {
        observed += together * (together - 1L);
        expected.add(expectedOfPair);
        keepTop(together, expectedOfPair);
    }

    private void keepTop(int together, double expectedOfPair) {
        boolean higher = together > topTogether || together == topTogether && expectedOfPair < topExpected;
        if (together > 1 && higher) {
            topTogether = together;
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

    /** The sums of one person with each other one. */
    private static final class Row implements CoPresence.Meeting {

        private final int[] together;
        private final double[] chances;
        private final double[] products;
        private final int[] met;
        private int count;

        Row(int people) {
            together = new int[people];
            chances = new double[people];
            products = new double[people];
            met = new int[people];
        }

        @Override
        public void take(int other, double chance, boolean shared) {
            if (chance == 0) {
                return; // no seat of one is at a table of the other: nothing to expect, nothing to see
            }
            if (chances[other] == 0) {
                met[count++] = other;
            }
            products[other] += 2 * chance * chances[other];
            chances[other] += chance;
            together[other] += shared ? 1 : 0;
        }

        /** Adds the pairs to a total, and starts anew. */
        void moveTo(PairRepeats total) {
            for (int i = 0; i < count; i++) {
                int other = met[i];
                total.addPair(together[other], products[other]);
                together[other] = 0;
                chances[other] = 0;
                products[other] = 0;
            }
            count = 0;
        }
    }
}
