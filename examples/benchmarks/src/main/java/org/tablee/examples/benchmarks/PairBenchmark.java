package org.tablee.examples.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.figure.Audience;
import org.tablee.core.figure.DisclosurePolicy;
import org.tablee.core.figure.Estimate;
import org.tablee.core.figure.Figure;
import org.tablee.trust.appartenance.BreadthOfEncounters;
import org.tablee.trust.appartenance.CrossGroupMixing;
import org.tablee.trust.appartenance.EiIndex;
import org.tablee.trust.appartenance.NewEncounters;
import org.tablee.trust.appartenance.TableStickiness;
import org.tablee.trust.encounter.EncounterIndex;
import org.tablee.trust.evidence.Chance;
import org.tablee.trust.evidence.Evidence;
import org.tablee.trust.evidence.Facts;
import org.tablee.trust.evidence.Grouping;
import org.tablee.trust.evidence.Timeline;
import org.tablee.trust.indicator.Assessment;
import org.tablee.trust.indicator.Indicator;

/**
 * Five million visits: 200 000 sessions of 25 people, 800 000 people in 400 places.
 *
 * <p>Times the index, built from a stream of gatherings that nobody keeps, and the indicators of pairs on it. Run it
 * with a heap of 1 GiB: {@code java -Xmx1g -cp … org.tablee.examples.benchmarks.PairBenchmark}.
 */
public final class PairBenchmark {

    private static final ManyPlaces FIVE_MILLION = new ManyPlaces(400, 500, 2_000, 25);
    private static final double NANOS = 1e9;

    private PairBenchmark() {}

    /**
     * Prints how long each step takes.
     *
     * @param arguments none, or one: how many places, in place of 400
     */
    public static void main(String[] arguments) {
        ManyPlaces data =
                arguments.length == 0 ? FIVE_MILLION : new ManyPlaces(Integer.parseInt(arguments[0]), 500, 2_000, 25);
        long gatherings = timed(
                "gatherings made, and thrown away", () -> data.gatherings().count());
        System.out.println(gatherings + " sessions");
        EncounterIndex.Builder intake = timed(
                "gatherings made, and taken in",
                () -> EncounterIndex.ofPlaces(Set.of()).addAll(data.gatherings()));
        EncounterIndex index = timed("index", () -> intake.upTo(LocalDate.MAX.withYear(9999)));
        Evidence evidence = timed("evidence", () -> evidence(index));
        indicators(evidence);
    }

    private static Evidence evidence(EncounterIndex index) {
        int[] bands =
                IntStream.range(0, index.people()).map(ManyPlaces::ageBand).toArray();
        Timeline timeline = Timeline.of(
                        IntStream.range(0, index.sessions().count())
                                .mapToObj(session ->
                                        LocalDate.ofEpochDay(index.sessions().day(session))),
                        Stream.empty(),
                        Optional.empty(),
                        Optional.empty())
                .orElseThrow();
        Facts facts = new Facts(Optional.of(Grouping.of(bands)), Optional.empty(), Optional.empty(), Optional.empty());
        return new Evidence(index, timeline, facts, new Chance(1, 0, 0));
    }

    private static void indicators(Evidence evidence) {
        Assessment assessment = new Assessment(
                evidence, DisclosurePolicy.of(Audience.TEAM, DateRange.of(LocalDate.EPOCH, LocalDate.EPOCH)));
        long start = System.nanoTime();
        for (Indicator indicator : List.of(
                new BreadthOfEncounters(),
                new TableStickiness(),
                new CrossGroupMixing(),
                new NewEncounters(),
                new EiIndex())) {
            Figure figure = timed(
                    indicator.definition().id(),
                    () -> assessment.figures(List.of(indicator)).get(indicator));
            System.out.println("    " + figure.estimate().map(Estimate::value) + " " + figure);
        }
        System.out.printf(Locale.ROOT, "%8.3f s  all indicators%n", (System.nanoTime() - start) / NANOS);
    }

    private static <T> T timed(String what, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        System.out.printf(Locale.ROOT, "%8.3f s  %s%n", (System.nanoTime() - start) / NANOS, what);
        return result;
    }
}
