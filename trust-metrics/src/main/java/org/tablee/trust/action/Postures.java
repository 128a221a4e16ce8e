package org.tablee.trust.action;

import java.util.List;
import java.util.stream.IntStream;
import org.tablee.trust.evidence.CalendarSpans;
import org.tablee.trust.evidence.Evidence;
import org.tablee.trust.indicator.Estimators;
import org.tablee.trust.statistics.PersonRatio;
import org.tablee.trust.statistics.Transitions;

/** What people were from quarter to quarter, from that of their first visit on: absent, convive or citizen. */
final class Postures {

    /** Did not come. */
    static final int ABSENT = 0;

    /** Came. */
    static final int CONVIVE = 1;

    /** Held a role, or started something. */
    static final int CITIZEN = 2;

    /** How many postures there are. */
    static final int STATES = 3;

    private final Evidence evidence;
    private final CalendarSpans calendar;
    private final Acts acts;
    private final int[] quarters;
    private final int[] people;

    private Postures(Evidence evidence) {
        this.evidence = evidence;
        this.calendar = CalendarSpans.quarters(evidence);
        this.acts = Acts.of(evidence);
        this.quarters = calendar.counting().toArray();
        this.people = IntStream.range(0, evidence.index().people())
                .filter(person -> evidence.days(person).findAny().isPresent())
                .toArray();
    }

    static Postures of(Evidence evidence) {
        return new Postures(evidence);
    }

    /** Returns the quarters that count, ascending. */
    int[] quarters() {
        return quarters.clone();
    }

    /** Returns the first month of a quarter, for example "2024-01". */
    String name(int quarter) {
        return calendar.name(quarter);
    }

    /** Tells whether two quarters that count follow each other. */
    boolean isChained() {
        return calendar.pairs().findAny().isPresent();
    }

    Transitions transitions() {
        return Transitions.of(
                STATES, IntStream.of(people).mapToObj(this::sequence).toArray(int[][]::new));
    }

    /** Returns the share of the steps out of a posture that led to another, as a function of who is drawn. */
    PersonRatio drawnSteps(int from, int to) {
        List<Transitions> steps = IntStream.of(people)
                .mapToObj(person -> Transitions.of(STATES, sequence(person)))
                .toList();
        return Estimators.drawnRatio(
                evidence,
                people,
                steps.stream().mapToDouble(own -> own.count(from, to)).toArray(),
                steps.stream().mapToDouble(own -> own.countFrom(from)).toArray());
    }

    /** Returns the postures of a person over the quarters that count, broken where one does not. */
    private int[] sequence(int person) {
        return IntStream.range(0, quarters.length)
                .flatMap(i -> i > 0 && quarters[i - 1] + 1 != quarters[i]
                        ? IntStream.of(Transitions.BREAK, posture(person, quarters[i]))
                        : IntStream.of(posture(person, quarters[i])))
                .toArray();
    }

    private int posture(int person, int quarter) {
        if (calendar.span(evidence.days(person).findFirst().orElseThrow()) > quarter) {
            return Transitions.BREAK;
        }
        if (actsIn(person, quarter)) {
            return CITIZEN;
        }
        return calendar.isSeen(person, quarter) ? CONVIVE : ABSENT;
    }

    private boolean actsIn(int person, int quarter) {
        return acts.days(person).anyMatch(day -> evidence.timeline().contains(day) && calendar.span(day) == quarter);
    }

    /** Returns the people who were convives in a quarter that is followed by another. */
    int[] convivesFollowed() {
        int[] followed = calendar.pairs().toArray();
        return IntStream.of(people)
                .filter(person -> IntStream.of(followed).anyMatch(quarter -> posture(person, quarter) == CONVIVE))
                .toArray();
    }

    /** Returns the people who were citizens in a quarter after one in which they were convives. */
    int[] takers() {
        int[] followed = calendar.pairs().toArray();
        return IntStream.of(people)
                .filter(person -> IntStream.of(followed)
                        .anyMatch(quarter ->
                                posture(person, quarter) == CONVIVE && posture(person, quarter + 1) == CITIZEN))
                .toArray();
    }

    /** Returns how often a convive of one quarter was a citizen for the first time in the next. */
    long firstTimes() {
        return calendar.pairs()
                .mapToLong(quarter -> IntStream.of(people)
                        .filter(person -> isFirstTime(person, quarter))
                        .count())
                .sum();
    }

    private boolean isFirstTime(int person, int quarter) {
        return posture(person, quarter) == CONVIVE
                && posture(person, quarter + 1) == CITIZEN
                && acts.days(person).noneMatch(day -> calendar.span(day) <= quarter);
    }

    /** Returns the people who had a posture in a quarter that counts. */
    int[] with(int posture, int quarter) {
        return IntStream.of(people)
                .filter(person -> posture(person, quarter) == posture)
                .toArray();
    }
}
