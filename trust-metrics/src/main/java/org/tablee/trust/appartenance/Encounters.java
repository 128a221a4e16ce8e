package org.tablee.trust.appartenance;

import java.util.stream.IntStream;
import org.tablee.trust.encounter.EncounterIndex;
import org.tablee.trust.encounter.Tablemates;
import org.tablee.trust.evidence.Evidence;
import org.tablee.trust.evidence.Grouping;
import org.tablee.trust.statistics.ExactSum;
import org.tablee.trust.statistics.Simpson;

/** With which groups people shared tables in the period, and which groups were in the room with them. */
final class Encounters {

    private final Evidence evidence;
    private final Tablemates tablemates;
    private final Grouping grouping;
    private final double[] diversity;
    private final long[] pairs;
    private final int[][] byGroup;

    private Encounters(Evidence evidence) {
        this.evidence = evidence;
        this.tablemates = evidence.tablemates();
        this.grouping = evidence.grouping();
        int sessions = evidence.sessions().count();
        this.diversity = new double[sessions];
        this.pairs = new long[sessions];
        evidence.periodSessions().forEach(session -> {
            diversity[session] = diversityOfRoom(session);
            pairs[session] = pairsAtTables(session);
        });
        this.byGroup = new int[evidence.index().people()][];
        int[] people = tablemates.people().toArray();
        tablemates
                .walk(people, () -> byGroup, (all, i, shared) -> all[people[i]] = byGroup(shared))
                .forEach(all -> {});
    }

    static Encounters of(Evidence evidence) {
        return new Encounters(evidence);
    }

    private IntStream knownSeats(int session) {
        EncounterIndex index = evidence.index();
        return IntStream.range(index.firstSeat(session), index.firstSeat(session + 1))
                .filter(seat -> evidence.isSameRoom() || index.table(seat) != EncounterIndex.UNKNOWN);
    }

    private double diversityOfRoom(int session) {
        int[] counts = new int[grouping.groups()];
        knownSeats(session)
                .map(evidence.index()::person)
                .filter(person -> person != EncounterIndex.NOBODY && grouping.isKnown(person))
                .forEach(person -> counts[grouping.group(person)]++);
        return Simpson.unbiased(counts);
    }

    private long pairsAtTables(int session) {
        EncounterIndex index = evidence.index();
        int[] tables = knownSeats(session).map(index::table).toArray();
        return IntStream.of(tables)
                .distinct()
                .mapToLong(table ->
                        IntStream.of(tables).filter(other -> other == table).count())
                .map(size -> size * (size - 1) / 2)
                .sum();
    }

    /** Counts the encounters with people of each group, repeats included. */
    private int[] byGroup(Tablemates.Shared shared) {
        int[] counts = new int[grouping.groups()];
        for (int i = 0; i < shared.count(); i++) {
            if (grouping.isKnown(shared.person(i))) {
                counts[grouping.group(shared.person(i))] += shared.times(i);
            }
        }
        return counts;
    }

    /** Tells whether a person had two encounters or more with people whose group is known. */
    boolean isEnough(int person) {
        return byGroup[person] != null && IntStream.of(byGroup[person]).sum() > 1;
    }

    double unbiased(int person) {
        return Simpson.unbiased(byGroup[person]);
    }

    double plugIn(int person) {
        return Simpson.plugIn(byGroup[person]);
    }

    /** Returns a person's own value over that of the rooms the person was in, or NaN where those had one group. */
    double ratioToRoom(int person) {
        int[] sessions = tablemates
                .sessions(person)
                .filter(session -> pairs[session] > 0 && !Double.isNaN(diversity[session]))
                .toArray();
        double weighted = ExactSum.of(IntStream.of(sessions)
                .mapToDouble(session -> diversity[session] * pairs[session])
                .toArray());
        long weights =
                IntStream.of(sessions).mapToLong(session -> pairs[session]).sum();
        return weighted == 0 ? Double.NaN : unbiased(person) * weights / weighted;
    }
}
