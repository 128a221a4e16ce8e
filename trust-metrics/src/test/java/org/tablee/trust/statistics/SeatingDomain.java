package org.tablee.trust.statistics;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Sessions small enough to enumerate every seating: up to three of them, at most five seats each over up to
 * three tables, with couples, helpers without a person, people alone at a table and sessions of nobody.
 */
class SeatingDomain extends DomainContextBase {

    static final int PEOPLE = 6;

    /** One seat as it was; parties and tables are numbers within the session. */
    record Seat(int person, int table, int party) {}

    /** Sessions as lists, the form in which a test can read them. */
    record Evenings(List<List<Seat>> sessions) {

        Seats seats() {
            int[] start = new int[sessions.size() + 1];
            for (int s = 0; s < sessions.size(); s++) {
                start[s + 1] = start[s] + sessions.get(s).size();
            }
            List<Seat> all = sessions.stream().flatMap(List::stream).toList();
            return Seats.of(
                    PEOPLE,
                    start,
                    all.stream().mapToInt(Seat::person).toArray(),
                    all.stream().mapToInt(Seat::table).toArray(),
                    all.stream().mapToInt(Seat::party).toArray());
        }
    }

    @Provide
    Arbitrary<Evenings> evenings() {
        return session().list().ofMinSize(1).ofMaxSize(3).map(Evenings::new);
    }

    private static Arbitrary<List<Seat>> session() {
        Arbitrary<Integer> sizes =
                Arbitraries.frequency(Tuple.of(1, 0), Tuple.of(1, 1), Tuple.of(2, 3), Tuple.of(4, 4), Tuple.of(4, 5));
        return sizes.flatMap(size -> Combinators.combine(
                        Arbitraries.shuffle(0, 1, 2, 3, 4, 5).map(people -> people.subList(0, size)),
                        many(size, Arbitraries.frequency(Tuple.of(4, 1), Tuple.of(3, 2), Tuple.of(1, 3))),
                        many(size, Arbitraries.frequency(Tuple.of(4, Seats.ALONE), Tuple.of(1, 1), Tuple.of(1, 2))),
                        many(size, Arbitraries.frequency(Tuple.of(8, false), Tuple.of(1, true))))
                .as(SeatingDomain::seats));
    }

    private static <T> Arbitrary<List<T>> many(int size, Arbitrary<T> one) {
        return one.list().ofSize(size);
    }

    private static List<Seat> seats(
            List<Integer> present, List<Integer> tables, List<Integer> parties, List<Boolean> helpers) {
        List<Seat> seats = new ArrayList<>();
        for (int i = 0; i < present.size(); i++) {
            int person = helpers.get(i) ? Seats.NOBODY : present.get(i);
            seats.add(new Seat(person, tables.get(i), parties.get(i)));
        }
        return seats;
    }
}
