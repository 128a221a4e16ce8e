package org.tablee.trust.statistics;

import java.util.Arrays;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * People as a canteen has them, drawn at random from a population whose true figures are known: many come once,
 * a few come all the time. The parameters are those of the made-up canteen, rounded.
 */
final class CanteenLike {

    private static final double VISITS_SHAPE = 0.35;
    private static final double VISITS_MEAN = 7.2;
    private static final double NEVER_BACK = 0.25;
    private static final double DAYS_TO_RETURN = 33;
    private static final double RATE_SHAPE = 0.6;
    private static final double VISITS_A_DAY = 0.042;
    private static final double INITIATORS = 0.06;
    private static final double FURTHER_INITIATIVE = 0.6;
    private static final int FEWEST_DAYS = 30;
    private static final int MOST_DAYS = 330;

    private final UniformRandomProvider random;

    CanteenLike(UniformRandomProvider random) {
        this.random = random;
    }

    private double gamma(double shape, double mean) {
        return GammaDistribution.of(shape, mean / shape).createSampler(random).sample();
    }

    private int poisson(double mean) {
        return mean < 1e-12
                ? 0
                : PoissonDistribution.of(mean).createSampler(random).sample();
    }

    /** Visits of a year: one, and a negative binomial number of others. */
    int visits() {
        return 1 + poisson(gamma(VISITS_SHAPE, VISITS_MEAN));
    }

    static double meanVisits() {
        return 1 + VISITS_MEAN;
    }

    /** The Gini of visits in the population, Σ F(1 − F) over the mean, summed over the law itself. */
    static double giniOfVisits() {
        double odds = VISITS_MEAN / (VISITS_MEAN + VISITS_SHAPE);
        double term = Math.pow(1 - odds, VISITS_SHAPE);
        double below = 0;
        double sum = 0;
        for (int others = 0; others < 5000; others++) {
            below += term;
            sum += below * (1 - below);
            term *= odds * (others + VISITS_SHAPE) / (others + 1);
        }
        return sum / meanVisits();
    }

    /** Different tablemates in three visits: 8 to 20, as tables of 4 to 8 give them. */
    double breadth() {
        return IntStream.range(0, 3)
                .mapToDouble(visit -> 2.5 + 4 * random.nextDouble())
                .sum();
    }

    static double meanBreadth() {
        return 3 * 4.5;
    }

    /** Days to the second visit, from 1; a quarter of the people never come back. */
    int daysToReturn() {
        boolean never = random.nextDouble() < NEVER_BACK;
        return never ? Integer.MAX_VALUE : 1 + (int) Math.min(1e6, -DAYS_TO_RETURN * Math.log(1 - random.nextDouble()));
    }

    static double notBackBy(int day) {
        return NEVER_BACK + (1 - NEVER_BACK) * Math.exp(-day / DAYS_TO_RETURN);
    }

    static int medianDaysToReturn() {
        return IntStream.iterate(0, day -> day + 1)
                .filter(day -> notBackBy(day) < 0.5)
                .findFirst()
                .orElseThrow();
    }

    /** Days from the first visit to the closing date. */
    int followed() {
        return random.nextInt(FEWEST_DAYS, MOST_DAYS + 1);
    }

    /** Days of the further visits of one person, whose rate is the person's own. */
    int[] furtherVisits(int followed) {
        int count = poisson(gamma(RATE_SHAPE, VISITS_A_DAY) * followed);
        return IntStream.range(0, count)
                .map(visit -> random.nextInt(1, followed + 1))
                .toArray();
    }

    static double meanFurtherVisits(int day) {
        return VISITS_A_DAY * day;
    }

    /** Initiatives of one person: mostly none, and of the few who have one, some have several. */
    int initiatives() {
        int count = random.nextDouble() < INITIATORS ? 1 : 0;
        while (count > 0 && random.nextDouble() < FURTHER_INITIATIVE) {
            count++;
        }
        return count;
    }

    static double initiativesPerVisit() {
        return INITIATORS / (1 - FURTHER_INITIATIVE) / meanVisits();
    }

    static int[] many(int n, IntSupplier one) {
        int[] values = new int[n];
        Arrays.setAll(values, i -> one.getAsInt());
        return values;
    }
}
