package org.tablee.trust.statistics;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** People followed for a while: many ties, day 0, everybody or nobody with an event, people without one. */
class FollowingDomain extends DomainContextBase {

    /** One person: the last day of following, the days of the events up to it. */
    record Person(int followed, List<Integer> events) {

        boolean happened() {
            return !events.isEmpty();
        }

        int firstDay() {
            return events.stream().mapToInt(Integer::intValue).min().orElse(followed);
        }
    }

    /** Some of them. */
    record People(List<Person> persons) {

        KaplanMeier curve() {
            boolean[] happened = new boolean[persons.size()];
            for (int i = 0; i < happened.length; i++) {
                happened[i] = persons.get(i).happened();
            }
            return KaplanMeier.of(persons.stream().mapToInt(Person::firstDay).toArray(), happened);
        }

        MeanCumulative mean() {
            return MeanCumulative.of(
                    persons.stream().mapToInt(Person::followed).toArray(),
                    persons.stream()
                            .map(person -> person.events().stream()
                                    .mapToInt(Integer::intValue)
                                    .toArray())
                            .toArray(int[][]::new));
        }

        int lastDay() {
            return persons.stream().mapToInt(Person::followed).max().orElse(0);
        }
    }

    @Provide
    Arbitrary<People> people() {
        Arbitrary<Integer> chances = Arbitraries.of(0, 1, 2, 3, 5);
        return chances.flatMap(most -> person(most).list().ofMaxSize(25)).map(People::new);
    }

    private static Arbitrary<Person> person(int mostEvents) {
        Arbitrary<Integer> followed = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(0)),
                Tuple.of(6, Arbitraries.integers().between(1, 12)),
                Tuple.of(1, Arbitraries.integers().between(50, 90)));
        return followed.flatMap(last -> Combinators.combine(
                        Arbitraries.just(last),
                        Arbitraries.integers().between(0, last).list().ofMaxSize(mostEvents))
                .as(Person::new));
    }
}
