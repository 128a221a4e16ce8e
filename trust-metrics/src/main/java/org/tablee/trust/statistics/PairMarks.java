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
 * <p>Instances are immutable and may be shared between threads.
 */
public final class PairMarks {

    private final RoomPairs pairs;
    private final boolean[] marked;

    private PairMarks(Seats seats) {
        this.pairs = RoomPairs.of(seats);
        this.marked = new boolean[pairs.count()];
    }

    /**
     * Marks the pairs of persons of different groups.
     *
     * @param seats who sat where
     * @param group the group of each person, from 0, or {@link GroupMixing#UNKNOWN}, with whom no pair is marked
     * @return the marks
     * @throws IllegalArgumentException if there are not as many groups as people
     * @throws ArithmeticException if there are 2³¹ pairs or more in the rooms
     */
    public static PairMarks acrossGroups(Seats seats, int[] group) {
        Counts.checkSameLength(seats.people, group.length, "groups as people");
        PairMarks marks = new PairMarks(seats);
        int[] groupOfSeat = Arrays.stream(seats.person)
                .map(person -> person == Seats.NOBODY ? GroupMixing.UNKNOWN : group[person])
                .toArray();
        IntStream.range(0, seats.sessions()).parallel().forEach(session -> marks.acrossGroups(session, groupOfSeat));
        return marks;
    }

    private void acrossGroups(int session, int[] groupOfSeat) {
        int from = pairs.seats().start[session];
        int pair = pairs.first(session);
        for (int seat = from; seat < pairs.seats().start[session + 1]; seat++) {
            int own = groupOfSeat[seat];
            for (int other = from; other < seat; other++) {
                marked[pair++] = own != groupOfSeat[other]
                        && own != GroupMixing.UNKNOWN
                        && groupOfSeat[other] != GroupMixing.UNKNOWN;
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
     * @throws ArithmeticException if there are 2³¹ pairs or more in the rooms
     */
    public static PairMarks firstEncounters(Seats seats, int[] day, int first) {
        Counts.checkSameLength(seats.sessions(), day.length, "days as sessions");
        for (int s = 1; s < day.length; s++) {
            Counts.checkNotNegative((long) day[s] - day[s - 1], "time from one session to the next");
        }
        PairMarks marks = new PairMarks(seats.from(first));
        CoPresence.of(seats)
                .walk(part -> new Acquaintance(seats, day, first, marks))
                .forEach(done -> {});
        return marks;
    }

    /** Remembers since which day one person knows each other one from the table, and marks who does not. */
    private static final class Acquaintance implements CoPresence.Row {

        private static final int NEVER = Integer.MAX_VALUE;

        private final Seats seats;
        private final int[] day;
        private final int first;
        private final PairMarks marks;
        private final int[] since;
        private final int[] met;
        private int count;

        Acquaintance(Seats seats, int[] day, int first, PairMarks marks) {
            this.seats = seats;
            this.day = day;
            this.first = first;
            this.marks = marks;
            this.since = new int[seats.people];
            this.met = new int[seats.people];
            Arrays.fill(since, NEVER);
        }

        @Override
        public void take(int session, int seat, int end) {
            int today = day[session];
            for (int other = seat + 1; other < end; other++) {
                int known = since[seats.person[other]];
                if (session >= first && known >= today) {
                    marks.mark(session - first, seat - seats.start[first], other - seats.start[first]);
                }
                if (known == NEVER && seats.table[seat] == seats.table[other]) {
                    since[seats.person[other]] = today;
                    met[count++] = seats.person[other];
                }
            }
        }

        @Override
        public void close() {
            for (int i = 0; i < count; i++) {
                since[met[i]] = NEVER;
            }
            count = 0;
        }
    }

    private void mark(int session, int seat, int other) {
        marked[pairs.number(session, seat, other)] = true;
    }

    RoomPairs pairs() {
        return pairs;
    }

    /** Tells whether a pair is marked, by its number. */
    boolean isMarked(int pair) {
        return marked[pair];
    }

    /** Tells whether the persons of two seats of a session are marked as a pair. */
    boolean isMarked(int session, int seat, int other) {
        return marked[pairs.number(session, seat, other)];
    }
}
