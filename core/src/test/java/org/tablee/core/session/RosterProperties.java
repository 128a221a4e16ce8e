package org.tablee.core.session;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import org.tablee.conventions.BothJacksons;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.session.Happening.What;
import org.tablee.core.session.SessionDomain.Step;

@Domain(SessionDomain.class)
class RosterProperties {

    @Property(tries = 300)
    void noSeatIsPromisedTwiceUnlessSomebodyInsists(@ForAll Roster roster, @ForAll Registration wish) {
        boolean before = roster.seats().areOverbooked();
        Roster after = SessionDomain.attempt(roster, r -> r.register(wish));
        Statistics.label("happened")
                .collect(
                        after.happened().isEmpty()
                                ? "refused"
                                : after.happened().get(0).what());
        Statistics.label("happened").coverage(coverage -> {
            coverage.check(What.SEATED).count(count -> count > 0);
            coverage.check(What.WAITING).count(count -> count > 0);
            coverage.check(What.DUPLICATE).count(count -> count > 0);
        });
        assertThat(after.seats().areOverbooked()).isEqualTo(before);
    }

    @Property(tries = 1_000)
    void whoWaitsAndWouldFitIsNotOvertaken(@ForAll Roster roster, @ForAll Registration wish) {
        boolean somebodyWouldFit = roster.seats().next().isPresent();
        Roster after = SessionDomain.attempt(roster, r -> r.register(wish));
        boolean seated =
                after != roster && after.happened().stream().anyMatch(happening -> happening.what() == What.SEATED);
        Statistics.collect(somebodyWouldFit ? "somebody waits" : "nobody waits", seated);
        Statistics.coverage(coverage -> {
            coverage.check("somebody waits", false).count(count -> count > 0);
            coverage.check("nobody waits", true).count(count -> count > 0);
        });
        assertThat(somebodyWouldFit
                        && seated
                        && after.bookings().size() > roster.bookings().size())
                .isFalse();
    }

    /** The slow twin: adds up every booking by hand. */
    @Property(tries = 300)
    void takenSeatsAreThePeopleOfThoseWhoHoldThem(@ForAll Roster roster) {
        for (Phase phase : roster.session().phases()) {
            int people = 0;
            for (Booking booking : roster.bookings()) {
                Registration wish = booking.registration();
                boolean cookEats =
                        phase.kind() == Phase.Kind.TABLE && wish.phases().contains(Phase.Kind.KITCHEN) && wish.eats();
                boolean holds = booking.standing() == Standing.SEATED || booking.standing() == Standing.TO_CONFIRM;
                if (holds && (wish.phases().contains(phase.kind()) || cookEats)) {
                    people += wish.party().adults() + wish.party().children();
                }
            }
            assertThat(roster.seats().taken(phase.kind())).isEqualTo(people);
        }
    }

    @Property(tries = 1_000)
    void nextIsTheFirstWholeGroupThatFits(@ForAll Roster roster) {
        List<Booking> fitting = roster.seats().waiting().stream()
                .filter(booking -> promotes(roster, booking))
                .toList();
        Statistics.collect(fitting.isEmpty() ? "none" : "some");
        Statistics.coverage(coverage -> coverage.check("some").count(count -> count > 0));
        assertThat(roster.seats().next()).isEqualTo(fitting.stream().findFirst());
        assertThat(roster.seats().waiting()).extracting(Booking::number).isSorted();
    }

    private static boolean promotes(Roster roster, Booking booking) {
        return SessionDomain.attempt(roster, r -> r.promote(booking.number())) != roster;
    }

    @Property(tries = 300)
    void fullMeansThatNoSeatIsLeft(@ForAll Roster roster) {
        Statistics.label("full or not").collect(roster.session().state());
        Statistics.label("full or not").coverage(c -> {
            c.check(Lifecycle.OPEN).count(count -> count > 0);
            c.check(Lifecycle.FULL).count(count -> count > 0);
        });
        if (roster.session().state() == Lifecycle.OPEN || roster.session().state() == Lifecycle.FULL) {
            boolean left = roster.session().phases().stream()
                    .anyMatch(phase -> roster.seats().free(phase.kind()).orElse(1) > 0);
            assertThat(roster.session().state() == Lifecycle.OPEN).isEqualTo(left);
        }
    }

    @Property(tries = 300)
    void aCallLeavesTheRosterAsItWas(@ForAll Roster roster, @ForAll Step step) {
        String before = BothJacksons.write(roster);
        SessionDomain.attempt(roster, step);
        assertThat(BothJacksons.write(roster)).isEqualTo(before);
    }

    @Property(tries = 300)
    void nothingThatWasNotedIsLost(@ForAll Roster roster, @ForAll @Size(max = 10) List<Step> steps) {
        Roster after = roster;
        for (Step step : steps) {
            after = SessionDomain.attempt(after, step);
        }
        assertThat(after.attendances().subList(0, roster.attendances().size())).isEqualTo(roster.attendances());
        assertThat(after.bookings().subList(0, roster.bookings().size()))
                .extracting(Booking::registration)
                .isEqualTo(roster.bookings().stream().map(Booking::registration).toList());
    }

    @Property(tries = 300)
    void theGatheringShowsEachKnownPersonOnceAndEveryHeadThatWasSeen(@ForAll Roster roster) {
        Gathering gathering = roster.gathering();
        List<ConviveId> named = gathering.presences().stream()
                .flatMap(line -> line.convive().stream())
                .toList();
        assertThat(named).doesNotHaveDuplicates();
        long present =
                gathering.presences().stream().filter(Presence::isPresent).count();
        assertThat(present).isEqualTo(roster.sheet().present());
        Statistics.collect(present == 0 ? "nobody" : "somebody");
        Statistics.coverage(coverage -> {
            coverage.check("nobody").count(count -> count > 0);
            coverage.check("somebody").percentage(share -> share > 20);
        });
    }

    @Property(tries = 300)
    void peopleInTheRoomRegisteredOrWalkedIn(@ForAll Roster roster) {
        Set<Integer> booked = roster.bookings().stream().map(Booking::number).collect(toSet());
        Map<Boolean, Integer> people = roster.sheet().entries().stream()
                .filter(entry -> entry.status() == PresenceStatus.PRESENT)
                .collect(Collectors.partitioningBy(
                        entry -> booked.contains(entry.number()),
                        Collectors.summingInt(entry -> entry.party().people())));
        assertThat(roster.sheet().walkedIn()).isEqualTo(people.get(false));
        assertThat(roster.sheet().present()).isEqualTo(people.get(false) + people.get(true));
        assertThat(roster.sheet().noShows()).isNotNegative();
    }

    @Property(tries = 100)
    void readsBackWhatItWrote(@ForAll Roster roster) {
        BothJacksons.roundTrip(roster, Roster.class);
        BothJacksons.roundTrip(roster.gathering(), Gathering.class);
    }
}
