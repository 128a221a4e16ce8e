package org.tablee.trust.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The seats of each person, in the order of time: those of one person follow each other. */
final class Visits {

    private static final int PARTS = 4;

    final int[] first;
    final int[] seat;
    final int[] session;

    /** Puts seats in the order of their persons; those of {@link Seats#NOBODY} are left out. */
    Visits(int people, int[] start, int[] person) {
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
