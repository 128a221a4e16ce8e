package org.tablee.trust.statistics;

import java.util.Arrays;

/** Numbers the pairs of persons who were ever in one room, so that counts of them fit an array. */
final class PersonPairs {

    /** The number of a pair with a seat in which {@link Seats#NOBODY} sits. */
    static final int NONE = -1;

    private final RoomPairs rooms;
    private final int[] number;
    private final int count;

    private PersonPairs(RoomPairs rooms) {
        this.rooms = rooms;
        long[] keys = new long[rooms.count()];
        rooms.forEach((session, seat, other) -> keys[rooms.number(session, seat, other)] = key(seat, other));
        long[] distinct = Arrays.stream(keys)
                .filter(key -> key != NONE)
                .sorted()
                .distinct()
                .toArray();
        this.number = Arrays.stream(keys)
                .mapToInt(key -> Math.max(NONE, Arrays.binarySearch(distinct, key)))
                .toArray();
        this.count = distinct.length;
    }

    static PersonPairs of(RoomPairs rooms) {
        return new PersonPairs(rooms);
    }

    private long key(int seat, int other) {
        long higher = Math.max(rooms.seats().person[seat], rooms.seats().person[other]);
        long lower = Math.min(rooms.seats().person[seat], rooms.seats().person[other]);
        return lower == Seats.NOBODY ? NONE : higher << Integer.SIZE | lower;
    }

    int count() {
        return count;
    }

    /** Returns the number of the pair of persons in two seats of a session, or {@link #NONE}. */
    int number(int session, int seat, int other) {
        return number[rooms.number(session, seat, other)];
    }
}
