package org.tablee.trust.action;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.tablee.trust.evidence.Evidence;
import org.tablee.trust.evidence.Initiatives;
import org.tablee.trust.statistics.PersonRatio;

/**
 * Who started how much in the period, and how often everybody came.
 *
 * <p>An initiative of several people is put down to the first of them, and one of which nobody is known to a
 * person of its own, so that every initiative counts once.
 */
final class InitiativeTally {

    private final Map<Integer, Integer> started = new TreeMap<>();
    private final Evidence evidence;
    private final int[] initiatives;
    private final int[] initiators;

    private InitiativeTally(Evidence evidence, Initiatives all) {
        this.evidence = evidence;
        this.initiatives = all.all()
                .filter(initiative -> evidence.timeline().contains(all.day(initiative)))
                .toArray();
        this.initiators =
                IntStream.of(initiatives).flatMap(all::initiators).distinct().toArray();
        evidence.people().forEach(person -> started.put(person, 0));
        for (int initiative : initiatives) {
            int nobodyKnown = -1 - initiative;
            started.merge(all.initiators(initiative).min().orElse(nobodyKnown), 1, Integer::sum);
        }
    }

    static InitiativeTally of(Evidence evidence) {
        return new InitiativeTally(evidence, evidence.facts().initiatives().orElseThrow());
    }

    /** Returns how many initiatives there were. */
    int initiatives() {
        return initiatives.length;
    }

    /** Returns the different people who started them, as far as is known. */
    int[] initiators() {
        return initiators.clone();
    }

    /** Returns how many visits there were. */
    long visits() {
        return evidence.people().mapToLong(evidence::visits).sum();
    }

    /** Returns the initiatives put down to each person. */
    int[] startedByPerson() {
        return started.values().stream().mapToInt(Integer::intValue).toArray();
    }

    /** Returns the initiatives for so many visits, as a function of who is drawn. */
    PersonRatio drawn(int per) {
        int known = evidence.index().people();
        double[] above = new double[known];
        double[] below = new double[known];
        double loose = 0;
        for (Map.Entry<Integer, Integer> entry : started.entrySet()) {
            int person = entry.getKey();
            if (person >= 0 && person < known) {
                above[person] = (double) per * entry.getValue();
                below[person] = evidence.visits(person);
            } else {
                loose += (double) per * entry.getValue();
            }
        }
        return PersonRatio.of(above, below).plus(loose);
    }

    /** Returns the visits of each person, in the same order. */
    int[] visitsByPerson() {
        return started.keySet().stream()
                .mapToInt(person -> person >= 0 && person < evidence.index().people() ? evidence.visits(person) : 0)
                .toArray();
    }
}
