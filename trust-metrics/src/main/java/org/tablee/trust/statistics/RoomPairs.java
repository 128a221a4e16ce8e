package org.tablee.trust.statistics;

/** Numbers the pairs of seats in the room of each session, through all sessions. */
final class RoomPairs {

    private final Seats seats;
    private final int[] first;

    private RoomPairs(Seats seats) {
        this.seats = seats;
        this.first = new int[seats.sessions() + 1];
        for (int s = 0; s < seats.sessions(); s++) {
            long size = (long) seats.start[s + 1] - seats.start[s];
            first[s + 1] = Math.toIntExact(first[s] + size * (size - 1) / 2);
        }
    }

    /**
     * Returns the pairs of some sessions.
     *
     * @throws ArithmeticException if there are 2³¹ of them or more
     */
    static RoomPairs of(Seats seats) {
        return new RoomPairs(seats);
    }

    Seats seats() {
        return seats;
    }

    int count() {
        return first[first.length - 1];
    }

    /** Returns the number of the pair of two different seats of a session, in either order. */
    int number(int session, int seat, int other) {
        int higher = Math.max(seat, other) - seats.start[session];
        int lower = Math.min(seat, other) - seats.start[session];
        return first[session] + higher * (higher - 1) / 2 + lower;
    }

    /** Takes a pair of seats. */
    interface Taker {

        /** Takes two seats of a session, the higher one first. */
        void take(int session, int seat, int other);
    }

    /** Calls for every pair, in the order of their numbers. */
    void forEach(Taker taker) {
        for (int s = 0; s < seats.sessions(); s++) {
            for (int seat = seats.start[s]; seat < seats.start[s + 1]; seat++) {
                for (int other = seats.start[s]; other < seat; other++) {
                    taker.take(s, seat, other);
                }
            }
        }
    }
}
