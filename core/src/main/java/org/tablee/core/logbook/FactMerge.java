package org.tablee.core.logbook;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tablee.core.convive.Attribute;
import org.tablee.core.convive.Convive;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.initiative.Initiative;
import org.tablee.core.place.Place;
import org.tablee.core.survey.Answer;
import org.tablee.core.survey.Wave;
import org.tablee.core.table.FindingCollector;

/** Makes one of two descriptions of the same place, convive, attribute, initiative, wave or answer. */
record FactMerge(FindingCollector findings) {

    Place places(Place one, Place other) {
        Choice choice = new Choice(findings, "place.csv", one.id());
        Optional<LocalDate> opened = choice.larger("opened", one.opened(), other.opened(), naturalOrder());
        Optional<LocalDate> closed = choice.larger("closed", one.closed(), other.closed(), naturalOrder());
        boolean inOrder = opened.isEmpty() || closed.isEmpty() || !closed.get().isBefore(opened.get());
        if (!inOrder) {
            choice.report(LogbookFinding.CLOSED_BEFORE_OPENED, "closed");
        }
        return Place.builder()
                .id(one.id())
                .name(choice.larger("name", one.name(), other.name()))
                .kind(choice.larger("kind", one.kind(), other.kind()))
                .zone(choice.larger("zone", one.zone(), other.zone(), comparing(ZoneId::getId)))
                .country(choice.larger("country", one.country(), other.country()))
                .opened(opened)
                .closed(closed.filter(day -> inOrder))
                .presences(choice.larger("presences", one.presences(), other.presences()))
                .build();
    }

    /** Staff is not blank: who is staff in either is staff. */
    Convive convives(Convive one, Convive other) {
        Choice choice = new Choice(findings, "convives.csv", one.id());
        Map<String, String> attributes = new TreeMap<>(one.attributes());
        other.attributes()
                .forEach((name, value) -> attributes.merge(
                        name, value, (mine, theirs) -> choice.larger(name, mine, theirs, naturalOrder())));
        return Convive.builder()
                .id(one.id())
                .staff(one.staff() || other.staff())
                .attributes(attributes)
                .build();
    }

    /** What is allowed in either is allowed, so that no value of a convive is lost. */
    Attribute attributes(Attribute one, Attribute other) {
        Choice choice = new Choice(findings, "attributes.csv", one.name());
        boolean any = one.values().isEmpty() || other.values().isEmpty();
        return Attribute.builder()
                .name(one.name())
                .values(any ? List.of() : LogbookMerge.union(one.values(), other.values(), naturalOrder()))
                .why(choice.larger("why", one.why(), other.why()))
                .keepUntil(choice.larger("keep_until", one.keepUntil(), other.keepUntil(), naturalOrder()))
                .build();
    }

    Initiative initiatives(Initiative one, Initiative other) {
        Choice choice = new Choice(findings, "initiatives.csv", one.id());
        Set<ConviveId> initiators = new TreeSet<>(one.initiators());
        initiators.addAll(other.initiators());
        return Initiative.builder()
                .id(one.id())
                .date(choice.larger("date", one.date(), other.date(), naturalOrder()))
                .initiators(initiators)
                .kind(choice.larger("kind", one.kind(), other.kind()))
                .build();
    }

    Wave waves(Wave one, Wave other) {
        Choice choice = new Choice(findings, "waves.csv", one.id());
        return Wave.builder()
                .id(one.id())
                .date(choice.larger("date", one.date(), other.date(), naturalOrder()))
                .instrument(choice.larger("instrument", one.instrument(), other.instrument()))
                .invited(choice.larger("invited", one.invited(), other.invited()))
                .build();
    }

    Answer answers(Answer one, Answer other) {
        Choice choice = new Choice(findings, "answers.csv", one);
        return one.withValue(choice.larger("value", one.value(), other.value()));
    }
}
