package org.tablee.core.logbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import org.tablee.conventions.BothJacksons;
import org.tablee.core.CoreDomain;
import org.tablee.core.convive.Convive;
import org.tablee.core.place.Place;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.Presence;

/** Logbooks of one place, kept in two hands, come together in any order and as often as one likes. */
@Domain(CoreDomain.class)
class LogbookMergeProperties {

    private static final Logbook EMPTY = Logbook.builder().build();

    @Property(tries = 300)
    void mergingIsAssociative(@ForAll Logbook one, @ForAll Logbook two, @ForAll Logbook three) {
        assertThat(one.merge(two).merge(three)).isEqualTo(one.merge(two.merge(three)));
        covered(one, two);
    }

    @Property(tries = 300)
    void mergingIsCommutative(@ForAll Logbook one, @ForAll Logbook two) {
        assertThat(one.merge(two)).isEqualTo(two.merge(one));
        assertThat(lines(one, two)).containsExactlyInAnyOrderElementsOf(lines(two, one));
    }

    @Property(tries = 300)
    void mergingIsIdempotent(@ForAll Logbook one, @ForAll Logbook two) {
        assertThat(one.merge(one)).isEqualTo(one);
        assertThat(one.conflicts(one, Locale.ENGLISH).list()).isEmpty();
        Logbook joint = one.merge(two);
        assertThat(joint.merge(two)).isEqualTo(joint);
        assertThat(one.merge(joint)).isEqualTo(joint);
    }

    @Property(tries = 200)
    void whoeverIsWrittenInALogbookWithNothingInItChangesNothing(@ForAll Logbook one) {
        assertThat(one.merge(EMPTY)).isEqualTo(one);
        assertThat(EMPTY.merge(one)).isEqualTo(one);
    }

    @Property(tries = 300)
    void nothingThatIsDescribedIsLost(@ForAll Logbook one, @ForAll Logbook two) {
        Logbook joint = one.merge(two);
        for (Logbook side : List.of(one, two)) {
            assertThat(keys(joint.places(), Place::id)).containsAll(keys(side.places(), Place::id));
            assertThat(keys(joint.gatherings(), Gathering::id)).containsAll(keys(side.gatherings(), Gathering::id));
            assertThat(keys(joint.convives(), Convive::id)).containsAll(keys(side.convives(), Convive::id));
            assertThat(joint.invitations().orElse(List.of()))
                    .containsAll(side.invitations().orElse(List.of()));
            assertThat(joint.answers().orElse(List.of()))
                    .hasSizeGreaterThanOrEqualTo(
                            side.answers().orElse(List.of()).size());
            assertThat(everybodyOnSheets(joint)).containsAll(everybodyOnSheets(side));
        }
    }

    @Property(tries = 200)
    void theJointLogbookIsOneDocument(@ForAll Logbook one, @ForAll Logbook two) {
        BothJacksons.roundTrip(one.merge(two), Logbook.class);
    }

    private static List<String> lines(Logbook one, Logbook two) {
        return one.conflicts(two, Locale.ENGLISH).list().stream()
                .map(Object::toString)
                .toList();
    }

    private static <T> Set<Object> keys(Collection<T> things, Function<T, ?> key) {
        Set<Object> keys = new HashSet<>();
        things.forEach(thing -> keys.add(key.apply(thing)));
        return keys;
    }

    private static Set<Object> everybodyOnSheets(Logbook logbook) {
        return keys(
                logbook.gatherings().stream()
                        .flatMap(session -> session.presences().stream())
                        .flatMap(presence -> presence.convive().stream())
                        .toList(),
                Function.identity());
    }

    private static void covered(Logbook one, Logbook two) {
        Set<Object> sessions = keys(one.gatherings(), Gathering::id);
        cover("a session of both", two.gatherings().stream().anyMatch(session -> sessions.contains(session.id())));
        cover("a contradiction", !one.conflicts(two, Locale.ENGLISH).list().isEmpty());
        cover("no contradiction", one.conflicts(two, Locale.ENGLISH).list().isEmpty());
        cover(
                "heads without a name",
                Stream.of(one, two)
                        .flatMap(logbook -> logbook.gatherings().stream())
                        .map(Gathering::presences)
                        .anyMatch(sheet -> sheet.stream().map(Presence::convive).anyMatch(id -> id.isEmpty())));
        cover(
                "initiatives in one",
                one.initiatives().isPresent() != two.initiatives().isPresent());
    }

    private static void cover(String label, boolean hit) {
        Statistics.label(label)
                .collect(hit)
                .coverage(coverage -> coverage.check(true).count(count -> count > 0));
    }
}
