package org.tablee.trust.encounter;

import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tablee.trust.statistics.Portions;

/**
 * With whom each person shared a table, and how often, from one session of the index on.
 *
 * <p>Nothing is stored of a pair: the tablemates of one person are gathered when a walk comes to that person.
 * Instances are immutable and may be shared between threads.
 */
public final class Tablemates {

    private final EncounterIndex index;
    private final boolean sameRoom;
    private final int[] visits;
    private final int[] tables; // one after the other, each the number of its people and then the people
    private final int[] tableOfVisit; // where its people start, or 0 if the seat does not count

    /**
     * Prepares to look.
     *
     * @param index the sessions
     * @param firstSession the first of them that counts
     * @param sameRoom true to take a session as one table
     */
    public Tablemates(EncounterIndex index, int firstSession, boolean sameRoom) {
        this.index = index;
        this.sameRoom = sameRoom;
        int sessions = index.sessions().count();
        int[] tableOfSeat = new int[index.firstSeat(sessions)];
        this.tables = new int[2 * tableOfSeat.length];
        IntStream.range(firstSession, sessions).parallel().forEach(session -> lay(session, tableOfSeat));
        this.visits = new int[index.people()];
        this.tableOfVisit = new int[index.firstVisit(index.people())];
        Portions.of(index.people(), () -> tableOfSeat, this::takeVisits).forEach(done -> {});
    }

    private void lay(int session, int[] tableOfSeat) {
        int seats = index.firstSeat(session + 1);
        int place = 2 * index.firstSeat(session);
        for (int first = index.firstSeat(session); first < seats; first++) {
            if (isKnown(first) && tableOfSeat[first] == 0) {
                place = lay(first, seats, place, tableOfSeat);
            }
        }
    }

    /** Puts down the people of the table of a seat, which is the first of it, and returns the place after them. */
    private int lay(int first, int end, int place, int[] tableOfSeat) {
        int next = place + 1;
        for (int seat = first; seat < end; seat++) {
            if (isOneTable(seat, first)) {
                tableOfSeat[seat] = place + 1;
                if (index.person(seat) != EncounterIndex.NOBODY) {
                    tables[next++] = index.person(seat);
                }
            }
        }
        tables[place] = next - place - 1;
        return next;
    }

    private boolean isOneTable(int seat, int other) {
        return sameRoom || index.table(seat) == index.table(other);
    }

    private boolean isKnown(int seat) {
        return sameRoom || index.table(seat) != EncounterIndex.UNKNOWN;
    }

    private void takeVisits(int[] tableOfSeat, int from, int to) {
        for (int person = from; person < to; person++) {
            for (int visit = index.firstVisit(person); visit < index.firstVisit(person + 1); visit++) {
                tableOfVisit[visit] = tableOfSeat[index.seat(visit)];
                visits[person] += tableOfVisit[visit] == 0 ? 0 : 1;
            }
        }
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
        return IntStream.range(index.firstVisit(person), index.firstVisit(person + 1))
                .filter(visit -> tableOfVisit[visit] != 0)
                .map(index::seat)
                .map(index::session);
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
        return Portions.of(
                        people.length, () -> new Walk<>(parts.get(), new Shared(visits.length)), (walk, from, to) -> {
                            for (int i = from; i < to; i++) {
                                gather(people[i], walk.shared());
                                taker.take(walk.gathered(), i, walk.shared());
                            }
                        })
                .map(Walk::gathered);
    }

    private record Walk<A>(A gathered, Shared shared) {}

    private void gather(int person, Shared shared) {
        shared.clear();
        for (int visit = index.firstVisit(person); visit < index.firstVisit(person + 1); visit++) {
            int table = tableOfVisit[visit];
            if (table != 0) {
                shared.addAll(tables, table, table + tables[table - 1], person);
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
            this.met = new int[people + 1];
        }

        private void addAll(int[] people, int from, int to, int except) {
            int known = count;
            for (int i = from; i < to; i++) {
                int person = people[i];
                if (person != except) {
                    met[known] = person;
                    known += timesOf[person]++ == 0 ? 1 : 0;
                }
            }
            count = known;
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
