package org.tablee.trust.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Who sat where, session after session, as compact arrays: what the statistics of seating read.
 *
 * <p>Seats are numbered through all sessions; those of session s run from {@code start[s]} up to, but not
 * including, {@code start[s + 1]}. A seat has a table (any number that is its own within the session), a party
 * (likewise, or {@link #ALONE}) and a person, numbered from 0, or {@link #NOBODY}: a seat that counts in the
 * size of its table and is in no pair, because somebody paid or without a name sits in it. Seats whose table is
 * not known are not given at all.
 *
 * <p>Those of one party at one table form a <em>block</em>; a party over two tables is two blocks. Blocks are
 * what chance deals: it exchanges blocks of equal size within a session, and pairs inside a block are nobody's
 * encounter.
 *
 * <p>Instances are immutable and may be shared between threads; they keep no array that was given. Within a
 * session the seats are put in the order of their persons and the tables numbered anew, so that the order in
 * which they were given is lost, and changes nothing.
 */
public final class Seats {

    /** The person of a seat that counts in the size of its table and is in no pair. */
    public static final int NOBODY = -1;

    /** The party of a person who came without one. */
    public static final int ALONE = -1;

    final int people;
    final int[] start;
    final int[] person;
    final int[] table;
    final int[] block;
    final int[] blockSize;
    final SeatingChance[] chance; // of each session
    final Visits visits;

    private Seats(int people, int[] start, int[] person, int[] table, int[] party) {
        this.people = people;
        this.start = start.clone();
        this.person = person.clone();
        this.table = table.clone();
        this.block = new int[person.length];
        this.blockSize = new int[person.length];
        int[] parties = party.clone();
        check();
        this.chance = new SeatingChance[sessions()];
        IntStream.range(0, sessions()).parallel().forEach(session -> put(session, parties));
        checkSeatedOnce();
        this.visits = Visits.of(people, this.start, this.person);
    }

    private void put(int session, int[] party) {
        sort(start[session], start[session + 1], party);
        numberBlocks(session, party);
        numberTables(start[session], start[session + 1]);
        chance[session] = SeatingChance.of(this, session);
    }

    /** Puts the seats of a session in the order of person, table and party; what comes in order is left as is. */
    private void sort(int from, int to, int[] party) {
        for (int i = from + 1; i < to; i++) {
            for (int j = i; j > from && isBefore(j, j - 1, party); j--) {
                swap(person, j);
                swap(table, j);
                swap(party, j);
            }
        }
    }

    private boolean isBefore(int seat, int other, int[] party) {
        if (person[seat] != person[other]) {
            return person[seat] < person[other];
        }
        return table[seat] != table[other] ? table[seat] < table[other] : party[seat] < party[other];
    }

    private static void swap(int[] values, int i) {
        int value = values[i];
        values[i] = values[i - 1];
        values[i - 1] = value;
    }

    private Seats(Seats all, int session) {
        int first = all.start[session];
        this.people = all.people;
        this.start = Arrays.stream(all.start, session, all.start.length)
                .map(seat -> seat - first)
                .toArray();
        this.person = tail(all.person, first);
        this.table = tail(all.table, first);
        this.block = tail(all.block, first);
        this.blockSize = tail(all.blockSize, first);
        this.chance = Arrays.copyOfRange(all.chance, session, all.chance.length);
        this.visits = Visits.of(people, start, person);
    }

    private static int[] tail(int[] values, int from) {
        return Arrays.copyOfRange(values, from, values.length);
    }

    /**
     * Returns the seats of some sessions.
     *
     * @param people how many persons there are, whether seated or not
     * @param start the first seat of each session, in the order of time, and last the number of seats
     * @param person the person in each seat, from 0 to {@code people} − 1, or {@link #NOBODY}; nobody sits
     *     twice in a session
     * @param table the table of each seat
     * @param party the party of each seat, or {@link #ALONE}
     * @return the seats
     * @throws IllegalArgumentException if the arrays do not describe seats
     */
    public static Seats of(int people, int[] start, int[] person, int[] table, int[] party) {
        Counts.checkSameLength(person.length, table.length, "tables as seats");
        Counts.checkSameLength(person.length, party.length, "parties as seats");
        return new Seats(people, start, person, table, party);
    }

    private void check() {
        boolean ascending = IntStream.range(1, start.length).allMatch(s -> start[s - 1] <= start[s]);
        if (start.length == 0 || start[0] != 0 || start[start.length - 1] != person.length || !ascending) {
            throw new IllegalArgumentException(
                    "The sessions must start at seat 0, follow each other, and end at seat " + person.length);
        }
        for (int occupant : person) {
            if (occupant < NOBODY || occupant >= people) {
                throw new IllegalArgumentException("There is no person " + occupant + " among " + people);
            }
        }
    }

    /** Throws if somebody sits twice in a session, whose seats are in the order of their persons. */
    private void checkSeatedOnce() {
        for (int s = 0; s < sessions(); s++) {
            for (int seat = start[s] + 1; seat < start[s + 1]; seat++) {
                if (person[seat] != NOBODY && person[seat] == person[seat - 1]) {
                    throw new IllegalArgumentException("A person sits twice in session " + s);
                }
            }
        }
    }

    /** Numbers the blocks of a session from 0, in the order of their first seats. */
    private void numberBlocks(int session, int[] party) {
        int blocks = 0;
        for (int seat = start[session]; seat < start[session + 1]; seat++) {
            int first = firstOfBlock(session, seat, party);
            block[seat] = first == seat ? blocks++ : block[first];
            blockSize[first]++;
        }
        for (int seat = start[session]; seat < start[session + 1]; seat++) {
            blockSize[seat] = blockSize[firstOfBlock(session, seat, party)];
        }
    }

    /** Numbers the tables of a session from 0, in the order of their first seats. */
    private void numberTables(int from, int to) {
        int tables = 0;
        int[] label = new int[to - from];
        for (int seat = from; seat < to; seat++) {
            int number = 0;
            while (number < tables && label[number] != table[seat]) {
                number++;
            }
            label[number] = table[seat];
            tables = Math.max(tables, number + 1);
            table[seat] = number;
        }
    }

    private int firstOfBlock(int session, int seat, int[] party) {
        if (party[seat] != ALONE) {
            for (int earlier = start[session]; earlier < seat; earlier++) {
                if (party[earlier] == party[seat] && table[earlier] == table[seat]) {
                    return earlier;
                }
            }
        }
        return seat;
    }

    /**
     * Returns how many sessions there are.
     *
     * @return a count of 0 or more
     */
    public int sessions() {
        return start.length - 1;
    }

    /**
     * Returns the seats of the later sessions.
     *
     * @param session the first session to keep
     * @return the seats of that session and those after it; the persons keep their numbers
     * @throws IllegalArgumentException if there is no such session, nor an end there
     */
    public Seats from(int session) {
        Counts.checkShare(session, sessions());
        return session == 0 ? this : new Seats(this, session);
    }

    /**
     * Returns who sits somewhere.
     *
     * @return the persons with a seat, ascending
     */
    public int[] seatedPeople() {
        return IntStream.range(0, people)
                .filter(occupant -> visits.first[occupant] < visits.first[occupant + 1])
                .toArray();
    }

    /** Tells whether two seats of a session are of one party at one table. */
    boolean isOneBlock(int seat, int other) {
        return block[seat] == block[other];
    }

    /** Tells whether two seats of a session are at one table and not of one party. */
    boolean isEncounter(int seat, int other) {
        return table[seat] == table[other] && block[seat] != block[other];
    }

    /** Returns the session of each seat. */
    int[] sessionOfSeat() {
        int[] session = new int[person.length];
        for (int s = 0; s < sessions(); s++) {
            Arrays.fill(session, start[s], start[s + 1], s);
        }
        return session;
    }
}
