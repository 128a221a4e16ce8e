package org.tablee.trust.indicator;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.tablee.core.figure.Counted;
import org.tablee.core.figure.GroupSizes;
import org.tablee.core.figure.Measurement;
import org.tablee.core.figure.ShareEstimator;
import org.tablee.core.figure.Statistic;
import org.tablee.trust.evidence.Evidence;
import org.tablee.trust.statistics.ExactSum;
import org.tablee.trust.statistics.Interval;
import org.tablee.trust.statistics.PersonBootstrap;
import org.tablee.trust.statistics.PersonRatio;
import org.tablee.trust.statistics.WilsonInterval;

/** The kinds of estimates that several indicators make, in the shape in which the gate takes them. */
public final class Estimators {

    /** The level of every interval. */
    public static final double LEVEL = 0.95;

    /** A share with its Wilson interval. */
    public static final ShareEstimator WILSON =
            (part, whole) -> bounded("WILSON", (double) part / whole, WilsonInterval.of(part, whole, LEVEL));

    private static final String BOOTSTRAP = "BOOTSTRAP_BY_PERSON";

    private Estimators() {}

    /**
     * Returns a value with its interval, or alone where the interval does not exist.
     *
     * @param method the method in upper snake case
     * @param value the value, finite
     * @param interval the interval, perhaps undefined
     * @return the statistic
     */
    public static Statistic bounded(String method, double value, Interval interval) {
        return interval.isDefined()
                ? Statistic.of(
                        method, value, org.tablee.core.figure.Interval.of(interval.lower(), interval.upper(), LEVEL))
                : Statistic.of(method, value);
    }

    /**
     * Starts the measurement of a share of people, with its Wilson interval.
     *
     * @param definition the definition, which counts people
     * @param part how many of them
     * @param base the name of the people of whom it is a share, the same in every indicator that counts them
     * @param whole how many people
     * @return a measurement that knows how many people it needs, and what it tells of the sizes of groups
     */
    public static Measurement.Builder shareOfPeople(Definition definition, long part, String base, long whole) {
        return enough(definition, whole, Measurement.share(part, whole, Counted.PEOPLE, WILSON))
                .tells(GroupSizes.ofShare(base, whole, definition.id(), part));
    }

    /**
     * Starts the measurement of a share of people who are known by number.
     *
     * @param definition the definition, which counts people
     * @param evidence what the report reads
     * @param part those of the numerator
     * @param base the name of the people of whom it is a share, the same in every indicator that counts them
     * @param whole the people
     * @return a measurement that also knows of whom it tells
     */
    public static Measurement.Builder shareOfPeople(
            Definition definition, Evidence evidence, int[] part, String base, int[] whole) {
        return shareOfPeople(definition, part.length, base, whole.length)
                .behind(evidence.named(whole))
                .behind(evidence.named(part));
    }

    /**
     * Starts any other measurement.
     *
     * @param definition the definition
     * @param n what it counts
     * @param statistic computes the value when it is asked for
     * @return a measurement that knows how much it needs
     */
    public static Measurement.Builder of(Definition definition, long n, Supplier<Statistic> statistic) {
        return enough(definition, n, Measurement.of(n, definition.counted(), statistic));
    }

    private static Measurement.Builder enough(Definition definition, long n, Measurement.Builder measurement) {
        return measurement.enough(n, definition.counted(), definition.computableFrom(), definition.okFrom());
    }

    /**
     * Returns a share of people as a function of how often each person counts.
     *
     * @param evidence what the report reads
     * @param base the numbers of the people of whom it is a share
     * @param part which of them count
     * @return the share
     */
    public static PersonRatio drawnShare(Evidence evidence, IntStream base, IntPredicate part) {
        double[] counted = new double[evidence.index().people()];
        double[] all = new double[counted.length];
        base.forEach(person -> {
            all[person] = 1;
            counted[person] = part.test(person) ? 1 : 0;
        });
        return PersonRatio.of(counted, all);
    }

    /**
     * Returns a ratio of totals as a function of how often each person counts.
     *
     * @param evidence what the report reads
     * @param people the numbers of some people
     * @param numerators one number for each of them, in their order
     * @param denominators one number for each of them, in their order
     * @return the ratio
     */
    public static PersonRatio drawnRatio(Evidence evidence, int[] people, double[] numerators, double[] denominators) {
        double[] above = new double[evidence.index().people()];
        double[] below = new double[above.length];
        for (int i = 0; i < people.length; i++) {
            above[people[i]] = numerators[i];
            below[people[i]] = denominators[i];
        }
        return PersonRatio.of(above, below);
    }

    /**
     * Returns the mean of a value per person, with a bootstrap by person.
     *
     * @param definition the definition
     * @param evidence what the report reads
     * @param values one finite value a person, at least one
     * @return the mean with its interval
     */
    public static Statistic mean(Definition definition, Evidence evidence, double[] values) {
        return bounded(
                BOOTSTRAP,
                ExactSum.meanOf(values),
                PersonBootstrap.ofMean(
                        values,
                        evidence.chance().streams(definition.id()),
                        evidence.chance().bootstraps(),
                        LEVEL));
    }

    /**
     * Returns a ratio of totals over persons, with a bootstrap by person.
     *
     * @param definition the definition
     * @param evidence what the report reads
     * @param numerators one number a person
     * @param denominators one number a person, in the same order, not all 0
     * @param per what the ratio is multiplied by, for example 100 for a number per 100
     * @return the ratio with its interval
     */
    public static Statistic ratio(
            Definition definition, Evidence evidence, int[] numerators, int[] denominators, int per) {
        long above = Arrays.stream(numerators).asLongStream().sum();
        long below = Arrays.stream(denominators).asLongStream().sum();
        Interval limits = PersonBootstrap.ofRatio(
                numerators,
                denominators,
                evidence.chance().streams(definition.id()),
                evidence.chance().bootstraps(),
                LEVEL);
        return bounded(
                BOOTSTRAP, (double) per * above / below, new Interval(limits.lower() * per, limits.upper() * per));
    }
}
