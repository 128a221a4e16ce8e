package org.tablee.trust.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The seats of each person, in the order of time: those of one person follow each other.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
public final class Visits {

    private static final int PARTS = 4;

    final int[] first;
    final int[] seat;
    final int[] session;

    private Visits(int people, int[] start, int[] person) {
        this.first = new int[people + 1];
        for (int occupant : person) {
            if (occupant != Seats.NOBODY) {
                first[occupant + 1]++;
            }
        }
        Arrays.parallelPrefix(first, Integer::sum);
        this.seat = new int[first[people]];
        this.session = new int[first[people]];
        int[] next = first.clone();
        IntStream.range(0, PARTS)
                .parallel()
                .forEach(part -> put(bound(people, part), bound(people, part + 1), start, person, next));
    }

    /**
     * Puts seats in the order of their persons.
     *
     * @param people how many persons there are
     * @param start the first seat of each session, in the order of time, and last the number of seats
     * @param person the person in each seat, or {@link Seats#NOBODY}, whose seats are no visits
     * @return the visits
     */
    public static Visits of(int people, int[] start, int[] person) {
        return new Visits(people, start, person);
    }

    /**
     * Returns where the visits of a person start; they run up to those of the next person.
     *
     * @param number the person, or the number of persons
     * @return the number of a visit
     */
    public int first(int number) {
        return first[number];
    }

    /**
     * Returns the seat of a visit.
     *
     * @param visit the number of the visit
     * @return its seat
     */
    public int seat(int visit) {
        return seat[visit];
    }

    private static int bound(long people, int part) {
        return (int) (people * part / PARTS);
    }

    /** Puts the seats of some persons. */
    private void put(int from, int to, int[] start, int[] person, int[] next) {
        for (int s = 0; s + 1 < start.length; s++) {
            for (int taken = start[s]; taken < start[s + 1]; taken++) {
                int occupant = person[taken];
                if (occupant >= from && occupant < to) {
                    int visit = next[occupant]++;
                    seat[visit] = taken;
                    session[visit] = s;
                }
            }
        }
    }
}
