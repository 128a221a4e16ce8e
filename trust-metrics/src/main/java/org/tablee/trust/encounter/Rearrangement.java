package org.tablee.trust.encounter;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * What was taken row by row, put in the order of time and, within a session, of persons.
 *
 * <p>Seats of people without a name come last in their session, by table and party: those alike in both cannot
 * be told apart, so that no order of rows is left.
 */
final class Rearrangement {

    final int[] firstSeat;
    final int[] person;
    final int[] table;
    final int[] party;
    final int[] slotSession;
    final int[] slotPerson;
    final int[] slotRole;

    private final Intake intake;
    private final int[] positions;

    /**
     * Puts sessions and persons in order.
     *
     * @param order the sessions as they were taken, in the order of time
     * @param persons the persons as they were numbered, in their order
     */
    Rearrangement(Intake intake, int[] order, int[] persons) {
        this.intake = intake;
        this.positions = new int[persons.length];
        for (int position = 0; position < persons.length; position++) {
            positions[persons[position]] = position;
        }
        this.firstSeat = starts(order, intake.firstSeat, intake.person.size());
        int seats = firstSeat[order.length];
        this.person = new int[seats];
        this.table = new int[seats];
        this.party = new int[seats];
        IntStream.range(0, order.length).parallel().forEach(s -> fillSeats(s, order[s]));
        int[] firstSlot = starts(order, intake.firstSlot, intake.slotSeat.size());
        int slots = firstSlot[order.length];
        this.slotSession = new int[slots];
        this.slotPerson = new int[slots];
        this.slotRole = new int[slots];
        IntStream.range(0, order.length).forEach(s -> fillSlots(s, order[s], firstSlot[s]));
    }

    private static int[] starts(int[] order, IntList first, int size) {
        int[] starts = new int[order.length + 1];
        for (int s = 0; s < order.length; s++) {
            starts[s + 1] = starts[s] + end(order[s], first, size) - first.get(order[s]);
        }
        return starts;
    }

    private static int end(int session, IntList first, int size) {
        return session + 1 < first.size() ? first.get(session + 1) : size;
    }

    private void fillSeats(int session, int taken) {
        int from = intake.firstSeat.get(taken);
        int to = end(taken, intake.firstSeat, intake.person.size());
        long[] named = new long[to - from];
        int names = 0;
        for (int seat = from; seat < to; seat++) {
            int number = intake.person.get(seat);
            if (number != EncounterIndex.NOBODY) {
                named[names++] = (long) positions[number] << Integer.SIZE | seat;
            }
        }
        Arrays.sort(named, 0, names);
        for (int i = 0; i < names; i++) {
            fillSeat(firstSeat[session] + i, (int) named[i]);
        }
        if (names < to - from) {
            fillAnonymous(firstSeat[session] + names, from, to);
        }
    }

    private void fillAnonymous(int first, int from, int to) {
        int[] seats = IntStream.range(from, to)
                .filter(seat -> intake.person.get(seat) == EncounterIndex.NOBODY)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(intake.table::get).thenComparingInt(intake.party::get))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i = 0; i < seats.length; i++) {
            fillSeat(first + i, seats[i]);
        }
    }

    private void fillSeat(int seat, int taken) {
        person[seat] = visitor(taken);
        table[seat] = intake.table.get(taken);
        party[seat] = intake.party.get(taken);
    }

    /** Returns the person in a seat, or nobody if the person is paid or has no name. */
    private int visitor(int taken) {
        boolean counts = intake.person.get(taken) != EncounterIndex.NOBODY && intake.staffSeat.get(taken) == 0;
        return counts ? positions[intake.person.get(taken)] : EncounterIndex.NOBODY;
    }

    private void fillSlots(int session, int taken, int first) {
        int from = intake.firstSlot.get(taken);
        int to = end(taken, intake.firstSlot, intake.slotSeat.size());
        for (int slot = from; slot < to; slot++) {
            slotSession[first + slot - from] = session;
            slotPerson[first + slot - from] = visitor(intake.slotSeat.get(slot));
            slotRole[first + slot - from] = intake.slotRole.get(slot);
        }
    }
}
