package org.tablee.core.activity;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.convive.Attribute;
import org.tablee.core.convive.Convive;
import org.tablee.core.figure.Audience;
import org.tablee.core.figure.CountTable;
import org.tablee.core.figure.PublishedTable;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.privacy.ReleaseKey;
import org.tablee.core.release.ReleaseDecision;
import org.tablee.core.release.ReleaseLedger;
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
        logbook.attributes()
                .forEach(attribute ->
                        table(attribute).ifPresent(table -> report.putPeopleByAttribute(attribute.name(), table)));
        return report.build();
    }

    /** Returns the report without what would tell too much beside earlier releases. */
    ActivityRelease release(ReleaseKey key) {
        ActivityReport report = report();
        ToldCounts told = new ToldCounts(key, hasSeveralPlaces(), report);
        told.visits(ActivityCount.NAMED_VISITS, people());
        told.people(ActivityCount.DIFFERENT_PEOPLE, people());
        told.people(ActivityCount.FIRST_VISITS, firstVisitors());
        told.heads(
                ActivityCount.COVERS_SERVED,
                held,
                session -> session.coversServed().orElse(0));
        told.heads(ActivityCount.HEADS, held, session -> session.headcount().orElse(0));
        told.heads(ActivityCount.CHILDREN, held, session -> session.children().orElse(0));
        told.heads(ActivityCount.HELPERS, held, session -> session.helpers().orElse(0));
        told.heads(ActivityCount.NEWCOMERS, held, session -> session.newcomers().orElse(0));
        logbook.attributes()
                .forEach(attribute -> Optional.ofNullable(
                                report.peopleByAttribute().get(attribute.name()))
                        .ifPresent(table -> told.table(
                                attribute.name(),
                                table,
                                List.copyOf(peopleBy(attribute).values()))));
        ReleaseDecision decision =
                ReleaseLedger.of(logbook.releases().orElse(List.of())).decide(told.publication());
        return new ActivityRelease(told.without(decision, gate.policy()), decision);
    }

    private boolean hasSeveralPlaces() {
        return logbook.gatherings().stream()
                        .flatMap(gathering -> gathering.place().stream())
                        .distinct()
                        .count()
                > 1;
    }

    private ActivityLine line(ActivityCount count) {
        return switch (count) {
            case SESSIONS_HELD -> sessions(count, held.size());
            case SESSIONS_CANCELLED -> sessions(count, cancelled());
            case PRESENCE_LISTS -> sessions(count, lists());
            case COVERS_SERVED -> sum(count, Gathering::coversServed);
            case HEADS -> sum(count, Gathering::headcount);
            case CHILDREN -> part(count, Gathering::children);
            case HELPERS -> part(count, Gathering::helpers);
            case NEWCOMERS -> part(count, Gathering::newcomers);
            case NAMED_VISITS ->
                named(
                        count,
                        held.stream()
                                .mapToLong(gathering ->
                                        attendance.people(gathering).size())
                                .sum(),
                        people().size(),
                        0);
            case DIFFERENT_PEOPLE -> differentPeople();
            case FIRST_VISITS -> {
                int first = firstVisitors().size();
                yield named(count, first, first, people().size() - first);
            }
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

    private Set<Attendance.Person> firstVisitors() {
        return attendance
                .firstVisits(logbook.gatherings().stream().filter(gathering -> gathering.isHeldBy(period.to())))
                .entrySet()
                .stream()
                .filter(first -> period.contains(first.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
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
        return gated(count, sumOf(held, column), noted);
    }

    /** A column that counts some of the people whom the headcount counts. */
    private ActivityLine part(ActivityCount count, Function<Gathering, OptionalInt> column) {
        List<Gathering> noted = held.stream()
                .filter(session -> column.apply(session).isPresent())
                .toList();
        List<Gathering> both = noted.stream()
                .filter(session -> session.headcount().isPresent())
                .toList();
        long others = sumOf(both, Gathering::headcount) - sumOf(both, column);
        long value = sumOf(noted, column);
        return noted.isEmpty()
                ? gate.notRecorded(count, held.size())
                : gate.gatedPart(count, value, value, others, noted.size(), held.size());
    }

    private static long sumOf(List<Gathering> sessions, Function<Gathering, OptionalInt> column) {
        return sessions.stream().map(column).mapToLong(cell -> cell.orElse(0)).sum();
    }

    private ActivityLine named(ActivityCount count, long value, long people, long others) {
        return lists() == 0
                ? gate.notRecorded(count, held.size())
                : gate.gatedPart(count, value, people, others, lists(), held.size());
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
    private Optional<PublishedTable> table(Attribute attribute) {
        Map<String, Set<ConviveId>> people = peopleBy(attribute);
        return people.size() == 1
                ? Optional.empty()
                : Optional.of(gate.policy()
                        .release(CountTable.of(
                                List.copyOf(people.keySet()),
                                people.values().stream().mapToLong(Set::size).toArray())));
    }

    /** Returns the people of the period by the values of an attribute, last those of whom it is not known. */
    private Map<String, Set<ConviveId>> peopleBy(Attribute attribute) {
        Map<ConviveId, String> known = logbook.convives().stream()
                .filter(convive -> convive.attributes().containsKey(attribute.name()))
                .collect(Collectors.toMap(
                        Convive::id,
                        convive -> String.valueOf(convive.attributes().get(attribute.name())),
                        (a, b) -> a));
        Set<ConviveId> people =
                people().stream().map(Attendance.Person::convive).collect(Collectors.toSet());
        Map<String, Set<ConviveId>> rows = new LinkedHashMap<>();
        attribute.values().forEach(value -> rows.put(value, new HashSet<>()));
        people.stream()
                .flatMap(convive -> Stream.ofNullable(known.get(convive)))
                .sorted()
                .forEach(value -> rows.putIfAbsent(value, new HashSet<>()));
        rows.put(UNKNOWN, new HashSet<>());
        people.forEach(convive -> Objects.requireNonNull(rows.get(known.getOrDefault(convive, UNKNOWN)))
                .add(convive));
        return rows;
    }
}
