package org.tablee.core.session;

import static java.util.Collections.nCopies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.tablee.core.identity.ConviveId;

/** Turns a roster into the gathering that a logbook keeps. */
final class Closing {

    private final Roster roster;
    private final PresenceSheet sheet;
    private final Optional<Headcount> headcount;

    Closing(Roster roster) {
        this.roster = roster;
        this.sheet = roster.sheet();
        this.headcount = roster.headcounts().stream().reduce((earlier, later) -> later);
    }

    Gathering gathering() {
        Session session = roster.session();
        Gathering announced = Gathering.builder()
                .id(session.id())
                .place(session.place())
                .activity(session.activity())
                .start(session.start())
                .end(session.end())
                .status(session.state().status())
                .build();
        return session.state() == Lifecycle.CANCELLED ? announced : filledIn(announced);
    }

    private Gathering filledIn(Gathering announced) {
        boolean meal = roster.session().phase(Phase.Kind.TABLE).isPresent();
        Gathering.Builder builder = Gathering.builder();
        builder.from(announced);
        return builder.headcount(counted(Headcount::people))
                .coversPlanned(meal ? OptionalInt.of(roster.seats().taken(Phase.Kind.TABLE)) : OptionalInt.empty())
                .coversServed(counted(Headcount::covers))
                .children(children())
                .newcomers(counted(Headcount::newcomers))
                .helpers(counted(Headcount::helpers))
                .addAllPresences(lines())
                .build();
    }

    private OptionalInt counted(Function<Headcount, OptionalInt> what) {
        return headcount.map(what).orElse(OptionalInt.empty());
    }

    /** Returns the children who were counted, else those of the parties where these are the whole truth. */
    private OptionalInt children() {
        OptionalInt counted = counted(Headcount::children);
        OptionalInt people = counted(Headcount::people);
        boolean allNoted = roster.session().state().status() == SessionStatus.HELD
                && sheet.isComplete()
                && (people.isEmpty() || people.getAsInt() == sheet.present());
        return counted.isEmpty() && allNoted ? OptionalInt.of(sheet.children()) : counted;
    }

    private List<Presence> lines() {
        Set<Integer> numbers = new TreeSet<>();
        roster.bookings().forEach(booking -> numbers.add(booking.number()));
        sheet.entries().forEach(entry -> numbers.add(entry.number()));
        List<Presence> lines = new ArrayList<>();
        numbers.forEach(number -> lines.addAll(lines(number)));
        return eachOnce(lines);
    }

    /** Keeps one line of each known person: that of being present, else the last. */
    private static List<Presence> eachOnce(List<Presence> lines) {
        Map<ConviveId, Presence> kept = new HashMap<>();
        for (Presence line : lines) {
            line.convive()
                    .ifPresent(convive ->
                            kept.merge(convive, line, (earlier, later) -> earlier.isPresent() ? earlier : later));
        }
        return lines.stream()
                .filter(line ->
                        line.convive().isEmpty() || kept.get(line.convive().get()) == line)
                .toList();
    }

    /** Returns the lines of one booking, or of people who walked in together. */
    private List<Presence> lines(int number) {
        Set<ConviveId> silent = expected(number);
        List<Presence> lines = new ArrayList<>();
        for (Attendance entry : sheet.entries()) {
            if (entry.number() == number) {
                entry.convive().ifPresent(silent::remove);
                lines.addAll(lines(entry));
            }
        }
        silent.forEach(convive -> lines.add(Presence.builder()
                .convive(convive)
                .status(PresenceStatus.NOT_RECORDED)
                .build()));
        return lines.size() == 1
                ? lines
                : lines.stream()
                        .map(line -> line.withParty(Integer.toString(number)))
                        .toList();
    }

    private Set<ConviveId> expected(int number) {
        Set<ConviveId> expected = new LinkedHashSet<>();
        roster.bookings().stream()
                .filter(booking ->
                        booking.number() == number && booking.standing().holdsSeats())
                .forEach(booking -> expected.addAll(booking.registration().convives()));
        return expected;
    }

    private static List<Presence> lines(Attendance entry) {
        if (entry.convive().isEmpty() && !entry.isPresence()) {
            return List.of();
        }
        Presence line = Presence.builder()
                .convive(entry.convive())
                .status(entry.status())
                .addAllRoles(roles(entry))
                .build();
        return nCopies(entry.party().people(), line);
    }

    private static Set<Role> roles(Attendance entry) {
        Set<Role> roles = new LinkedHashSet<>(entry.roles());
        if (entry.phases().contains(Phase.Kind.KITCHEN)) {
            roles.add(Role.of(RoleKind.COOK));
        }
        return roles;
    }
}
