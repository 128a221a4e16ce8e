package org.tablee.core.activity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.convive.Attribute;
import org.tablee.core.convive.Convive;
import org.tablee.core.figure.Audience;
import org.tablee.core.figure.CountTable;
import org.tablee.core.figure.PublishedTable;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.session.Activity;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.SessionStatus;

/** Counts one logbook over one period. */
final class ActivityCounter {

    private static final String UNKNOWN = "?";

    private final Logbook logbook;
    private final ActivityFacts facts;
    private final DateRange period;
    private final Audience audience;
    private final LineGate gate;
    private final Attendance attendance;
    private final List<Gathering> held;

    ActivityCounter(Logbook logbook, ActivityFacts facts, DateRange period, Audience audience) {
        this.logbook = logbook;
        this.facts = facts;
        this.period = period;
        this.audience = audience;
        this.gate = new LineGate(audience, period);
        this.attendance = new Attendance(logbook.convives());
        this.held = within(gathering -> gathering.isHeldBy(period.to()));
    }

    private List<Gathering> within(Predicate<Gathering> condition) {
        return logbook.gatherings().stream()
                .filter(gathering -> period.contains(gathering.date()))
                .filter(condition)
                .toList();
    }

    ActivityReport report() {
        ActivityReport.Builder report =
                ActivityReport.builder().period(period).audience(audience).putAllSessionsByActivity(byActivity());
        for (ActivityCount count : ActivityCount.OF_LOGBOOKS) {
            report.addLines(line(count));
        }
        report.addAllLines(new FactsCounter(facts, period, gate).lines());
        Set<ConviveId> people =
                people().stream().map(Attendance.Person::convive).collect(Collectors.toSet());
        logbook.attributes()
                .forEach(attribute -> table(attribute, people)
                        .ifPresent(table -> report.putPeopleByAttribute(attribute.name(), table)));
        return report.build();
    }

    private ActivityLine line(ActivityCount count) {
        return switch (count) {
            case SESSIONS_HELD -> sessions(count, held.size());
            case SESSIONS_CANCELLED -> sessions(count, cancelled());
            case PRESENCE_LISTS -> sessions(count, lists());
            case COVERS_SERVED -> sum(count, Gathering::coversServed);
            case HEADS -> sum(count, Gathering::headcount);
            case CHILDREN -> sum(count, Gathering::children);
            case HELPERS -> sum(count, Gathering::helpers);
            case NEWCOMERS -> sum(count, Gathering::newcomers);
            case NAMED_VISITS ->
                named(
                        count,
                        held.stream()
                                .mapToLong(gathering ->
                                        attendance.people(gathering).size())
                                .sum());
            case DIFFERENT_PEOPLE -> differentPeople();
            case FIRST_VISITS -> named(count, firstVisits());
            default -> throw new IllegalArgumentException("A logbook does not tell " + count);
        };
    }

    private long cancelled() {
        return within(gathering -> gathering.status().equals(Optional.of(SessionStatus.CANCELLED)))
                .size();
    }

    private long lists() {
        return held.stream().filter(Gathering::hasPresenceList).count();
    }

    private Set<Attendance.Person> people() {
        return held.stream()
                .flatMap(gathering -> attendance.people(gathering).stream())
                .collect(Collectors.toSet());
    }

    private long firstVisits() {
        return attendance
                .firstVisits(logbook.gatherings().stream().filter(gathering -> gathering.isHeldBy(period.to())))
                .values()
                .stream()
                .filter(period::contains)
                .count();
    }

    private ActivityLine differentPeople() {
        long most = held.stream().mapToLong(attendance::heads).max().orElse(0);
        long noted = held.stream()
                .filter(gathering ->
                        gathering.hasPresenceList() || gathering.headcount().isPresent())
                .count();
        return gated(ActivityCount.DIFFERENT_PEOPLE, Math.max(most, people().size()), noted);
    }

    /** A count of sessions speaks of nobody and passes as it is. */
    private ActivityLine sessions(ActivityCount count, long value) {
        return gate.open(count, value, held.size(), held.size());
    }

    private ActivityLine sum(ActivityCount count, Function<Gathering, OptionalInt> column) {
        long noted = held.stream().map(column).filter(OptionalInt::isPresent).count();
        long sum = held.stream().map(column).mapToLong(cell -> cell.orElse(0)).sum();
        return gated(count, sum, noted);
    }

    private ActivityLine named(ActivityCount count, long value) {
        return gated(count, value, lists());
    }

    private ActivityLine gated(ActivityCount count, long value, long noted) {
        return noted == 0 ? gate.notRecorded(count, held.size()) : gate.gated(count, value, value, noted, held.size());
    }

    private Map<Activity, Long> byActivity() {
        Map<Activity, Long> counts = new EnumMap<>(Activity.class);
        held.forEach(gathering -> gathering.activity().ifPresent(activity -> counts.merge(activity, 1L, Long::sum)));
        return counts;
    }

    /** Returns the table of an attribute, or empty when its values are open and nobody has one. */
    private Optional<PublishedTable> table(Attribute attribute, Set<ConviveId> people) {
        Map<ConviveId, String> known = logbook.convives().stream()
                .filter(convive ->
                        people.contains(convive.id()) && convive.attributes().containsKey(attribute.name()))
                .collect(Collectors.toMap(
                        Convive::id,
                        convive -> String.valueOf(convive.attributes().get(attribute.name())),
                        (a, b) -> a));
        List<String> rows = new ArrayList<>(attribute.values());
        known.values().stream()
                .filter(value -> !rows.contains(value))
                .distinct()
                .sorted()
                .forEach(rows::add);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        rows.add(UNKNOWN);
        long[] counts = rows.stream()
                .mapToLong(row -> people.stream()
                        .filter(convive -> known.getOrDefault(convive, UNKNOWN).equals(row))
                        .count())
                .toArray();
        return Optional.of(gate.policy().release(CountTable.of(rows, counts)));
    }
}
