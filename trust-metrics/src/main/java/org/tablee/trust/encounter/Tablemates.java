package org.tablee.trust.encounter;

import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * With whom each person shared a table, and how often, from one session of the index on.
 *
 * <p>Nothing is stored of a pair: the tablemates of one person are gathered when a walk comes to that person.
 * Instances are immutable and may be shared between threads.
 */
public final class Tablemates {

    private static final int PARTS_PER_THREAD = 4;

    private final EncounterIndex index;
    private final int firstSession;
    private final boolean sameRoom;
    private final int[] visits;

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
        this.visits = new int[index.people()];
        int end = index.firstSeat(index.sessions().count());
        for (int seat = index.firstSeat(firstSession); seat < end; seat++) {
            if (index.person(seat) != EncounterIndex.NOBODY && isKnown(seat)) {
                visits[index.person(seat)]++;
            }
        }
    }

    private boolean isKnown(int seat) {
        return sameRoom || index.table(seat) != EncounterIndex.UNKNOWN;
    }

    private boolean counts(int seat) {
        return index.session(seat) >= firstSession && isKnown(seat);
    }

    /**
     * Returns the people whose seat is known at least once.
     *
     * @return their numbers, ascending
     */
    public IntStream people() {
        return IntStream.range(0, visits.length).filter(person -> visits[person] > 0);
    }

    /**
     * Returns how many visits of a person have a known seat.
     *
     * @param person the number of the person
     * @return a count of 0 or more
     */
    public int visits(int person) {
        return visits[person];
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

    /**
     * Takes the tablemates of one person.
     *
     * @param <A> what is gathered
     */
    @FunctionalInterface
    public interface Taker<A> {

        /**
         * Takes the tablemates of one person.
         *
         * @param gathered what this part of the walk gathers
         * @param position the position of the person among those asked for
         * @param shared the tablemates, until the walk goes on
         */
        void take(A gathered, int position, Shared shared);
    }

    /**
     * Walks over people on as many threads as the common pool has.
     *
     * @param <A> what is gathered
     * @param people whose tablemates are wanted
     * @param parts makes what one part of the walk gathers, which no other part touches
     * @param taker takes the tablemates of each of the people, in their order within a part
     * @return what each part gathered, once it is asked for
     */
    public <A> Stream<A> walk(int[] people, Supplier<A> parts, Taker<A> taker) {
        int count = PARTS_PER_THREAD * Runtime.getRuntime().availableProcessors();
        return IntStream.range(0, count).parallel().mapToObj(part -> {
            A gathered = parts.get();
            Shared shared = new Shared(visits.length);
            int end = (int) ((part + 1L) * people.length / count);
            for (int i = (int) ((long) part * people.length / count); i < end; i++) {
                gather(people[i], shared);
                taker.take(gathered, i, shared);
            }
            return gathered;
        });
    }

    private void gather(int person, Shared shared) {
        shared.clear();
        for (int visit = index.firstVisit(person); visit < index.firstVisit(person + 1); visit++) {
            if (counts(index.seat(visit))) {
                index.addTablemates(index.seat(visit), sameRoom, shared);
            }
        }
    }

    /** The tablemates of one person, each once, in the order in which they were met first. */
    public static final class Shared {

        private final int[] timesOf;
        private final int[] met;
        private int count;

        private Shared(int people) {
            this.timesOf = new int[people];
            this.met = new int[people];
        }

        void add(int person) {
            if (timesOf[person] == 0) {
                met[count++] = person;
            }
            timesOf[person]++;
        }

        private void clear() {
            for (int i = 0; i < count; i++) {
                timesOf[met[i]] = 0;
            }
            count = 0;
        }

        /**
         * Returns how many tablemates there are.
         *
         * @return a count of 0 or more
         */
        public int count() {
            return count;
        }

        /**
         * Returns a tablemate.
         *
         * @param i the position, from 0
         * @return the number of the person
         */
        public int person(int i) {
            return met[i];
        }

        /**
         * Returns how often a tablemate shared a table with the person.
         *
         * @param i the position, from 0
         * @return 1 or more
         */
        public int times(int i) {
            return timesOf[met[i]];
        }

        /**
         * Returns how often each tablemate shared a table with the person.
         *
         * @return one number a tablemate
         */
        public int[] times() {
            int[] times = new int[count];
            for (int i = 0; i < count; i++) {
                times[i] = timesOf[met[i]];
            }
            return times;
        }
    }
}
