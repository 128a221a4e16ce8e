package org.tablee.trust.encounter;

import java.util.Arrays;

/** The sessions that were held, in the order of time: when, and how many people were counted. */
public final class Sessions {

    private final int[] day;
    private final int[] headcount;
    private final int[] named;
    private final boolean[] recorded;
    private final boolean[] meeting;

    Sessions(Intake intake, int[] order) {
        day = pick(intake.day, order);
        headcount = pick(intake.headcount, order);
        named = pick(intake.named, order);
        recorded = flags(intake.recorded, order);
        meeting = flags(intake.meeting, order);
    }

    private static int[] pick(IntList values, int[] order) {
        return Arrays.stream(order).map(values::get).toArray();
    }

    private static boolean[] flags(IntList values, int[] order) {
        boolean[] flags = new boolean[order.length];
        for (int i = 0; i < order.length; i++) {
            flags[i] = values.get(order[i]) == 1;
        }
        return flags;
    }

    /**
     * Returns how many sessions there are.
     *
     * @return a count of 0 or more
     */
    public int count() {
        return day.length;
    }

    /**
     * Returns the first session on or after a day.
     *
     * @param from the day, counted from 1970-01-01
     * @return the number of the session, or the number of sessions if all are earlier
     */
    public int firstFrom(int from) {
        int position = Arrays.binarySearch(day, from);
        int found = position < 0 ? -position - 1 : position;
        while (found > 0 && day[found - 1] == from) {
            found--;
        }
        return found;
    }

    /**
     * Returns the day of a session.
     *
     * @param session the number of the session
     * @return the day, counted from 1970-01-01
     */
    public int day(int session) {
        return day[session];
    }

    /**
     * Returns how many people were counted, whoever they were.
     *
     * @param session the number of the session
     * @return a count, or {@link EncounterIndex#UNKNOWN}
     */
    public int headcount(int session) {
        return headcount[session];
    }

    /**
     * Returns how many convives the presence list names as present, paid ones included.
     *
     * @param session the number of the session
     * @return a count of 0 or more
     */
    public int named(int session) {
        return named[session];
    }

    /**
     * Tells whether a session has a presence list.
     *
     * @param session the number of the session
     * @return false if nobody noted who came
     */
    public boolean isRecorded(int session) {
        return recorded[session];
    }

    /**
     * Tells whether a session is a meeting where things are decided.
     *
     * @param session the number of the session
     * @return true for the activity of that name
     */
    public boolean isMeeting(int session) {
        return meeting[session];
    }
}
