package org.tablee.trust.appartenance;

import java.util.stream.IntStream;
import org.tablee.trust.encounter.Tablemates;
import org.tablee.trust.evidence.Evidence;
import org.tablee.trust.statistics.TieNetwork;

/**
 * The pairs of people who shared a table in the period, each once.
 *
 * <p>Its people are those with a known seat; somebody whose seat was never noted is not somebody who met nobody.
 */
final class Ties {

    private final int[] people;
    private final int[] from;
    private final int[] to;

    private Ties(int[] people, int[] from, int[] to) {
        this.people = people;
        this.from = from;
        this.to = to;
    }

    static Ties of(Evidence evidence) {
        Tablemates tablemates = evidence.tablemates();
        int[] people = tablemates.people().toArray();
        int[] position = new int[evidence.index().people()];
        IntStream.range(0, people.length).forEach(i -> position[people[i]] = i);
        int[][] later = new int[people.length][];
        tablemates
                .walk(
                        people,
                        () -> later,
                        (all, i, shared) -> all[i] = IntStream.range(0, shared.count())
                                .map(shared::person)
                                .filter(mate -> mate > people[i])
                                .map(mate -> position[mate])
                                .sorted()
                                .toArray())
                .forEach(all -> {});
        int[] from = IntStream.range(0, people.length)
                .flatMap(i -> IntStream.generate(() -> i).limit(later[i].length))
                .toArray();
        int[] to = IntStream.range(0, people.length)
                .flatMap(i -> IntStream.of(later[i]))
                .toArray();
        return new Ties(people, from, to);
    }

    /** Returns the people, in the order in which the ties count them. */
    IntStream people() {
        return IntStream.of(people);
    }

    int[] from() {
        return from;
    }

    int[] to() {
        return to;
    }

    TieNetwork network() {
        return TieNetwork.of(people.length, from, to);
    }
}
