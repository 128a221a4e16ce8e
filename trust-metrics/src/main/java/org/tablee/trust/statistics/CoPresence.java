package org.tablee.trust.statistics;

import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The pairs of persons that were in one room, person by person and, for each, in the order of the sessions.
 *
 * <p>No pair is stored: a walk over one person's sessions meets all of the others with a higher number, and
 * sums over a pair are kept in an array with one place for each other person.
 */
final class CoPresence {

    private static final int PARTS_PER_THREAD = 4;

    private final Seats seats;
    private final int[] offsets;
    private final int[] seatsByPerson;
    private final int[] session;

    private CoPresence(Seats seats) {
        this.seats = seats;
        this.offsets = seats.seatOffsets();
        this.seatsByPerson = seats.seatsByPerson(offsets);
        this.session = seats.sessionOfSeat();
    }

    static CoPresence of(Seats seats) {
        return new CoPresence(seats);
    }

    /** Takes what one person does with the others, session by session. */
    interface Row {

        /** Takes one session: the seat of the person, and after it, up to an end, those of the others. */
        void take(int session, int seat, int end);

        /** Closes the sums of a person; the next one begins. */
        void close();
    }

    /**
     * Walks over all persons on as many threads as the common pool has, each with rows of its own.
     *
     * <p>The persons of one part follow each other: those of one place do, and sit in the same sessions.
     */
    <R extends Row> Stream<R> walk(IntFunction<R> rows) {
        int parts = PARTS_PER_THREAD * Runtime.getRuntime().availableProcessors();
        long people = seats.people;
        return IntStream.range(0, parts).parallel().mapToObj(part -> {
            R row = rows.apply(part);
            for (int person = (int) (part * people / parts); person < (part + 1) * people / parts; person++) {
                walk(person, row);
                row.close();
            }
            return row;
        });
    }

    private void walk(int person, Row row) {
        for (int i = offsets[person]; i < offsets[person + 1]; i++) {
            int seat = seatsByPerson[i];
            row.take(session[seat], seat, seats.start[session[seat] + 1]);
        }
    }
}
