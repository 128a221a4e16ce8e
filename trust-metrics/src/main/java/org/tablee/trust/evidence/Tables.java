package org.tablee.trust.evidence;

import java.util.stream.IntStream;
import org.tablee.trust.encounter.EncounterIndex;
import org.tablee.trust.statistics.Seats;

/** The sessions of the period in which tables were noted: what indicators of seating stand on. */
public final class Tables {

    private final EncounterIndex index;
    private final int[] sessions;

    Tables(EncounterIndex index, int[] sessions) {
        this.index = index;
        this.sessions = sessions;
    }

    /**
     * Returns how many sessions there are.
     *
     * @return a count of 0 or more
     */
    public int sessions() {
        return sessions.length;
    }

    /**
     * Returns how many of the sessions have two tables or more.
     *
     * @return a count from 0 to {@link #sessions()}
     */
    public int withTwo() {
        return (int) IntStream.of(sessions)
                .filter(session ->
                        knownSeats(session).map(index::table).distinct().count() > 1)
                .count();
    }

    /**
     * Returns how many people have a known seat in these sessions.
     *
     * @return a count of 0 or more, without paid and anonymous people
     */
    public int people() {
        return (int) IntStream.of(sessions)
                .flatMap(this::knownSeats)
                .map(index::person)
                .filter(person -> person != EncounterIndex.NOBODY)
                .distinct()
                .count();
    }

    private IntStream knownSeats(int session) {
        return IntStream.range(index.firstSeat(session), index.firstSeat(session + 1))
                .filter(seat -> index.table(seat) != EncounterIndex.UNKNOWN);
    }

    /**
     * Returns the seats, for the statistics of seating.
     *
     * @return the seats of the sessions, in the order of time
     */
    public Seats seats() {
        return index.seats(sessions);
    }
}
