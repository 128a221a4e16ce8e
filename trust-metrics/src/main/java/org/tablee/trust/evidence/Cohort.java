package org.tablee.trust.evidence;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.tablee.trust.encounter.EncounterIndex;

/** The newcomers of a period: the persons whose first visit lies among its days of arrival. */
public final class Cohort {

    /** What the newcomers are called where the sizes of groups are looked at together. */
    public static final String NAME = "newcomers";

    private final EncounterIndex index;
    private final int[] newcomers;

    Cohort(EncounterIndex index, Timeline timeline) {
        this.index = index;
        this.newcomers = IntStream.range(0, index.people())
                .filter(person -> index.firstVisit(person) < index.firstVisit(person + 1))
                .filter(person -> timeline.isArrival(arrival(person)))
                .toArray();
    }

    /**
     * Returns the newcomers.
     *
     * @return their numbers, ascending
     */
    public IntStream people() {
        return IntStream.of(newcomers);
    }

    /**
     * Returns how many there are.
     *
     * @return a count of 0 or more
     */
    public int size() {
        return newcomers.length;
    }

    /**
     * Returns how many newcomers something is true of.
     *
     * @param condition the condition
     * @return a count from 0 to {@link #size()}
     */
    public int count(IntPredicate condition) {
        return (int) people().filter(condition).count();
    }

    /**
     * Returns the seat of the first visit: that of the earliest session of the first date.
     *
     * @param newcomer the number of the newcomer
     * @return the seat
     */
    public int firstSeat(int newcomer) {
        return index.seat(index.firstVisit(newcomer));
    }

    /**
     * Returns the day of the first visit.
     *
     * @param newcomer the number of the newcomer
     * @return the day
     */
    public int arrival(int newcomer) {
        return index.day(firstSeat(newcomer));
    }
}
