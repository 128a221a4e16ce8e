package org.tablee.trust.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.tablee.trust.statistics.FollowingDomain.People;
import org.tablee.trust.statistics.FollowingDomain.Person;

/** Kaplan-Meier and the mean cumulative function, each beside a slow twin. */
@Domain(FollowingDomain.class)
@Domain(DomainContext.Global.class)
class FollowingProperties {

    /**
     * The twin is Efron's: everybody carries the same mass, and who is lost hands it on, in equal parts, to
     * those who were followed further.
     */
    @Property(tries = 300)
    void survivalIsTheMassHandedToTheRight(@ForAll People people) {
        KaplanMeier curve = people.curve();
        Statistics.label("events").collect(curve.eventsBy(99) > 1);
        Statistics.label("events").coverage(c -> c.check(true).percentage(p -> p > 20));
        for (int day = 0; day <= people.lastDay(); day++) {
            double survival = curve.survival(day);
            double twin = massAfter(people.persons(), day);
            if (!Double.isNaN(survival)) {
                assertThat(survival).isCloseTo(twin, within(1e-12));
            }
        }
    }

    private static double massAfter(List<Person> persons, int day) {
        double[] mass = new double[persons.size()];
        Arrays.fill(mass, 1.0 / mass.length);
        double gone = 0;
        for (int d = 0; d <= day; d++) {
            for (int i = 0; i < mass.length; i++) {
                Person person = persons.get(i);
                if (person.firstDay() == d && person.happened()) {
                    gone += mass[i];
                }
            }
            handOn(persons, mass, d);
        }
        return 1 - gone;
    }

    private static void handOn(List<Person> persons, double[] mass, int day) {
        List<Integer> further = new ArrayList<>();
        double lost = 0;
        for (int i = 0; i < mass.length; i++) {
            Person person = persons.get(i);
            if (person.firstDay() > day) {
                further.add(i);
            } else if (person.firstDay() == day && !person.happened()) {
                lost += mass[i];
            }
        }
        for (int i : further) {
            mass[i] += lost / further.size();
        }
    }

    @Property(tries = 300)
    void curveFallsFromOneWithinItsLimits(@ForAll People people) {
        KaplanMeier curve = people.curve();
        double before = 1;
        for (int day = 0; day <= people.lastDay() && curve.atRisk(day) > 0; day++) {
            double survival = curve.survival(day);
            assertThat(survival).isBetween(0.0, before);
            Interval limits = curve.limits(day, 0.95);
            if (survival > 0 && survival < 1) {
                assertThat(limits.contains(survival)).isTrue();
                assertThat(limits.lower()).isGreaterThanOrEqualTo(0);
                assertThat(limits.upper()).isLessThanOrEqualTo(1);
            }
            before = survival;
        }
    }

    /** The twin walks along the days and compares the curve, as a fraction of whole numbers, with 1/2. */
    @Property(tries = 300)
    void medianIsWhereTheCurvePassesHalf(@ForAll People people) {
        KaplanMeier curve = people.curve();
        BigDecimal survivors = BigDecimal.ONE;
        BigDecimal all = BigDecimal.ONE;
        double expected = Double.NaN;
        double restedFrom = Double.NaN;
        for (int day = 0; day <= people.lastDay() && Double.isNaN(expected); day++) {
            int events = curve.eventsBy(day) - curve.eventsBy(day - 1);
            if (events > 0) {
                survivors = survivors.multiply(BigDecimal.valueOf(curve.atRisk(day) - events));
                all = all.multiply(BigDecimal.valueOf(curve.atRisk(day)));
                int beside = survivors.add(survivors).compareTo(all);
                expected = beside < 0 ? Double.isNaN(restedFrom) ? day : (restedFrom + day) / 2 : Double.NaN;
                restedFrom = beside == 0 ? day : Double.NaN;
            }
        }

        assertThat(curve.median()).isEqualTo(Double.valueOf(expected));
    }

    /** The twin writes the two formulas out, day by day and person by person. */
    @Property(tries = 300)
    void meanCumulativeIsItsFormula(@ForAll People people) {
        MeanCumulative mean = people.mean();
        int n = people.persons().size();
        double expected = 0;
        double[] deviation = new double[n];
        for (int day = 0; day <= people.lastDay() && n > 1; day++) {
            double atRisk = countAtRisk(people, day);
            double rate = countEvents(people.persons(), day) / atRisk;
            expected += rate;
            double variance = 0;
            for (int i = 0; i < n; i++) {
                Person person = people.persons().get(i);
                if (person.followed() >= day) {
                    deviation[i] += (countEvents(List.of(person), day) - rate) / atRisk;
                }
                variance += deviation[i] * deviation[i];
            }
            assertThat(mean.mean(day)).isCloseTo(expected, within(1e-12));
            assertThat(mean.standardError(day)).isCloseTo(Math.sqrt(variance), within(1e-12));
        }
    }

    private static double countAtRisk(People people, int day) {
        return people.persons().stream()
                .filter(person -> person.followed() >= day)
                .count();
    }

    private static double countEvents(List<Person> persons, int day) {
        return persons.stream()
                .flatMap(person -> person.events().stream())
                .filter(event -> event == day)
                .count();
    }

    @Property(tries = 300)
    void orderOfPeopleChangesNoBit(@ForAll People people, @ForAll Random random) {
        List<Person> shuffled = new ArrayList<>(people.persons());
        Collections.shuffle(shuffled, random);
        People same = new People(shuffled);
        int day = people.lastDay();

        assertThat(bits(same.curve().limits(day, 0.9)))
                .isEqualTo(bits(people.curve().limits(day, 0.9)));
        assertThat(bits(same.mean().limits(day, 0.9)))
                .isEqualTo(bits(people.mean().limits(day, 0.9)));
    }

    private static String bits(Interval interval) {
        return Double.toHexString(interval.lower()) + ' ' + Double.toHexString(interval.upper());
    }
}
