package org.tablee.trust.encounter;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.session.Gathering;
import org.tablee.trust.statistics.Seats;
import org.tablee.trust.statistics.Visits;

/**
 * The sessions that were held, in the order of time, with everybody who was there, as arrays of numbers.
 *
 * <p>Persons are numbered in the order of their identifiers and sessions in the order of their dates and
 * identifiers, so that neither the order of rows nor the way they are spread over files shows. A <em>visit</em>
 * is a seat with a person: paid and anonymous people sit in a seat with {@link #NOBODY}, and so count at the
 * table and nowhere else. A <em>slot</em> is one role of one person at one session.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
public final class EncounterIndex {

    /** The person of a seat in which somebody paid or without a name sits. */
    public static final int NOBODY = -1;

    /** A table, a party or a headcount that was not noted. */
    public static final int UNKNOWN = -1;

    private final ConviveId[] convives;
    private final Sessions sessions;
    private final int[] firstSeat;
    private final int[] person;
    private final int[] table;
    private final int[] party;
    private final int[] session;
    private final Visits visits;
    private final int[] slotSession;
    private final int[] slotPerson;
    private final int[] slotRole;

    private EncounterIndex(Intake intake, LocalDate closing) {
        int[] order = intake.sessionsUpTo(closing);
        int[] persons = intake.numbers().inOrder();
        Rearrangement parts = new Rearrangement(intake, order, persons);
        this.convives =
                Arrays.stream(persons).mapToObj(intake.numbers()::convive).toArray(ConviveId[]::new);
        this.sessions = new Sessions(intake, order);
        this.firstSeat = parts.firstSeat;
        this.person = parts.person;
        this.table = parts.table;
        this.party = parts.party;
        this.slotSession = parts.slotSession;
        this.slotPerson = parts.slotPerson;
        this.slotRole = parts.slotRole;
        this.session = new int[person.length];
        for (int s = 0; s < order.length; s++) {
            Arrays.fill(session, firstSeat[s], firstSeat[s + 1], s);
        }
        this.visits = Visits.of(convives.length, firstSeat, person);
    }

    /**
     * Returns a taker of the gatherings of one place, of whichever place they say they are.
     *
     * @param staff the convives who are paid to be there
     * @return a builder without a session
     */
    public static Builder ofPlace(Set<ConviveId> staff) {
        return new Builder(new Intake(staff, false));
    }

    /**
     * Returns a taker of the gatherings of several places, where the same identifier is two persons in two
     * places.
     *
     * @param staff the convives who are paid to be there
     * @return a builder without a session
     */
    public static Builder ofPlaces(Set<ConviveId> staff) {
        return new Builder(new Intake(staff, true));
    }

    /** Takes gatherings, and keeps of each only numbers; for one thread. */
    public static final class Builder {

        private final Intake intake;

        private Builder(Intake intake) {
            this.intake = intake;
        }

        /**
         * Takes every gathering of a stream; those planned or cancelled leave no trace.
         *
         * @param gatherings the gatherings, in any order
         * @return this builder
         */
        public Builder addAll(Stream<Gathering> gatherings) {
            gatherings.forEachOrdered(intake::take);
            return this;
        }

        /**
         * Returns the days of the sessions with a presence list, in no order.
         *
         * @return one day a session
         */
        public Stream<LocalDate> recordedDays() {
            return IntStream.range(0, intake.day.size())
                    .filter(session -> intake.recorded.get(session) == 1)
                    .mapToObj(session -> LocalDate.ofEpochDay(intake.day.get(session)));
        }

        /**
         * Returns the days of all sessions held, in no order.
         *
         * @return one day a session
         */
        public Stream<LocalDate> heldDays() {
            return IntStream.range(0, intake.day.size())
                    .mapToObj(session -> LocalDate.ofEpochDay(intake.day.get(session)));
        }

        /**
         * Builds the index of the sessions up to a day.
         *
         * @param closing the last day
         * @return the index
         */
        public EncounterIndex upTo(LocalDate closing) {
            return new EncounterIndex(intake, closing);
        }
    }

    /**
     * Returns how many persons there are.
     *
     * @return a count of 0 or more, which includes those who never had a visit
     */
    public int people() {
        return convives.length;
    }

    /**
     * Returns who a person is.
     *
     * @param person the number of the person
     * @return the identifier, which means something in one place only
     */
    public ConviveId convive(int person) {
        return convives[person];
    }

    /**
     * Returns the number of a convive.
     *
     * @param convive the identifier
     * @return a number from 0, or {@link #NOBODY} if the convive is on no presence list
     */
    public int person(ConviveId convive) {
        return Math.max(NOBODY, Arrays.binarySearch(convives, convive));
    }

    /**
     * Returns the sessions.
     *
     * @return what is known of each session apart from who was there
     */
    public Sessions sessions() {
        return sessions;
    }

    /**
     * Returns the first seat of a session; its seats run up to the first of the next.
     *
     * @param number the session, or the number of sessions
     * @return a seat
     */
    public int firstSeat(int number) {
        return firstSeat[number];
    }

    /**
     * Returns the session of a seat.
     *
     * @param seat the seat
     * @return the number of the session
     */
    public int session(int seat) {
        return session[seat];
    }

    /**
     * Returns the day of a seat.
     *
     * @param seat the seat
     * @return the day, counted from 1970-01-01
     */
    public int day(int seat) {
        return sessions.day(session[seat]);
    }

    /**
     * Returns who sits in a seat.
     *
     * @param seat the seat
     * @return a person, or {@link #NOBODY}
     */
    public int person(int seat) {
        return person[seat];
    }

    /**
     * Returns the table of a seat.
     *
     * @param seat the seat
     * @return a number that is the table's own within the session, or {@link #UNKNOWN}
     */
    public int table(int seat) {
        return table[seat];
    }

    /**
     * Returns where the visits of a person start; they run up to those of the next person, in the order of time.
     *
     * @param number the person, or the number of persons
     * @return the number of a visit
     */
    public int firstVisit(int number) {
        return visits.first(number);
    }

    /**
     * Returns the seat of a visit.
     *
     * @param visit the number of the visit
     * @return its seat
     */
    public int seat(int visit) {
        return visits.seat(visit);
    }

    /**
     * Returns the seats of the visits of a person, in the order of time.
     *
     * @param number the person
     * @return the seats, none for somebody who only sat there paid
     */
    public IntStream seatsOf(int number) {
        return IntStream.range(visits.first(number), visits.first(number + 1)).map(visits::seat);
    }

    /**
     * Returns how many role slots there are, those of paid people included.
     *
     * @return a count of 0 or more
     */
    public int slots() {
        return slotPerson.length;
    }

    /**
     * Returns the session of a slot; slots are in the order of time.
     *
     * @param slot the slot
     * @return the number of the session
     */
    public int slotSession(int slot) {
        return slotSession[slot];
    }

    /**
     * Returns who held a slot.
     *
     * @param slot the slot
     * @return a person, or {@link #NOBODY} for somebody paid
     */
    public int slotPerson(int slot) {
        return slotPerson[slot];
    }

    /**
     * Returns the role of a slot.
     *
     * @param slot the slot
     * @return a number that is the role's own
     */
    public int slotRole(int slot) {
        return slotRole[slot];
    }

    /**
     * Tells whether a session has a seat with a table.
     *
     * @param number the session
     * @return true if at least one table was noted
     */
    public boolean hasTables(int number) {
        return firstKnownSeat(number) < firstSeat[number + 1];
    }

    /**
     * Tells whether a session has seats at two tables or more.
     *
     * @param number the session
     * @return true if at least two tables were noted
     */
    public boolean hasTwoTables(int number) {
        int known = firstKnownSeat(number);
        for (int seat = known; seat < firstSeat[number + 1]; seat++) {
            if (table[seat] != UNKNOWN && table[seat] != table[known]) {
                return true;
            }
        }
        return false;
    }

    private int firstKnownSeat(int number) {
        int seat = firstSeat[number];
        while (seat < firstSeat[number + 1] && table[seat] == UNKNOWN) {
            seat++;
        }
        return seat;
    }

    /**
     * Returns the seats of the people at the same table as a seat, itself excepted.
     *
     * @param seat the seat
     * @return seats with a person, none where the table of the seat is unknown
     */
    public IntStream tablematesOf(int seat) {
        return IntStream.range(firstSeat[session[seat]], firstSeat[session[seat] + 1])
                .filter(other -> table[other] == table[seat] && table[seat] != UNKNOWN)
                .filter(other -> other != seat && person[other] != NOBODY);
    }

    /**
     * Returns the seats with a table in some sessions, for the statistics of seating.
     *
     * @param numbers the sessions, in the order of time
     * @return their seats; the persons keep their numbers
     */
    public Seats seats(int... numbers) {
        int[] start = new int[numbers.length + 1];
        int[] known = new int[person.length];
        for (int i = 0; i < numbers.length; i++) {
            int next = start[i];
            for (int seat = firstSeat[numbers[i]]; seat < firstSeat[numbers[i] + 1]; seat++) {
                if (table[seat] != UNKNOWN) {
                    known[next++] = seat;
                }
            }
            start[i + 1] = next;
        }
        int[] seats = Arrays.copyOf(known, start[numbers.length]);
        return Seats.of(people(), start, pick(person, seats), pick(table, seats), pick(party, seats));
    }

    private static int[] pick(int[] values, int[] positions) {
        return Arrays.stream(positions)
                .parallel()
                .map(position -> values[position])
                .toArray();
    }
}
