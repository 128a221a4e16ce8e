package org.tablee.examples.benchmarks.encounters;

import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tablee.core.calendar.Moment;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.identity.SessionId;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.Presence;
import org.tablee.core.session.PresenceStatus;

/**
 * The evenings of many made-up places: in each, the same number of sessions and of people, of whom a few come to
 * every session and sit at three tables.
 *
 * @param places how many places, at most 1 000
 * @param sessions how many sessions each has
 * @param people how many people each has, at most 10 000
 * @param present how many of them come to a session
 */
record ManyPlaces(int places, int sessions, int people, int present) {

    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    private static final int TABLES = 3;
    private static final int AGE_BANDS = 5;

    /** Returns the seats of a session: for each, the number of a person. */
    int[] seats(int place, int session) {
        SplittableRandom random = new SplittableRandom((long) place * sessions + session);
        return random.ints(0, people).distinct().limit(present).toArray();
    }

    /** Returns the numbers of the people of a place who came at least once, ascending. */
    IntStream peopleWhoCame(int place) {
        return IntStream.range(0, sessions)
                .flatMap(session -> IntStream.of(seats(place, session)))
                .distinct()
                .sorted();
    }

    static int table(int seat) {
        return seat % TABLES;
    }

    static int ageBand(int person) {
        return person % AGE_BANDS;
    }

    /** Returns the identifier of a person, in whose order people are numbered. */
    static ConviveId convive(int person) {
        return ConviveId.of("c" + (10_000 + person));
    }

    /** Returns the gatherings one by one, as an application would read them from its own tables. */
    Stream<Gathering> gatherings() {
        return IntStream.range(0, places)
                .boxed()
                .flatMap(place -> IntStream.range(0, sessions).mapToObj(session -> gathering(place, session)));
    }

    private Gathering gathering(int place, int session) {
        int[] seats = seats(place, session);
        return Gathering.builder()
                .id(SessionId.of("s" + session))
                .place(PlaceId.of("p" + (1_000 + place)))
                .start(Moment.of(FIRST_DAY.plusDays(session)))
                .addAllPresences(IntStream.range(0, seats.length)
                        .mapToObj(seat -> Presence.builder()
                                .convive(convive(seats[seat]))
                                .status(PresenceStatus.PRESENT)
                                .table("T" + table(seat))
                                .build())
                        .toList())
                .build();
    }
}
