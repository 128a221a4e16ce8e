package org.tablee.trust.statistics;

import java.util.Arrays;

/**
 * Sets of the seats of one session, a bit for each: those of each table, or of each group.
 *
 * <p>Seats are counted from 0 within the session. The set of some of them is an array of words, 64 seats in each.
 */
final class SeatSets {

    private final int seats;
    private final int words;
    private final long[] sets;

    private SeatSets(int seats, int count) {
        this.seats = seats;
        this.words = words(seats);
        this.sets = new long[words * count];
    }

    /**
     * Returns the sets of the seats that have one number.
     *
     * @param number the numbers, from 0
     * @param from where those of the session start
     * @param to where they end
     * @return a set for each number up to the highest
     */
    static SeatSets by(int[] number, int from, int to) {
        int highest = -1;
        for (int i = from; i < to; i++) {
            highest = Math.max(highest, number[i]);
        }
        SeatSets sets = new SeatSets(to - from, highest + 1);
        for (int i = from; i < to; i++) {
            sets.sets[number[i] * sets.words + word(i - from)] |= 1L << i - from;
        }
        return sets;
    }

    /** Returns how many words a set of some seats takes. */
    static int words(int seats) {
        return (seats + Long.SIZE - 1) / Long.SIZE;
    }

    /** Returns in which word a seat stands. */
    static int word(int seat) {
        return seat / Long.SIZE;
    }

    /** Returns the seat after the last of the word in which a seat stands. */
    static int endOfWord(int seat) {
        return (word(seat) + 1) * Long.SIZE;
    }

    /** Returns the set of the seats after one of them. */
    long[] after(int seat) {
        long[] set = new long[words];
        int word = word(seat);
        set[word] = -2L << seat;
        Arrays.fill(set, word + 1, words, -1L);
        set[words - 1] &= -1L >>> -seats; // no seat comes after the last
        return set;
    }

    /** Returns how many sets there are. */
    int count() {
        return words == 0 ? 0 : sets.length / words;
    }

    /** Takes the seats of a number out of a set. */
    void remove(int number, long[] set) {
        for (int i = 0; i < words; i++) {
            set[i] &= ~sets[number * words + i];
        }
    }

    /** Counts the seats of a set that have a number. */
    int common(int number, long[] set) {
        int count = 0;
        for (int i = 0; i < words; i++) {
            count += Long.bitCount(set[i] & sets[number * words + i]);
        }
        return count;
    }
}
