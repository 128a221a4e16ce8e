package org.tablee.examples.benchmarks.encounters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.tablee.trust.encounter.EncounterIndex;
import org.tablee.trust.evidence.Evidence;

/**
 * Five million visits: 200 000 sessions of 25 people, 800 000 people in 400 places.
 *
 * <p>Times the indicators of pairs beside the same numbers in DuckDB, in one run: the first time, and the median of
 * three more, while DuckDB, which needs no time to warm up, runs once. The index is built from a stream of gatherings
 * that nobody keeps; what it costs to make them stands beside what it costs to make them and take them in. Run it with
 * a heap of 1 GiB.
 */
public final class PairBenchmark {

    private static final int RUNS = 3;
    private final ManyPlaces data;
    private Took first = Took.NOTHING;
    private Took tablee = Took.NOTHING;
    private Took duck = Took.NOTHING;

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
        print("seconds", "first", "Tablée", "of CPU", "DuckDB", "ratio");
        print("gatherings made and dropped", several(this::make));
        print("gatherings made and taken in", several(this::index));
        TableeAnswers answers = new TableeAnswers(index(), data);
        try (DuckAnswers sql = new DuckAnswers(data)) {
            compare("what several questions share", answers::evidence, () -> {
                sql.prepare();
                return 0.0;
            });
            Evidence evidence = answers.evidence();
            for (Question question : Question.values()) {
                String name = question.name().toLowerCase(Locale.ROOT);
                compare(name, () -> TableeAnswers.answer(evidence, question), () -> sql.answer(question));
            }
            print("all", List.of(first, tablee), duck);
        }
    }

    private int make() {
        return data.gatherings()
                .mapToInt(gathering -> gathering.presences().size())
                .sum();
    }

    private EncounterIndex index() {
        return EncounterIndex.ofPlaces(Set.of()).addAll(data.gatherings()).upTo(LocalDate.EPOCH.plusYears(1_000));
    }

    private void compare(String name, Callable<?> own, Callable<Double> other) throws Exception {
        List<Took> times = several(own);
        double[] answer = new double[1];
        Took there = Took.by(() -> {
            answer[0] = other.call();
            return null;
        });
        first = first.plus(times.get(0));
        tablee = tablee.plus(times.get(1));
        duck = duck.plus(there);
        print(name, times, there);
        if (own.call() instanceof Double value && Math.abs(value - answer[0]) > 1e-9) {
            throw new IllegalStateException(name + " is " + value + " here and " + answer[0] + " there");
        }
    }

    /** Returns how long some work takes the first time, and then the median of some more. */
    private static List<Took> several(Callable<?> work) throws Exception {
        Took cold = Took.by(work);
        List<Took> warm = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            warm.add(Took.by(work));
        }
        return List.of(cold, Took.median(warm));
    }

    private static void print(String name, List<Took> own) {
        print(name, text(own.get(0)), text(own.get(1)), number(own.get(1).processor()), "", "");
    }

    private static void print(String name, List<Took> own, Took other) {
        Took then = own.get(1);
        String ratio = number(other.seconds() / then.seconds());
        print(name, text(own.get(0)), text(then), number(then.processor()), text(other), ratio);
    }

    private static String text(Took took) {
        return number(took.seconds());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static void print(String name, String... cells) {
        System.out.printf(
                Locale.ROOT, "%-32s%8s%8s%8s%8s%8s%n", name, cells[0], cells[1], cells[2], cells[3], cells[4]);
    }
}
