package org.tablee.trust;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.domains.DomainContextBase;
import org.tablee.core.calendar.Moment;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.session.Gathering;

/** Logbooks of places that do not exist, of which more and more people know: with and without tables, parties, roles, paid and anonymous people. */
class MadeUpLogs extends DomainContextBase {

    /** How a made-up place notes things down. */
    record Habits(
            int people,
            int sessions,
            int present,
            int tablesOften,
            boolean parties,
            boolean oddities,
            int pace,
            long seed) {}

    @Provide
    Arbitrary<Logbook> logbooks() {
        return habits().map(MadeUpLogs::logbook);
    }

    @Provide
    Arbitrary<Habits> someHabits() {
        return habits();
    }

    static Arbitrary<Habits> habits() {
        return Combinators.combine(
                        uniform(1, 150),
                        uniform(1, 80),
                        uniform(1, 30),
                        Arbitraries.of(0, 1, 4),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(2, 9),
                        Arbitraries.longs())
                .as(Habits::new);
    }

    private static Arbitrary<Integer> uniform(int from, int to) {
        return Arbitraries.integers().between(from, to).withDistribution(RandomDistribution.uniform());
    }

    /** A place that opens every other day from new year on, so that twice the sessions cross no threshold. */
    static Logbook everyOtherDay(Habits habits, int sessions) {
        Logbook logbook = logbook(
                new Habits(habits.people(), sessions, habits.present(), 1, habits.parties(), false, 1, habits.seed()));
        List<Gathering> spread = IntStream.range(0, sessions)
                .mapToObj(i -> logbook.gatherings()
                        .get(i)
                        .withStart(Moment.of(LocalDate.of(2024, 1, 1).plusDays(2L * i))))
                .toList();
        return logbook.withGatherings(spread);
    }

    static Logbook logbook(Habits habits) {
        SplittableRandom random = new SplittableRandom(habits.seed());
        LogSketch log = new LogSketch().noInitiatives().noInvitations();
        LocalDate date = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(60));
        for (int session = 0; session < habits.sessions(); session++) {
            boolean tables = habits.tablesOften() > 0 && session % habits.tablesOften() == 0;
            log.session(
                    date,
                    present(habits, 1 + habits.people() * (session + 1) / (habits.sessions() + 1), tables, random));
            date = date.plusDays(random.nextInt(habits.pace()));
        }
        for (int person = 0; person < habits.people(); person++) {
            if (random.nextInt(10) > 0) {
                log.group("c" + person, "g" + random.nextInt(3));
            }
            if (random.nextInt(5) == 0) {
                log.initiative(date.minusDays(random.nextInt(200)).toString(), "c" + person);
                log.invitation(date.minusDays(random.nextInt(400)).toString(), "x", "c" + person);
            }
        }
        return habits.oddities() ? log.staff("c0").logbook() : log.logbook();
    }

    private static String present(Habits habits, int known, boolean tables, SplittableRandom random) {
        List<String> rows = new ArrayList<>();
        int[] people = random.ints(0, known).limit(habits.present()).distinct().toArray();
        for (int person : people) {
            int party = random.nextInt(8);
            String row = "c" + person
                    + (tables ? "@T" + (habits.parties() && party < 3 ? party : random.nextInt(4)) : "")
                    + (habits.parties() && party < 3 ? "/f" + party : "")
                    + (random.nextInt(4) == 0 ? "+r" + random.nextInt(3) : "");
            rows.add(row);
            if (habits.oddities() && random.nextInt(12) == 0) {
                rows.add(row + (random.nextBoolean() ? "+again" : ""));
                rows.add("?" + (tables ? "@T1" : ""));
            }
        }
        return String.join(" ", rows);
    }
}
