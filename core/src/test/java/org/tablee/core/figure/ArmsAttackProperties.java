package org.tablee.core.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
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
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.tablee.core.calendar.DateRange;

/**
 * Somebody who reads the figures of a report that speak of one cohort, and lays them over one another with the linear
 * programmes of ojAlgo 57: how many came back, how many were invited, how many of those came back, and whether that is
 * as often as those who were not.
 *
 * <p>The attack runs twice: against figures that each pass the gate alone, where it has to succeed now and then, and
 * against those that the gate looked at together.
 */
class ArmsAttackProperties {

    private static final int SMALLEST = 11;
    private static final int ROUNDING = 2;
    private static final int BACK = 1;
    private static final int INVITED = 2;
    private static final DisclosurePolicy PUBLIC =
            DisclosurePolicy.of(Audience.PUBLIC, DateRange.ofMonth(YearMonth.of(2025, 3)));

    /** How many newcomers neither came back nor were invited, came back, were invited, did both. */
    private static long count(List<Integer> cells, IntPredicate condition) {
        return IntStream.range(0, cells.size())
                .filter(condition)
                .map(cells::get)
                .sum();
    }

    private static boolean isBack(int cell) {
        return (cell & BACK) != 0;
    }

    private static boolean isInvited(int cell) {
        return (cell & INVITED) != 0;
    }

    private static Map<String, Measurement> report(List<Integer> cells) {
        long all = count(cells, cell -> true);
        long back = count(cells, ArmsAttackProperties::isBack);
        long invited = count(cells, ArmsAttackProperties::isInvited);
        long both = cells.get(BACK | INVITED);
        Map<String, Measurement> report = new LinkedHashMap<>();
        report.put(
                "back",
                share(back, all)
                        .tells(GroupSizes.ofShare("all", all, "back", back))
                        .build());
        report.put(
                "invited",
                share(invited, all)
                        .tells(GroupSizes.ofShare("all", all, "invited", invited))
                        .build());
        report.put(
                "first",
                share(both, invited)
                        .tells(arm(GroupSizes.none(), "invited", invited, both))
                        .build());
        report.put(
                "arms",
                Measurement.difference(
                                both,
                                invited,
                                back - both,
                                all - invited,
                                (a, b, c, d) -> Statistic.of("DIFFERENCE", (double) a / b - (double) c / d))
                        .tells(arm(
                                        arm(GroupSizes.none(), "invited", invited, both),
                                        "not invited",
                                        all - invited,
                                        back - both)
                                .sum("back", "back of invited", "back of not invited")
                                .sum("all", "invited", "not invited"))
                        .build());
        return report;
    }

    private static Measurement.Builder share(long part, long whole) {
        return Measurement.share(part, whole, Counted.PEOPLE, (x, n) -> Statistic.of("SHARE", (double) x / n));
    }

    private static GroupSizes arm(GroupSizes sizes, String name, long people, long back) {
        return sizes.rounded(name, people)
                .rounded("back of " + name, back)
                .rounded("not back of " + name, people - back)
                .sum(name, "back of " + name, "not back of " + name);
    }

    /** The groups that each figure tells the sizes of, as whoever reads it knows. */
    private static final Map<String, List<IntPredicate>> TOLD = Map.of(
            "back", List.of(cell -> true, ArmsAttackProperties::isBack, cell -> !isBack(cell)),
            "invited", List.of(cell -> true, ArmsAttackProperties::isInvited, cell -> !isInvited(cell)),
            "first",
                    List.of(
                            ArmsAttackProperties::isInvited,
                            cell -> isInvited(cell) && isBack(cell),
                            cell -> isInvited(cell) && !isBack(cell)),
            "arms",
                    List.of(
                            ArmsAttackProperties::isInvited,
                            cell -> !isInvited(cell),
                            cell -> isInvited(cell) && isBack(cell),
                            cell -> isInvited(cell) && !isBack(cell),
                            cell -> !isInvited(cell) && isBack(cell),
                            cell -> !isInvited(cell) && !isBack(cell)));

    @Provide
    Arbitrary<List<Integer>> cohorts() {
        return Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.integers().between(0, 10)),
                        Tuple.of(3, Arbitraries.integers().between(11, 60)))
                .list()
                .ofSize(4);
    }

    @Property(tries = 1_000)
    void cohortAndArmsGiveNothing(@ForAll("cohorts") List<Integer> cells) {
        Map<String, Measurement> report = report(cells);
        Map<String, Figure> alone = new LinkedHashMap<>();
        report.forEach((name, measurement) -> alone.put(name, PUBLIC.release(measurement)));
        Map<String, Figure> together = PUBLIC.release(report);
        assertThat(found(cells, together)).isZero();
        Statistics.collect(found(cells, alone) > 0 ? "found" : "nothing found");
        Statistics.coverage(coverage -> coverage.check("found").percentage(share -> share > 1));
    }

    /** Counts the groups behind withheld figures of 1 to 10 people of which the reader is sure that they are few. */
    private static long found(List<Integer> cells, Map<String, Figure> figures) {
        return TOLD.entrySet().stream()
                .filter(told -> figures.get(told.getKey()) instanceof Withheld)
                .flatMap(told -> told.getValue().stream())
                .filter(group -> count(cells, group) > 0 && count(cells, group) < SMALLEST)
                .filter(group -> most(group, cells, figures) < SMALLEST - 1e-6)
                .count();
    }

    private static double most(IntPredicate group, List<Integer> cells, Map<String, Figure> figures) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        List<Variable> people = IntStream.range(0, cells.size())
                .mapToObj(cell ->
                        model.newVariable("cell" + cell).lower(0).upper(1_000).weight(group.test(cell) ? 1 : 0))
                .toList();
        figures.forEach((name, figure) -> {
            if (figure.estimate().isPresent()) {
                TOLD.get(name).forEach(told -> {
                    long shown = (count(cells, told) + 2) / 5 * 5;
                    Expression sum = model.newExpression(name + model.countExpressions())
                            .lower(shown - ROUNDING)
                            .upper(shown + ROUNDING);
                    IntStream.range(0, cells.size()).filter(told).forEach(cell -> sum.set(people.get(cell), 1));
                });
            }
        });
        Optimisation.Result result = model.maximise();
        assertThat(result.getState().isFeasible()).isTrue();
        return result.getValue();
    }
}
