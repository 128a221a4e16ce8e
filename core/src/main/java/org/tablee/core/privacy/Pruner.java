package org.tablee.core.privacy;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.tablee.core.convive.Convive;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.WaveId;
import org.tablee.core.initiative.Initiative;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.release.Release;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.Presence;
import org.tablee.core.survey.Wave;

/** Takes out of one logbook what is past its time on one day, and counts it. */
final class Pruner {

    private final RetentionPolicy policy;
    private final Logbook logbook;
    private final LocalDate today;
    private final Map<RecordKind, Integer> removed = new EnumMap<>(RecordKind.class);
    private int attributeValues;

    Pruner(RetentionPolicy policy, Logbook logbook, LocalDate today) {
        this.policy = policy;
        this.logbook = logbook;
        this.today = today;
    }

    Pruning pruning() {
        Set<WaveId> oldWaves = logbook.waves().orElse(List.of()).stream()
                .filter(wave -> policy.isOver(RecordKind.ANSWERS, wave.date(), today))
                .map(Wave::id)
                .collect(toSet());
        Logbook left = logbook.withGatherings(
                        logbook.gatherings().stream().map(this::pruned).toList())
                .withConvives(kept(RecordKind.CONVIVES, logbook.convives(), notSeenSince()).stream()
                        .map(this::withoutOldAttributes)
                        .toList())
                .withInitiatives(logbook.initiatives()
                        .map(list -> list.stream().map(this::pruned).toList()))
                .withInvitations(logbook.invitations()
                        .map(list -> kept(
                                RecordKind.INVITATIONS,
                                list,
                                invitation -> policy.isOver(RecordKind.INVITATIONS, invitation.date(), today))))
                .withAnswers(logbook.answers()
                        .map(list -> kept(RecordKind.ANSWERS, list, answer -> oldWaves.contains(answer.wave()))))
                .withReleases(logbook.releases()
                        .map(list -> list.stream().map(this::pruned).toList()));
        Set<ConviveId> forgotten = known(logbook);
        forgotten.removeAll(known(left));
        return new Pruning(left, removed, attributeValues, forgotten);
    }

    private static Set<ConviveId> known(Logbook logbook) {
        Set<ConviveId> known = new HashSet<>();
        logbook.convives().forEach(convive -> known.add(convive.id()));
        logbook.gatherings()
                .forEach(gathering -> gathering
                        .presences()
                        .forEach(presence -> presence.convive().ifPresent(known::add)));
        logbook.initiatives().orElse(List.of()).forEach(initiative -> known.addAll(initiative.initiators()));
        logbook.invitations().orElse(List.of()).forEach(invitation -> {
            invitation.inviter().ifPresent(known::add);
            known.add(invitation.invitee());
        });
        return known;
    }

    private <T> List<T> kept(RecordKind kind, List<T> records, Predicate<T> isOver) {
        List<T> kept = records.stream().filter(isOver.negate()).toList();
        count(kind, records.size() - kept.size());
        return kept;
    }

    private void count(RecordKind kind, int records) {
        if (records > 0) {
            removed.merge(kind, records, Integer::sum);
        }
    }

    private Gathering pruned(Gathering gathering) {
        if (!policy.isOver(RecordKind.PRESENCES, gathering.date(), today)) {
            return gathering;
        }
        List<Presence> heads = new ArrayList<>();
        for (Presence presence : gathering.presences()) {
            Optional<ConviveId> convive = presence.convive();
            count(RecordKind.PRESENCES, convive.isPresent() ? 1 : 0);
            heads.add(convive.map(id -> Erasure.dissolve(id).in(presence)).orElse(presence));
        }
        return gathering.withPresences(heads);
    }

    private Initiative pruned(Initiative initiative) {
        boolean over = policy.isOver(RecordKind.INITIATIVES, initiative.date(), today)
                && !initiative.initiators().isEmpty();
        count(RecordKind.INITIATIVES, over ? 1 : 0);
        return over ? initiative.withInitiators() : initiative;
    }

    private Release pruned(Release release) {
        boolean over = policy.isOver(RecordKind.RELEASES, release.period().to(), today)
                && release.people().isPresent();
        count(RecordKind.RELEASES, over ? 1 : 0);
        return over ? release.withPeople(Optional.empty()) : release;
    }

    /**
     * Tells of whom the last line on a presence sheet is past its time; who is on no sheet stays.
     *
     * <p>With the last name on a list goes the note as well: afterwards nobody could tell any more when it is over.
     */
    private Predicate<Convive> notSeenSince() {
        Map<ConviveId, LocalDate> last = new HashMap<>();
        for (Gathering gathering : logbook.gatherings()) {
            gathering.presences().stream()
                    .flatMap(presence -> presence.convive().stream())
                    .forEach(convive -> last.merge(convive, gathering.date(), (a, b) -> a.isAfter(b) ? a : b));
        }
        return convive -> last.containsKey(convive.id()) && isForgotten(last.get(convive.id()));
    }

    private boolean isForgotten(LocalDate lastSeen) {
        return policy.isOver(RecordKind.CONVIVES, lastSeen, today)
                || policy.periods().containsKey(RecordKind.CONVIVES)
                        && policy.isOver(RecordKind.PRESENCES, lastSeen, today);
    }

    private Convive withoutOldAttributes(Convive convive) {
        Map<String, String> kept = convive.attributes().entrySet().stream()
                .filter(entry -> logbook.attributes().stream()
                        .noneMatch(attribute -> attribute.name().equals(entry.getKey())
                                && attribute.keepUntil().map(today::isAfter).orElse(false)))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
        attributeValues += convive.attributes().size() - kept.size();
        return convive.withAttributes(kept);
    }
}
