package org.tablee.trust.appartenance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.tablee.core.figure.Counted;
import org.tablee.core.figure.Measurement;
import org.tablee.trust.evidence.CalendarSpans;
import org.tablee.trust.evidence.Evidence;
import org.tablee.trust.indicator.Definition;
import org.tablee.trust.indicator.Estimators;
import org.tablee.trust.indicator.Indicator;
import org.tablee.trust.indicator.Input;

/**
 * The share of the people of a month who are seen the next month.
 *
 * <pre>
 *   Σ people of a month seen the next / Σ people of a month
 * </pre>
 *
 * <p>The sums run over pairs of calendar months that follow each other, lie in the period and both have a recorded
 * session; only the first and the last month of the log may be cut. Bootstrap by person. n counts the distinct
 * people of the first months of the pairs.
 */
public final class MonthToMonthRetention implements Indicator {

    private static final Definition DEFINITION = Definition.builder()
            .id("appartenance.month-to-month-retention")
            .version(1)
            .addInputs(Input.PRESENCES)
            .counted(Counted.PEOPLE)
            .computableFrom(10)
            .okFrom(60)
            .build();

    /** Makes the indicator. */
    public MonthToMonthRetention() {}

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement.Builder measure(Evidence evidence) {
        CalendarSpans months = CalendarSpans.months(evidence);
        int[] firsts = months.pairs().toArray();
        int[] people = evidence.people()
                .filter(person -> IntStream.of(firsts).anyMatch(month -> months.isSeen(person, month)))
                .toArray();
        int[] present = count(people, person -> IntStream.of(firsts).filter(month -> months.isSeen(person, month)));
        int[] stayed = count(
                people,
                person -> IntStream.of(firsts)
                        .filter(month -> months.isSeen(person, month) && months.isSeen(person, month + 1)));
        int[] everStayed =
                IntStream.range(0, people.length).filter(i -> stayed[i] > 0).toArray();
        int[] everLeft = IntStream.range(0, people.length)
                .filter(i -> stayed[i] < present[i])
                .toArray();
        return Estimators.of(
                        DEFINITION, people.length, () -> Estimators.ratio(DEFINITION, evidence, stayed, present, 1))
                .reveals(everStayed.length)
                .reveals(everLeft.length)
                .behind(evidence.named(people))
                .behind(evidence.named(
                        IntStream.of(everStayed).map(i -> people[i]).toArray()))
                .teamOnly(
                        "months",
                        IntStream.of(firsts)
                                .mapToObj(month -> line(months, month, people))
                                .toList());
    }

    private static int[] count(int[] people, IntFunction<IntStream> months) {
        return IntStream.of(people)
                .map(person -> (int) months.apply(person).count())
                .toArray();
    }

    private static Map<String, Object> line(CalendarSpans months, int month, int[] people) {
        int[] present = IntStream.of(people)
                .filter(person -> months.isSeen(person, month))
                .toArray();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("from", months.name(month));
        line.put(
                "stayed",
                IntStream.of(present)
                        .filter(person -> months.isSeen(person, month + 1))
                        .count());
        line.put("n", present.length);
        return line;
    }
}
