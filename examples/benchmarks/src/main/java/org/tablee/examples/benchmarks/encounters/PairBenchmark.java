package org.tablee.examples.benchmarks.encounters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.tablee.trust.encounter.EncounterIndex;
import org.tablee.trust.evidence.Evidence;

/**
 * Five million visits: 200 000 sessions of 25 people, 800 000 people in 400 places.
 *
 * <p>Times the indicators of pairs beside the same numbers in DuckDB, in one run: the medians of three runs after one
 * that is not counted, while DuckDB, which needs no time to warm up, runs once. The index is built from a stream of
 * gatherings that nobody keeps. Run it with a heap
 * of 1 GiB.
 */
public final class PairBenchmark {

    private static final int RUNS = 3;
    private static final double NANOS = 1e9;

    private final ManyPlaces data;
    private double tablee;
    private double duck;

    private PairBenchmark(ManyPlaces data) {
        this.data = data;
    }

    /**
     * Prints how long each step takes.
     *
     * @param arguments none, or one: how many places, in place of 400
     * @throws Exception if DuckDB refuses its SQL
     */
    public static void main(String[] arguments) throws Exception {
        int places = arguments.length == 0 ? 400 : Integer.parseInt(arguments[0]);
        new PairBenchmark(new ManyPlaces(places, 500, 2_000, 25)).run();
    }

    private void run() throws Exception {
        print("gatherings made and taken in, once", seconds(this::index));
        TableeAnswers answers = new TableeAnswers(index(), data);
        Evidence evidence = answers.evidence();
        try (DuckAnswers sql = new DuckAnswers(data)) {
            print("", "Tablée", "DuckDB", "ratio");
            row("what several questions share", answers::evidence, () -> {
                sql.prepare();
                return 0.0;
            });
            for (Question question : Question.values()) {
                row(
                        question.name().toLowerCase(Locale.ROOT),
                        () -> TableeAnswers.answer(evidence, question),
                        () -> sql.answer(question));
            }
            print("all", text(tablee), text(duck), text(duck / tablee));
        }
    }

    private EncounterIndex index() {
        return EncounterIndex.ofPlaces(Set.of()).addAll(data.gatherings()).upTo(LocalDate.EPOCH.plusYears(1_000));
    }

    private void row(String name, Callable<?> own, Callable<Double> other) throws Exception {
        double one = median(own);
        long start = System.nanoTime();
        Double answer = other.call();
        double two = (System.nanoTime() - start) / NANOS;
        tablee += one;
        duck += two;
        print(name, text(one), text(two), text(two / one));
        if (own.call() instanceof Double value && Math.abs(value - answer) > 1e-9) {
            throw new IllegalStateException(name + " is " + value + " here and " + answer + " there");
        }
    }

    private static double median(Callable<?> work) throws Exception {
        work.call();
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            times.add(seconds(work));
        }
        Collections.sort(times);
        return times.get(RUNS / 2);
    }

    private static double seconds(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / NANOS;
    }

    private static String text(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }

    private static void print(String name, double seconds) {
        print(name, text(seconds), "", "");
    }

    private static void print(String name, String one, String two, String ratio) {
        System.out.printf(Locale.ROOT, "%-36s %8s %8s %8s%n", name, one, two, ratio);
    }
}
