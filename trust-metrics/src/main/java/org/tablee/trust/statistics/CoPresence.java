package org.tablee.trust.statistics;

import java.util.stream.IntStream;

/**
 * The pairs of persons that were in one room, person by person and, for each, in the order of the sessions.
 *
 * <p>No pair is stored: a walk over one person's sessions meets all of the others with a higher number, and
 * sums over a pair are kept in an array with one place for each other person.
 */
final class CoPresence {

    private final Seats seats;
    private final int[] offsets;
    private final int[] seatsByPerson;
    private final int[] session;
    private final int[] sizeClass;
    private final SeatingChance[] chances;

    private CoPresence(Seats seats) {
        this.seats = seats;
        this.offsets = seats.seatOffsets();
        this.seatsByPerson = seats.seatsByPerson(offsets);
        this.session = seats.sessionOfSeat();
        this.chances = IntStream.range(0, seats.sessions())
                .parallel()
                .mapToObj(s -> SeatingChance.of(seats, s))
                .toArray(SeatingChance[]::new);
        this.sizeClass = IntStream.range(0, session.length)
                .map(seat -> chances[session[seat]].sizeClass(seats.blockSize[seat]))
                .toArray();
    }

    static CoPresence of(Seats seats) {
        return new CoPresence(seats);
    }

    int people() {
        return seats.people;
    }

    /** Takes what one pair does in one session. */
    interface Meeting {

        /**
         * Takes one session.
         *
         * @param other the other person
         * @param chance the chance of the pair to share a table in it
         * @param together whether they did
         */
        void take(int other, double chance, boolean together);
    }

    /** Walks over the sessions of a person, in the order of time, and the persons of a higher number in each. */
    void walk(int person, Meeting meeting) {
        for (int i = offsets[person]; i < offsets[person + 1]; i++) {
            walkSession(person, seatsByPerson[i], meeting);
        }
    }

    private void walkSession(int person, int seat, Meeting meeting) {
        int s = session[seat];
        for (int other = seats.start[s]; other < seats.start[s + 1]; other++) {
            if (seats.person[other] > person && !seats.isOneBlock(seat, other)) {
                double chance = chances[s].ofClasses(sizeClass[seat], sizeClass[other]);
                meeting.take(seats.person[other], chance, seats.table[seat] == seats.table[other]);
            }
        }
    }
}
