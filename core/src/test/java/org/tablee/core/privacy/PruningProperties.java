package org.tablee.core.privacy;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.tablee.core.CoreDomain;
import org.tablee.core.convive.Convive;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.Presence;

@Domain(CoreDomain.class)
@Domain(DomainContext.Global.class)
class PruningProperties {

    @Provide
    Arbitrary<RetentionPolicy> policies() {
        Arbitrary<RecordKind> kinds = Arbitraries.of(
                RecordKind.PRESENCES,
                RecordKind.CONVIVES,
                RecordKind.INITIATIVES,
                RecordKind.INVITATIONS,
                RecordKind.ANSWERS);
        Arbitrary<Period> periods = Arbitraries.of(0, 1, 30, 365, 3_650).map(Period::ofDays);
        return Arbitraries.maps(kinds, periods).map(RetentionPolicy::of);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 3_650).map(LocalDate.of(2022, 1, 1)::plusDays);
    }

    private static Set<ConviveId> named(Logbook logbook) {
        return lines(logbook).flatMap(line -> line.convive().stream()).collect(toSet());
    }

    private static Stream<Presence> lines(Logbook logbook) {
        return logbook.gatherings().stream().map(Gathering::presences).flatMap(List::stream);
    }

    @Property(tries = 500)
    void whatIsPastItsTimeGoesAndEveryHeadStays(
            @ForAll Logbook logbook, @ForAll("policies") RetentionPolicy policy, @ForAll("days") LocalDate today) {
        Pruning pruning = policy.prune(logbook, today);
        Logbook left = pruning.logbook();

        assertThat(pruning.isEmpty()).isEqualTo(left.equals(logbook));
        assertThat(policy.prune(left, today).isEmpty()).as("once is enough").isTrue();
        assertThat(lines(left).map(Presence::status))
                .containsExactlyElementsOf(lines(logbook).map(Presence::status).toList());
        assertThat(left.gatherings())
                .filteredOn(gathering -> policy.isOver(RecordKind.PRESENCES, gathering.date(), today))
                .allSatisfy(gathering -> assertThat(gathering.presences())
                        .allSatisfy(line -> assertThat(line.convive()).isEmpty()));
        assertThat(pruning.removed().getOrDefault(RecordKind.PRESENCES, 0).longValue())
                .isEqualTo(heads(left) - heads(logbook));
        if (policy.periods().keySet().containsAll(Set.of(RecordKind.PRESENCES, RecordKind.CONVIVES))) {
            assertThat(left.convives())
                    .extracting(Convive::id)
                    .as("a note stays as long as a list tells how old it is, or no list ever did")
                    .allMatch(id -> named(left).contains(id) || !named(logbook).contains(id));
        }
        collect(pruning.removed());
    }

    private static long heads(Logbook logbook) {
        return lines(logbook).filter(line -> line.convive().isEmpty()).count();
    }

    private static void collect(Map<RecordKind, Integer> removed) {
        for (RecordKind kind : Set.of(
                RecordKind.PRESENCES,
                RecordKind.CONVIVES,
                RecordKind.INITIATIVES,
                RecordKind.INVITATIONS,
                RecordKind.ANSWERS)) {
            Statistics.label(kind.code())
                    .collect(removed.containsKey(kind))
                    .coverage(coverage -> coverage.check(true).count(count -> count > 0));
        }
    }
}
