package org.tablee.trust.statistics;

import java.util.stream.IntStream;

/**
 * The pairs of seats that share a table without being of one block: they stay where they are when people are
 * dealt anew, and only their occupants change.
 *
 * <p>A seating says for each seat in which seat its occupant sat as it was.
 */
final class TablePairs {

    private static final int FEWEST_AT_CLOSED_TABLE = 3;

    private final Seats seats;
    private final int[] session;
    private final int[] one;
    private final int[] other;
    private final int[] tableOfSeat;

    private TablePairs(RoomPairs rooms) {
        IntStream.Builder sessions = IntStream.builder();
        IntStream.Builder ones = IntStream.builder();
        IntStream.Builder others = IntStream.builder();
        seats = rooms.seats();
        tableOfSeat = asItWas();
        rooms.forEach((s, seat, earlier) -> {
            if (seats.table[seat] == seats.table[earlier] && tableOfSeat[seat] == seat) {
                tableOfSeat[seat] = earlier;
            }
            if (seats.isEncounter(seat, earlier)) {
                sessions.add(s);
                ones.add(seat);
                others.add(earlier);
            }
        });
        session = sessions.build().toArray();
        one = ones.build().toArray();
        other = others.build().toArray();
    }

    static TablePairs of(RoomPairs rooms) {
        return new TablePairs(rooms);
    }

    /** Returns the seating in which everybody sits as it was. */
    int[] asItWas() {
        return IntStream.range(0, seats.person.length).toArray();
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
        return marks.isMarked(session[pair], seating[one[pair]], seating[other[pair]]);
    }

    /** Counts the tables of at least three persons without a pair whose occupants are marked. */
    int countClosed(PairMarks marks, int[] seating) {
        int[] persons = new int[seating.length];
        for (int seat = 0; seat < seating.length; seat++) {
            persons[tableOfSeat[seat]] += seats.person[seating[seat]] == Seats.NOBODY ? 0 : 1;
        }
        for (int pair = 0; pair < one.length; pair++) {
            if (isMarked(marks, seating, pair)) {
                persons[tableOfSeat[one[pair]]] = 0;
            }
        }
        return (int) IntStream.of(persons)
                .filter(count -> count >= FEWEST_AT_CLOSED_TABLE)
                .count();
    }

    /** Sums c(c − 1) over pairs of persons, of whom each pair in the rooms has its number. */
    long countRepeats(PersonPairs persons, int[] seating) {
        int[] together = new int[persons.count()];
        long repeats = 0;
        for (int pair = 0; pair < one.length; pair++) {
            int number = persons.number(session[pair], seating[one[pair]], seating[other[pair]]);
            if (number != PersonPairs.NONE) {
                repeats += 2L * together[number];
                together[number]++;
            }
        }
        return repeats;
    }
}
