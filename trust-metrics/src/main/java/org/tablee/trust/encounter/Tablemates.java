package org.tablee.trust.encounter;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * With whom each person shared a table, and how often, from one session of the index on.
 *
 * <p>Nothing is stored of a pair: the tablemates of one person are gathered when they are asked for. Instances are
 * immutable and may be shared between threads.
 */
public final class Tablemates {

    private final EncounterIndex index;
    private final int firstSession;
    private final boolean sameRoom;

    /**
     * Prepares to look.
     *
     * @param index the sessions
     * @param firstSession the first of them that counts
     * @param sameRoom true to take a session as one table
     */
    public Tablemates(EncounterIndex index, int firstSession, boolean sameRoom) {
        this.index = index;
        this.firstSession = firstSession;
        this.sameRoom = sameRoom;
    }

    /**
     * Returns the people whose seat is known at least once.
     *
     * @return their numbers, ascending
     */
    public IntStream people() {
        return IntStream.range(0, index.people()).filter(person -> visits(person) > 0);
    }

    /**
     * Returns how many visits of a person have a known seat.
     *
     * @param person the number of the person
     * @return a count of 0 or more
     */
    public int visits(int person) {
        int visits = 0;
        for (int visit = index.firstVisit(person); visit < index.firstVisit(person + 1); visit++) {
            visits += counts(index.seat(visit)) ? 1 : 0;
        }
        return visits;
    }

    /**
     * Returns the sessions in which the seat of a person is known.
     *
     * @param person the number of the person
     * @return the sessions, in the order of time
     */
    public IntStream sessions(int person) {
        return index.seatsOf(person).filter(this::counts).map(index::session);
    }

    private boolean counts(int seat) {
        return index.session(seat) >= firstSession && (sameRoom || index.table(seat) != EncounterIndex.UNKNOWN);
    }

    /**
     * Returns the tablemates of a person.
     *
     * @param person the number of the person
     * @return everybody who shared a table with the person, with the number of times
     */
    public Shared of(int person) {
        IntList met = new IntList();
        for (int visit = index.firstVisit(person); visit < index.firstVisit(person + 1); visit++) {
            if (counts(index.seat(visit))) {
                index.addTablemates(index.seat(visit), sameRoom, met);
            }
        }
        int[] mates = met.toArray();
        Arrays.sort(mates);
        return Shared.ofSorted(mates);
    }

    /**
     * The tablemates of one person.
     *
     * @param people their numbers, ascending
     * @param times how often each shared a table with the person, 1 or more
     */
    public record Shared(int[] people, int[] times) {

        private static Shared ofSorted(int[] mates) {
            int[] people = new int[mates.length];
            int[] times = new int[mates.length];
            int count = 0;
            for (int i = 0; i < mates.length; i++) {
                if (i == 0 || mates[i] != mates[i - 1]) {
                    people[count++] = mates[i];
                }
                times[count - 1]++;
            }
            return new Shared(Arrays.copyOf(people, count), Arrays.copyOf(times, count));
        }
    }
}
