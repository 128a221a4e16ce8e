package org.tablee.trust.statistics;

import java.util.Arrays;

/**
 * The pairs of seats of one session that share a table without being of one block: they stay where they are when
 * people are dealt anew, and only their occupants change.
 *
 * <p>A seating says for each seat of all sessions in which seat its occupant sat as it was.
 */
final class TablePairs {

    private static final int FEWEST_AT_CLOSED_TABLE = 3;

    private final Seats seats;
    private final int session;
    private final int[] one;
    private final int[] other;

    private TablePairs(Seats seats, int session) {
        this.seats = seats;
        this.session = session;
        int from = seats.start[session];
        int to = seats.start[session + 1];
        int[] ones = new int[(to - from) * (to - from - 1) / 2];
        int[] others = new int[ones.length];
        int count = 0;
        for (int seat = from; seat < to; seat++) {
            for (int earlier = from; earlier < seat; earlier++) {
                if (seats.isEncounter(seat, earlier)) {
                    ones[count] = seat;
                    others[count] = earlier;
                    count++;
                }
            }
        }
        this.one = Arrays.copyOf(ones, count);
        this.other = Arrays.copyOf(others, count);
    }

    static TablePairs of(Seats seats, int session) {
        return new TablePairs(seats, session);
    }

    /** Counts the pairs whose occupants are marked. */
    int countMarked(PairMarks marks, int[] seating) {
        int count = 0;
        for (int pair = 0; pair < one.length; pair++) {
            count += isMarked(marks, seating, pair) ? 1 : 0;
        }
        return count;
    }

    private boolean isMarked(PairMarks marks, int[] seating, int pair) {
        return marks.isMarked(session, seating[one[pair]], seating[other[pair]]);
    }

    /** Counts the tables of at least three persons without a pair whose occupants are marked. */
    int countClosed(PairMarks marks, int[] seating) {
        int first = seats.start[session];
        int[] persons = new int[seats.start[session + 1] - first];
        for (int seat = first; seat < seats.start[session + 1]; seat++) {
            persons[seats.table[seat]] += seats.person[seating[seat]] == Seats.NOBODY ? 0 : 1;
        }
        for (int pair = 0; pair < one.length; pair++) {
            if (isMarked(marks, seating, pair)) {
                persons[seats.table[one[pair]]] = 0;
            }
        }
        int closed = 0;
        for (int count : persons) {
            closed += count >= FEWEST_AT_CLOSED_TABLE ? 1 : 0;
        }
        return closed;
    }

    /** Counts on how often each pair of persons was together, and returns twice the number of repetitions. */
    long countRepeats(PersonPairs persons, int[] seating, int[] together) {
        long repeats = 0;
        for (int pair = 0; pair < one.length; pair++) {
            int number = persons.number(session, seating[one[pair]], seating[other[pair]]);
            if (number != PersonPairs.NONE) {
                repeats += 2L * together[number];
                together[number]++;
            }
        }
        return repeats;
    }
}
