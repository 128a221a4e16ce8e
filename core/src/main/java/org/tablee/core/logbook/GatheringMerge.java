package org.tablee.core.logbook;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tablee.core.calendar.Moment;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.SessionId;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.Presence;
import org.tablee.core.session.PresenceStatus;
import org.tablee.core.session.Role;
import org.tablee.core.table.FindingCollector;

/**
 * Makes one of two descriptions of the same session.
 *
 * <p>The hours are one value, so that an end belongs to its start. So are the heads without a name, because nobody
 * can tell which of them stand on both sheets.
 */
record GatheringMerge(FindingCollector findings) {

    private static final String PRESENCES = "presences.csv";

    private static final Comparator<Gathering> BY_HOURS = comparing(Gathering::start)
            .thenComparing(session -> session.end().orElse(null), nullsFirst(naturalOrder()));

    private static final Comparator<Presence> LINES = comparing(GatheringMerge::known, GatheringMerge::compare)
            .thenComparing(line -> line.table().orElse(null), nullsFirst(naturalOrder()))
            .thenComparing(line -> line.party().orElse(null), nullsFirst(naturalOrder()))
            .thenComparing(
                    line -> line.roles().stream().sorted().map(Role::word).collect(joining("|")));

    Gathering merge(Gathering one, Gathering other) {
        Choice choice = new Choice(findings, "sessions.csv", one.id());
        Gathering hours = hours(choice, one, other);
        return Gathering.builder()
                .id(one.id())
                .place(choice.larger("place_id", one.place(), other.place()))
                .activity(choice.larger("activity", one.activity(), other.activity()))
                .start(hours.start())
                .end(hours.end())
                .status(choice.larger("status", one.status(), other.status()))
                .headcount(choice.larger("headcount", one.headcount(), other.headcount()))
                .coversPlanned(choice.larger("covers_planned", one.coversPlanned(), other.coversPlanned()))
                .coversServed(choice.larger("covers_served", one.coversServed(), other.coversServed()))
                .children(choice.larger("children", one.children(), other.children()))
                .newcomers(choice.larger("newcomers", one.newcomers(), other.newcomers()))
                .helpers(choice.larger("helpers", one.helpers(), other.helpers()))
                .presences(sheet(one.id(), one.presences(), other.presences()))
                .build();
    }

    /** Returns the session whose hours stay: the later ones, and of equal days and times the more exact ones. */
    private static Gathering hours(Choice choice, Gathering one, Gathering other) {
        boolean first = BY_HOURS.compare(one, other) > 0;
        Gathering kept = first ? one : other;
        Gathering dropped = first ? other : one;
        boolean moreExact = completes(kept.start(), dropped.start())
                && dropped.end()
                        .map(end -> kept.end()
                                .filter(moment -> completes(moment, end))
                                .isPresent())
                        .orElse(true);
        if (!moreExact) {
            choice.report(
                    LogbookFinding.CONFLICTING_VALUE, "starts_at", choice.subject(), written(dropped), written(kept));
        }
        return kept;
    }

    /** Tells whether a moment says all that another says, or more. */
    private static boolean completes(Moment full, Moment part) {
        return full.date().equals(part.date())
                && (part.time().isEmpty() || part.time().equals(full.time()))
                && (part.offset().isEmpty() || part.offset().equals(full.offset()));
    }

    private static String written(Gathering session) {
        return session.start() + session.end().map(end -> "/" + end).orElse("");
    }

    /** Returns the joint sheet, whose lines are joined in one order so that the findings are the same both ways round. */
    private List<Presence> sheet(SessionId session, List<Presence> one, List<Presence> other) {
        if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
            return one.isEmpty() ? other : one;
        }
        Map<ConviveId, Presence> named = new TreeMap<>();
        Stream.concat(one.stream(), other.stream())
                .sorted(LINES)
                .forEach(line -> line.convive()
                        .ifPresent(convive -> named.merge(convive, line, (a, b) -> line(session, convive, a, b))));
        List<Presence> sheet = new ArrayList<>(named.values());
        sheet.addAll(heads(session, heads(one), heads(other)));
        return sheet;
    }

    private Presence line(SessionId session, ConviveId convive, Presence one, Presence other) {
        Choice choice = new Choice(findings, PRESENCES, session + ", " + convive);
        Set<Role> roles = new TreeSet<>(one.roles());
        roles.addAll(other.roles());
        return Presence.builder()
                .convive(convive)
                .status(choice.larger("presence", known(one), known(other)).orElse(PresenceStatus.NOT_RECORDED))
                .table(choice.larger("table", one.table(), other.table()))
                .party(choice.larger("party", one.party(), other.party()))
                .roles(roles)
                .build();
    }

    private static Optional<PresenceStatus> known(Presence line) {
        return Optional.of(line.status()).filter(status -> status != PresenceStatus.NOT_RECORDED);
    }

    private static <T extends Comparable<T>> int compare(Optional<T> one, Optional<T> other) {
        return nullsFirst(Comparator.<T>naturalOrder()).compare(one.orElse(null), other.orElse(null));
    }

    private static List<Presence> heads(List<Presence> sheet) {
        return sheet.stream()
                .filter(line -> line.convive().isEmpty())
                .sorted(LINES)
                .toList();
    }

    private List<Presence> heads(SessionId session, List<Presence> one, List<Presence> other) {
        if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
            return one.isEmpty() ? other : one;
        }
        boolean first = compare(one, other) > 0;
        new Choice(findings, PRESENCES, session)
                .report(
                        LogbookFinding.CONFLICTING_HEADS,
                        "convive_id",
                        session,
                        first ? other.size() : one.size(),
                        first ? one.size() : other.size());
        return first ? one : other;
    }

    private static int compare(List<Presence> one, List<Presence> other) {
        int order = Integer.compare(one.size(), other.size());
        for (int i = 0; order == 0 && i < one.size(); i++) {
            order = LINES.compare(one.get(i), other.get(i));
        }
        return order;
    }
}
