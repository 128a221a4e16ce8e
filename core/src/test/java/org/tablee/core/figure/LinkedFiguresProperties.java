package org.tablee.core.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;
import org.tablee.core.calendar.DateRange;

/** A year, its quarters and its months in one public report, attacked with the linear programmes of ojAlgo 57. */
class LinkedFiguresProperties {

    private static final DisclosurePolicy PUBLIC =
            DisclosurePolicy.of(Audience.PUBLIC, DateRange.ofMonth(YearMonth.of(2025, 3)));
    private static final int MONTHS = 12;
    private static final int SMALLEST = 11;

    private static Measurement count(String name, long people, String... parts) {
        GroupSizes size = GroupSizes.none().exact(name, people);
        return Measurement.of(people, Counted.PEOPLE, () -> Statistic.of("COUNT", people))
                .tells(parts.length == 0 ? size : size.sum(name, parts))
                .build();
    }

    private static Map<String, Measurement> report(List<Integer> months) {
        Map<String, Measurement> report = new LinkedHashMap<>();
        report.put("Y", count("Y", sum(months, 0, MONTHS), names("Q", 0, 4)));
        for (int quarter = 0; quarter < 4; quarter++) {
            String name = "Q" + quarter;
            report.put(name, count(name, sum(months, 3 * quarter, 3), names("M", 3 * quarter, 3)));
        }
        for (int month = 0; month < MONTHS; month++) {
            report.put("M" + month, count("M" + month, months.get(month)));
        }
        return report;
    }

    private static String[] names(String prefix, int from, int count) {
        return IntStream.range(from, from + count).mapToObj(i -> prefix + i).toArray(String[]::new);
    }

    private static long sum(List<Integer> months, int from, int count) {
        return months.subList(from, from + count).stream()
                .mapToLong(Integer::longValue)
                .sum();
    }

    @Property(tries = 200)
    void noSmallMonthIsFoundInItsQuarterOrYear(@ForAll("months") List<Integer> months) {
        Map<String, Figure> figures = PUBLIC.release(report(months));
        for (int month = 0; month < MONTHS; month++) {
            if (months.get(month) < SMALLEST) {
                assertThat(figures.get("M" + month).estimate()).isEmpty();
                assertThat(highest(month, months, figures)).isGreaterThanOrEqualTo(SMALLEST - 1e-6);
            }
        }
        long linked = figures.values().stream()
                .filter(figure -> figure.reason()
                        .filter(Reason.LINKED_TO_WITHHELD::equals)
                        .isPresent())
                .count();
        Statistics.collect(linked == 0 ? "nothing linked" : "linked");
        Statistics.coverage(coverage -> coverage.check("linked").percentage(share -> share > 20));
    }

    /** Knows nothing of the gate but which figures it shows. */
    private static double highest(int month, List<Integer> months, Map<String, Figure> figures) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        List<Variable> unknown = IntStream.range(0, MONTHS)
                .mapToObj(i -> model.newVariable("M" + i).lower(0).upper(10_000))
                .toList();
        unknown.get(month).weight(1);
        figures.forEach((name, figure) -> {
            if (figure.estimate().isPresent()) {
                int from =
                        name.startsWith("Y") ? 0 : Integer.parseInt(name.substring(1)) * (name.startsWith("Q") ? 3 : 1);
                int count = name.startsWith("Y") ? MONTHS : name.startsWith("Q") ? 3 : 1;
                Expression sum = model.newExpression(name).level(sum(months, from, count));
                IntStream.range(from, from + count).forEach(i -> sum.set(unknown.get(i), 1));
            }
        });
        return model.maximise().getValue();
    }

    @Provide
    Arbitrary<List<Integer>> months() {
        return Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.integers().between(0, 12)),
                        Tuple.of(4, Arbitraries.integers().between(30, 80)))
                .list()
                .ofSize(MONTHS);
    }
}
