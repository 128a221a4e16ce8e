package org.tablee.core.logbook;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tablee.core.calendar.Moment;
import org.tablee.core.convive.Attribute;
import org.tablee.core.convive.Convive;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.initiative.Initiative;
import org.tablee.core.initiative.Invitation;
import org.tablee.core.place.Place;
import org.tablee.core.release.Release;
import org.tablee.core.session.Gathering;
import org.tablee.core.survey.Answer;
import org.tablee.core.survey.Wave;
import org.tablee.core.table.FindingCollector;
import org.tablee.core.table.Findings;

/**
 * Two logbooks put together, and what they contradict each other about.
 *
 * <p>Lists that are equal, or of which one is empty, stay as they are. Of others the elements are joined by what
 * identifies them, and sorted: an order that depends on nothing but the elements is the same whoever merges.
 */
final class LogbookMerge {

    private static final Comparator<Invitation> INVITATIONS = comparing(Invitation::date)
            .thenComparing(invitation -> invitation.inviter().orElse(null), nullsFirst(naturalOrder()))
            .thenComparing(Invitation::invitee);

    private static final Comparator<Answer> ANSWERS =
            comparing(Answer::wave).thenComparing(Answer::respondent).thenComparing(Answer::item);

    private static final Comparator<Release> RELEASES = comparing(
                    (Release release) -> release.period().from())
            .thenComparing(release -> release.period().to())
            .thenComparing(Release::toString);

    private final Logbook one;
    private final Logbook other;
    private final FindingCollector findings;
    private final Logbook joint;

    private LogbookMerge(Logbook one, Logbook other, Locale language) {
        this.one = one;
        this.other = other;
        this.findings = FindingCollector.of(language);
        this.joint = joint();
        warn();
    }

    static LogbookMerge of(Logbook one, Logbook other, Locale language) {
        return new LogbookMerge(one, other, language);
    }

    Logbook logbook() {
        return joint;
    }

    Findings findings() {
        return findings.findings();
    }

    private Logbook joint() {
        FactMerge facts = new FactMerge(findings);
        List<Place> places = join(one.places(), other.places(), Place::id, facts::places, comparing(Place::id));
        return Logbook.builder()
                .places(places)
                .gatherings(onTheClock(gatherings(), places))
                .convives(join(one.convives(), other.convives(), Convive::id, facts::convives, comparing(Convive::id)))
                .attributes(join(
                        one.attributes(),
                        other.attributes(),
                        Attribute::name,
                        facts::attributes,
                        comparing(Attribute::name)))
                .initiatives(either(
                        Logbook::initiatives,
                        (a, b) -> join(
                                a,
                                b,
                                Initiative::id,
                                facts::initiatives,
                                comparing(Initiative::date).thenComparing(Initiative::id))))
                .invitations(either(Logbook::invitations, (a, b) -> union(a, b, INVITATIONS)))
                .waves(either(
                        Logbook::waves,
                        (a, b) -> join(
                                a,
                                b,
                                Wave::id,
                                facts::waves,
                                comparing(Wave::date).thenComparing(Wave::id))))
                .answers(either(Logbook::answers, (a, b) -> join(a, b, Logbook::question, facts::answers, ANSWERS)))
                .releases(either(Logbook::releases, (a, b) -> union(a, b, RELEASES)))
                .build();
    }

    private List<Gathering> gatherings() {
        return join(
                one.gatherings(),
                other.gatherings(),
                Gathering::id,
                new GatheringMerge(findings)::merge,
                comparing(Gathering::start).thenComparing(Gathering::id));
    }

    private <T> Optional<List<T>> either(Function<Logbook, Optional<List<T>>> list, BinaryOperator<List<T>> join) {
        Optional<List<T>> mine = list.apply(one);
        Optional<List<T>> theirs = list.apply(other);
        return mine.isEmpty() || theirs.isEmpty()
                ? mine.or(() -> theirs)
                : Optional.of(join.apply(mine.get(), theirs.get()));
    }

    private static <T> List<T> join(
            List<T> one, List<T> other, Function<T, ?> key, BinaryOperator<T> joint, Comparator<? super T> order) {
        if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
            return one.isEmpty() ? other : one;
        }
        Map<Object, T> joined = new LinkedHashMap<>();
        Stream.concat(one.stream(), other.stream())
                .forEach(element ->
                        joined.merge(key.apply(element), element, (a, b) -> a.equals(b) ? a : joint.apply(a, b)));
        return joined.values().stream().sorted(order).toList();
    }

    /** Returns what stands in either list, as often as in the one where it stands more often. */
    static <T> List<T> union(List<T> one, List<T> other, Comparator<? super T> order) {
        if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
            return one.isEmpty() ? other : one;
        }
        Map<T, Integer> spare = new HashMap<>();
        other.forEach(element -> spare.merge(element, 1, Integer::sum));
        List<T> union = new ArrayList<>(other);
        one.stream()
                .filter(element -> spare.merge(element, -1, Integer::sum) < 0)
                .forEach(union::add);
        union.sort(order);
        return union;
    }

    private List<Gathering> onTheClock(List<Gathering> gatherings, List<Place> places) {
        return gatherings.stream()
                .map(gathering -> Clocks.placeOf(gathering.place(), places)
                        .flatMap(Place::zone)
                        .map(zone -> onTheClock(gathering, zone))
                        .orElse(gathering))
                .toList();
    }

    /** Takes away a time that the clock of the place, which the other logbook knew, does not show. */
    private Gathering onTheClock(Gathering gathering, ZoneId zone) {
        Choice choice = new Choice(findings, "sessions.csv", gathering.id());
        Gathering shown = gathering;
        if (gathering.end().filter(end -> !Clocks.show(end, zone)).isPresent()) {
            choice.report(
                    LogbookFinding.IMPOSSIBLE_TIME, "ends_at", gathering.end().get(), zone);
            shown = shown.withEnd(Optional.empty());
        }
        if (!Clocks.show(gathering.start(), zone)) {
            choice.report(LogbookFinding.IMPOSSIBLE_TIME, "starts_at", gathering.start(), zone);
            shown = shown.withStart(Moment.of(gathering.date()));
        }
        return shown;
    }

    /** Warns where logbooks of different places were put together whose words mean something in one place only. */
    private void warn() {
        long unplaced = Stream.of(one, other)
                .filter(logbook ->
                        logbook.places().size() == 1 && joint.places().size() > 1)
                .flatMap(logbook -> logbook.gatherings().stream())
                .filter(gathering -> gathering.place().isEmpty())
                .count();
        if (unplaced > 0) {
            findings.add(LogbookFinding.UNPLACED_SESSIONS, "sessions.csv", unplaced);
        }
        if (areElsewhere()) {
            Set<ConviveId> shared = everybody(one);
            shared.retainAll(everybody(other));
            shared.stream()
                    .min(naturalOrder())
                    .ifPresent(
                            id -> findings.add(LogbookFinding.SHARED_IDENTIFIERS, "convives.csv", shared.size(), id));
        }
    }

    private boolean areElsewhere() {
        return !one.places().isEmpty()
                && !other.places().isEmpty()
                && joint.places().size() == one.places().size() + other.places().size();
    }

    private static Set<ConviveId> everybody(Logbook logbook) {
        Set<ConviveId> everybody = new HashSet<>();
        logbook.convives().forEach(convive -> everybody.add(convive.id()));
        logbook.gatherings().stream()
                .flatMap(gathering -> gathering.presences().stream())
                .forEach(presence -> presence.convive().ifPresent(everybody::add));
        return everybody;
    }
}
