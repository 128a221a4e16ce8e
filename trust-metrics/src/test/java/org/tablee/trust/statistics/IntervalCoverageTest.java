package org.tablee.trust.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How often the intervals hold the truth, at a nominal 95 %, where people are few and as unlike as in a canteen.
 *
 * <p>The table stands in the README of this module, and must be what comes out here: change a formula, and both
 * this test and the README speak up.
 */
@Tag("slow")
class IntervalCoverageTest {

    private static final double LEVEL = 0.95;
    private static final int REPLICATES = 1999;
    private static final int[] SIZES = {10, 20, 50, 100, 200};

    @Test
    void tableOfTheReadmeIsWhatComesOut() throws IOException {
        List<String> rows = new ArrayList<>();
        rows.add(row("n", n -> Integer.toString(n)));
        rows.add("|---|" + "--:|".repeat(SIZES.length));
        rows.add(row(
                "share, Wilson: mean over shares of 1 to 99 %",
                n -> percent(wilson(n).average().orElseThrow())));
        rows.add(row(
                "share, Wilson: the worst of these shares",
                n -> percent(wilson(n).min().orElseThrow())));
        rows.add(row(
                "difference of two shares, Newcombe: mean",
                n -> percent(newcombe(n).average().orElseThrow())));
        rows.add(row(
                "difference of two shares, Newcombe: worst",
                n -> percent(newcombe(n).min().orElseThrow())));
        rows.add(row("rate, Garwood, n events expected", n -> percent(garwood(n))));
        rows.add(
                row("not yet back on day 30, Kaplan-Meier", n -> survival(n, 30).text()));
        rows.add(
                row("not yet back on day 90, Kaplan-Meier", n -> survival(n, 90).text()));
        rows.add(row("median days to return, Kaplan-Meier", n -> median(n).text()));
        rows.add(row(
                "visits by day 90, mean cumulative function",
                n -> visitsByDay90(n).text()));
        rows.add(row("Gini of visits, jackknife", n -> gini(n).text()));
        rows.add(
                row("mean breadth of encounters, bootstrap", n -> meanBreadth(n).text()));
        rows.add(row(
                "mean number of visits (skewed), bootstrap", n -> meanVisits(n).text()));
        rows.add(row(
                "initiatives per visit, bootstrap by person",
                n -> initiatives(n).text()));
        String table = String.join("\n", rows);
        System.out.println(table);

        assertThat(Files.readString(Path.of("README.md"))).contains(table);
    }

    private static String row(String name, IntFunction<String> cell) {
        return Arrays.stream(SIZES).mapToObj(cell).collect(Collectors.joining(" | ", "| " + name + " | ", " |"));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }

    /** Not simulated but summed over the binomial law, for each of 99 shares. */
    private static DoubleStream wilson(int n) {
        Interval[] intervals = IntStream.rangeClosed(0, n)
                .mapToObj(x -> WilsonInterval.of(x, n, LEVEL))
                .toArray(Interval[]::new);
        return IntStream.range(1, 100).mapToDouble(percent -> {
            BinomialDistribution law = BinomialDistribution.of(n, percent / 100.0);
            return IntStream.rangeClosed(0, n)
                    .filter(x -> intervals[x].contains(percent / 100.0))
                    .mapToDouble(law::probability)
                    .sum();
        });
    }

    /** Summed over the two binomial laws, for each pair of the shares 5, 15, … 95 %, groups of equal size. */
    private static DoubleStream newcombe(int n) {
        double[] shares =
                IntStream.range(0, 10).mapToDouble(i -> 0.05 + 0.1 * i).toArray();
        return Arrays.stream(shares).flatMap(p -> Arrays.stream(shares).map(q -> newcombe(n, p, q)));
    }

    private static double newcombe(int n, double p, double q) {
        BinomialDistribution first = BinomialDistribution.of(n, p);
        BinomialDistribution second = BinomialDistribution.of(n, q);
        double covered = 0;
        for (int x = 0; x <= n; x++) {
            for (int y = 0; y <= n; y++) {
                boolean holds = NewcombeInterval.of(x, n, y, n, LEVEL).contains(p - q);
                covered += holds ? first.probability(x) * second.probability(y) : 0;
            }
        }
        return covered;
    }

    private static double garwood(int expected) {
        PoissonDistribution law = PoissonDistribution.of(expected);
        return IntStream.range(0, 10 * expected)
                .filter(x -> GarwoodInterval.of(x, 1, LEVEL).contains(expected))
                .mapToDouble(law::probability)
                .sum();
    }

    private static KaplanMeier returns(int n, UniformRandomProvider random) {
        CanteenLike people = new CanteenLike(random);
        int[] followed = CanteenLike.many(n, people::followed);
        int[] back = CanteenLike.many(n, people::daysToReturn);
        boolean[] seen = new boolean[n];
        for (int i = 0; i < n; i++) {
            seen[i] = back[i] <= followed[i];
            back[i] = Math.min(back[i], followed[i]);
        }
        return KaplanMeier.of(back, seen);
    }

    private static Coverage survival(int n, int day) {
        return Coverage.simulate(
                "survival " + n + ' ' + day,
                random -> returns(n, random).limits(day, LEVEL),
                limits -> limits.contains(CanteenLike.notBackBy(day)));
    }

    /** An upper limit that is not reached is beyond every day. */
    private static Coverage median(int n) {
        int truth = CanteenLike.medianDaysToReturn();
        return Coverage.simulate(
                "median " + n,
                random -> returns(n, random).medianLimits(LEVEL),
                limits -> limits.lower() <= truth && !(limits.upper() < truth));
    }

    private static Coverage visitsByDay90(int n) {
        return Coverage.simulate(
                "visits by day " + n,
                random -> {
                    CanteenLike people = new CanteenLike(random);
                    int[] followed = CanteenLike.many(n, people::followed);
                    int[][] visits = Arrays.stream(followed)
                            .mapToObj(people::furtherVisits)
                            .toArray(int[][]::new);
                    return MeanCumulative.of(followed, visits).limits(90, LEVEL);
                },
                limits -> limits.contains(CanteenLike.meanFurtherVisits(90)));
    }

    private static Coverage gini(int n) {
        double truth = CanteenLike.giniOfVisits();
        return Coverage.simulate(
                "gini " + n,
                random -> Gini.of(CanteenLike.many(n, new CanteenLike(random)::visits))
                        .limits(LEVEL),
                limits -> limits.contains(truth));
    }

    private static Coverage meanBreadth(int n) {
        return Coverage.simulate(
                "breadth " + n,
                random -> {
                    CanteenLike people = new CanteenLike(random);
                    double[] values = new double[n];
                    Arrays.setAll(values, i -> people.breadth());
                    return PersonBootstrap.ofMean(values, streams(random), REPLICATES, LEVEL);
                },
                limits -> limits.contains(CanteenLike.meanBreadth()));
    }

    private static Coverage meanVisits(int n) {
        return Coverage.simulate(
                "visits " + n,
                random -> PersonBootstrap.ofMean(
                        Arrays.stream(CanteenLike.many(n, new CanteenLike(random)::visits))
                                .asDoubleStream()
                                .toArray(),
                        streams(random),
                        REPLICATES,
                        LEVEL),
                limits -> limits.contains(CanteenLike.meanVisits()));
    }

    private static Coverage initiatives(int n) {
        return Coverage.simulate(
                "initiatives " + n,
                random -> {
                    CanteenLike people = new CanteenLike(random);
                    int[] visits = CanteenLike.many(n, people::visits);
                    int[] initiatives = CanteenLike.many(n, people::initiatives);
                    return PersonBootstrap.ofRatio(initiatives, visits, streams(random), REPLICATES, LEVEL);
                },
                limits -> limits.contains(CanteenLike.initiativesPerVisit()));
    }

    private static RandomStreams streams(UniformRandomProvider random) {
        return RandomStreams.of(random.nextLong(), "bootstrap");
    }
}
