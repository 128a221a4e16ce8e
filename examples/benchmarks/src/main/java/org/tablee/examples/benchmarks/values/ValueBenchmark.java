package org.tablee.examples.benchmarks.values;

import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tablee.core.calendar.Moment;
import org.tablee.core.convive.Convive;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.identity.SessionId;
import org.tablee.core.place.Place;
import org.tablee.core.place.PlaceKind;
import org.tablee.core.session.Activity;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.Presence;
import org.tablee.core.session.PresenceStatus;
import org.tablee.core.session.Role;
import org.tablee.core.session.SessionStatus;

/** How long a value takes to build, its validation included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ValueBenchmark {

    private final ConviveId marie = ConviveId.of("c-1");
    private final PlaceId vaise = PlaceId.of("vaise");
    private final SessionId lunch = SessionId.of("2025-03-11");
    private final Moment start = Moment.parse("2025-03-11T12:30");
    private final Moment end = Moment.parse("2025-03-11T14:00");
    private final ZoneId paris = ZoneId.of("Europe/Paris");
    private final Role cook = Role.of("cook");
    private final List<Presence> sheet = IntStream.range(0, 30)
            .mapToObj(number -> Presence.of(ConviveId.of("c-" + number)))
            .toList();

    /** Creates the state. */
    public ValueBenchmark() {}

    /**
     * Builds an identifier, which checks itself.
     *
     * @return an identifier of three characters
     */
    @Benchmark
    public ConviveId identifier() {
        return ConviveId.of("c-1");
    }

    /**
     * Builds a convive.
     *
     * @return a convive with one attribute
     */
    @Benchmark
    public Convive convive() {
        return Convive.builder().id(marie).putAttribute("age_band", "18-29").build();
    }

    /**
     * Builds a line of a presence sheet.
     *
     * @return a presence with a table, a party and a role
     */
    @Benchmark
    public Presence presence() {
        return Presence.builder()
                .convive(marie)
                .status(PresenceStatus.PRESENT)
                .table("T1")
                .party("p1")
                .addRoles(cook)
                .build();
    }

    /**
     * Builds a place.
     *
     * @return a place with five properties
     */
    @Benchmark
    public Place place() {
        return Place.builder()
                .id(vaise)
                .name("Chez nous")
                .kind(PlaceKind.NEIGHBOURHOOD_CANTEEN)
                .zone(paris)
                .country("FR")
                .build();
    }

    /**
     * Builds a session as it was.
     *
     * @return a session with its counts and a sheet of 30 lines
     */
    @Benchmark
    public Gathering gathering() {
        return Gathering.builder()
                .id(lunch)
                .place(vaise)
                .activity(Activity.SHARED_MEAL)
                .start(start)
                .end(end)
                .status(SessionStatus.HELD)
                .headcount(30)
                .coversServed(31)
                .presences(sheet)
                .build();
    }
}
