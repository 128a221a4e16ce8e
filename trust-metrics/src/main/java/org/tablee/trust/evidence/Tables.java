package org.tablee.trust.evidence;

import java.util.stream.IntStream;
import org.tablee.core.figure.Measurement;
import org.tablee.trust.encounter.EncounterIndex;
import org.tablee.trust.statistics.PairMarks;
import org.tablee.trust.statistics.Seats;

/** The sessions of the period in which tables were noted: what indicators of seating stand on. */
public final class Tables {

    private final EncounterIndex index;
    private final int[] remembered;
    private final int[] sessions;
    private final boolean everywhere;
    private final Seats seats;
    private final int withTwo;
    private final int people;

    Tables(EncounterIndex index, int firstSession) {
        this.index = index;
        int count = index.sessions().count();
        this.remembered =
                IntStream.range(0, firstSession).filter(index::hasTables).toArray();
        this.sessions =
                IntStream.range(firstSession, count).filter(index::hasTables).toArray();
        this.everywhere = IntStream.range(firstSession, count)
                .allMatch(
                        session -> index.hasTables(session) || !index.sessions().isRecorded(session));
        this.seats = index.seats(sessions);
        this.withTwo = (int) IntStream.of(sessions).filter(index::hasTwoTables).count();
        this.people = seats.seatedPeople().length;
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
        return withTwo;
    }

    /**
     * Returns how many people have a known seat in these sessions.
     *
     * @return a count of 0 or more, without paid and anonymous people
     */
    public int people() {
        return people;
    }

    /**
     * Returns who they are.
     *
     * @return the numbers of the people with a known seat in one of the sessions, ascending
     */
    public int[] seated() {
        return seats.seatedPeople();
    }

    /**
     * Returns the seats, for the statistics of seating.
     *
     * @return the seats of the sessions, in the order of time
     */
    public Seats seats() {
        return seats;
    }

    /**
     * Returns which pairs in the rooms of these sessions had not shared a table on an earlier date of the log.
     *
     * @return the marks of the pairs
     */
    public PairMarks firstEncounters() {
        int[] all = IntStream.concat(IntStream.of(remembered), IntStream.of(sessions))
                .toArray();
        int[] days = IntStream.of(all).map(index.sessions()::day).toArray();
        return PairMarks.firstEncounters(remembered.length == 0 ? seats : index.seats(all), days, remembered.length);
    }

    /**
     * Says on how many sessions a figure stands that uses those with tables alone.
     *
     * @param measurement the measurement
     * @return the same measurement
     */
    public Measurement.Builder describe(Measurement.Builder measurement) {
        measurement.constant("sessionsWithTables", sessions.length);
        return everywhere ? measurement : measurement.caution("SOME_TABLES");
    }
}
