package org.tablee.trust.statistics;

import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The pairs of persons that were in one room, person by person and, for each, in the order of the sessions.
 *
 * <p>No pair is stored: a walk over one person's sessions meets all of the others with a higher number, and
 * sums over a pair are kept in an array with one place for each other person.
 */
final class CoPresence {

    private final Seats seats;

    private CoPresence(Seats seats) {
        this.seats = seats;
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

    /** Walks over all persons on as many threads as the common pool has, each with rows of its own. */
    <R extends Row> Stream<R> walk(Supplier<R> rows) {
        return Portions.of(seats.people, rows, this::walk);
    }

    private void walk(Row row, int from, int to) {
        Visits visits = seats.visits;
        for (int person = from; person < to; person++) {
            for (int visit = visits.first[person]; visit < visits.first[person + 1]; visit++) {
                int session = visits.session[visit];
                row.take(session, visits.seat[visit], seats.start[session + 1]);
            }
            row.close();
        }
    }
}
