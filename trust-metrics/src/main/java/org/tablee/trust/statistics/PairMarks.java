package org.tablee.trust.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Which of the pairs in the room of each session carry a mark: pairs across two groups, or pairs that meet for
 * the first time. What is asked is always how many marked pairs share a table ({@link MarkedPairs}), and how
 * many would if places were dealt at random ({@link Reseating}).
 *
 * <p>Pairs with {@link Seats#NOBODY} are never marked. The mark of a pair belongs to the room, not to the table:
 * it stays the same however people are seated.
 *
 * <p>A pair is a bit: each seat has a row of them, one for each seat of its session, and the marks of a pair stand in
 * the row of the lower seat.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
public final class PairMarks {

    private final Seats seats;
    private final int[] firstWord;
    private final long[] rows;

    private PairMarks(Seats seats) {
        this.seats = seats;
        this.firstWord = new int[seats.sessions() + 1];
        for (int s = 0; s < seats.sessions(); s++) {
            int size = seats.start[s + 1] - seats.start[s];
            firstWord[s + 1] = Math.toIntExact(firstWord[s] + (long) size * SeatSets.words(size));
        }
        this.rows = new long[firstWord[seats.sessions()]];
    }

    /**
     * Marks the pairs of persons of different groups.
     *
     * @param seats who sat where
     * @param group the group of each person, from 0, or {@link GroupMixing#UNKNOWN}, with whom no pair is marked
     * @return the marks
     * @throws IllegalArgumentException if there are not as many groups as people
     * @throws ArithmeticException if there are too many pairs in the rooms, some 10¹¹
     */
    public static PairMarks acrossGroups(Seats seats, int[] group) {
        Counts.checkSameLength(seats.people, group.length, "groups as people");
        PairMarks marks = new PairMarks(seats);
        IntStream.range(0, seats.sessions()).parallel().forEach(session -> marks.acrossGroups(session, group));
        return marks;
    }

    private void acrossGroups(int session, int[] group) {
        int from = seats.start[session];
        int[] groupFromOne = Arrays.stream(seats.person, from, seats.start[session + 1])
                .map(person -> person == Seats.NOBODY ? 0 : group[person] - GroupMixing.UNKNOWN)
                .toArray();
        SeatSets groups = SeatSets.by(groupFromOne, 0, groupFromOne.length);
        for (int seat = 0; seat < groupFromOne.length; seat++) {
            if (groupFromOne[seat] != 0) {
                long[] others = groups.after(seat);
                groups.remove(0, others);
                groups.remove(groupFromOne[seat], others);
                System.arraycopy(others, 0, rows, row(session, from + seat), others.length);
            }
        }
    }

    /**
     * Marks, in the later sessions, the pairs of persons who had not shared a table on an earlier day, in
     * whichever session and with or without a party.
     *
     * @param seats who sat where, the sessions to remember first
     * @param day the day of each session, in ascending order
     * @param first the first session to mark; the earlier ones are memory
     * @return the marks of {@code seats.from(first)}
     * @throws IllegalArgumentException if there are not as many days as sessions, or they are not in order
     * @throws ArithmeticException if there are too many pairs in the rooms, some 10¹¹
     */
    public static PairMarks firstEncounters(Seats seats, int[] day, int first) {
        Counts.checkSameLength(seats.sessions(), day.length, "days as sessions");
        for (int s = 1; s < day.length; s++) {
            Counts.checkNotNegative((long) day[s] - day[s - 1], "time from one session to the next");
        }
        PairMarks marks = new PairMarks(seats.from(first));
        CoPresence.of(seats)
                .walk(() -> new Acquaintance(seats, day, first, marks))
                .forEach(done -> {});
        return marks;
    }

    /** Remembers since which day one person knows each other one from the table, and marks who does not. */
    private static final class Acquaintance implements CoPresence.Row {

        private final Seats seats;
        private final int[] day;
        private final int first;
        private final PairMarks marks;
        private final long[] since; // the person who knows, counted from 1, and below it the day

        Acquaintance(Seats seats, int[] day, int first, PairMarks marks) {
            this.seats = seats;
            this.day = day;
            this.first = first;
            this.marks = marks;
            this.since = new long[seats.people];
        }

        @Override
        public void take(int session, int seat, int end) {
            int from = seats.start[session];
            long never = (seats.person[seat] + 1L) << Integer.SIZE;
            long today = never + day[session] - day[0];
            int other = seat + 1;
            while (other < end) {
                int stop = Math.min(end, from + SeatSets.endOfWord(other - from));
                long strangers = strangers(seats.table[seat], never, today, other, stop) << other - from;
                if (session >= first) {
                    marks.rows[marks.row(session - first, seat - seats.start[first]) + SeatSets.word(other - from)] =
                            strangers;
                }
                other = stop;
            }
        }

        /** Returns who of up to 64 others is not known from an earlier day, and gets to know those of the table. */
        private long strangers(int table, long never, long today, int from, int to) {
            long strangers = 0;
            for (int other = from; other < to; other++) {
                int person = seats.person[other];
                long known = since[person];
                boolean unmet = known < never;
                strangers |= (unmet || known >= today ? 1L : 0L) << other - from;
                since[person] = unmet && seats.table[other] == table ? today : known;
            }
            return strangers;
        }

        @Override
        public void close() {
            // the next person's days are higher
        }
    }

    Seats seats() {
        return seats;
    }

    private int row(int session, int seat) {
        int from = seats.start[session];
        return firstWord[session] + (seat - from) * SeatSets.words(seats.start[session + 1] - from);
    }

    /** Returns the seats of a session that come after one of them and are marked with it, as a set. */
    long[] marked(int session, int seat) {
        int row = row(session, seat);
        return Arrays.copyOfRange(rows, row, row + SeatSets.words(seats.start[session + 1] - seats.start[session]));
    }

    /** Tells whether the persons of two seats of a session are marked as a pair. */
    boolean isMarked(int session, int seat, int other) {
        int position = Math.max(seat, other) - seats.start[session];
        long word = rows[row(session, Math.min(seat, other)) + SeatSets.word(position)];
        return (word >>> position & 1) == 1;
    }
}
