package org.tablee.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.tablee.conventions.BothJacksons;
import org.tablee.core.CoreDomain;
import org.tablee.core.activity.ActivityCount;
import org.tablee.core.activity.ActivityReport;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.figure.Audience;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.Presence;

@Domain(CoreDomain.class)
@Domain(DomainContext.Global.class)
class ErasureProperties {

    private static final DateRange ALWAYS = DateRange.of(LocalDate.of(-9999, 1, 1), LocalDate.of(9999, 12, 31));

    private static ActivityReport counts(Logbook logbook) {
        return ActivityReport.of(logbook, ALWAYS, Audience.TEAM);
    }

    private static void collect(PersonExport held) {
        Statistics.collect(held.holdsNothing() ? "unknown" : "known");
        Statistics.coverage(coverage -> {
            coverage.check("unknown").count(count -> count > 0);
            coverage.check("known").percentage(share -> share > 20);
        });
    }

    @Property(tries = 200)
    void whoIsUnnamedLeavesEveryCountAsItWas(@ForAll Logbook logbook, @ForAll ConviveId somebody, @ForAll long seed) {
        PersonExport held = PersonExport.of(somebody, logbook);
        collect(held);
        Logbook unnamed = Erasure.unname(somebody, new Random(seed)).in(logbook);
        assertThat(BothJacksons.write(counts(unnamed))).isEqualTo(BothJacksons.write(counts(logbook)));
        assertThat(PersonExport.of(somebody, unnamed).holdsNothing()).isTrue();
        assertThat(unnamed.equals(logbook)).isEqualTo(held.holdsNothing());
    }

    @Property(tries = 200)
    void whoIsDissolvedLeavesEveryHeadWhereItSat(@ForAll Logbook logbook, @ForAll ConviveId somebody) {
        collect(PersonExport.of(somebody, logbook));
        Logbook dissolved = Erasure.dissolve(somebody).in(logbook);
        assertThat(PersonExport.of(somebody, dissolved).holdsNothing()).isTrue();
        for (int i = 0; i < logbook.gatherings().size(); i++) {
            Gathering before = logbook.gatherings().get(i);
            Gathering after = dissolved.gatherings().get(i);
            assertThat(after.presences()).extracting(Presence::status).isEqualTo(statuses(before));
            assertThat(after.presences()).extracting(Presence::table).isEqualTo(tables(before));
            assertThat(after.withPresences()).isEqualTo(before.withPresences());
        }
        assertThat(dissolved.initiatives().map(List::size))
                .isEqualTo(logbook.initiatives().map(List::size));
        for (ActivityCount count : List.of(
                ActivityCount.SESSIONS_HELD,
                ActivityCount.COVERS_SERVED,
                ActivityCount.HEADS,
                ActivityCount.CHILDREN,
                ActivityCount.PRESENCE_LISTS)) {
            assertThat(counts(dissolved).line(count)).isEqualTo(counts(logbook).line(count));
        }
    }

    private static List<?> statuses(Gathering gathering) {
        return gathering.presences().stream().map(Presence::status).toList();
    }

    private static List<?> tables(Gathering gathering) {
        return gathering.presences().stream().map(Presence::table).toList();
    }

    /** What may move is told beforehand: where nothing is told, nothing moves. */
    @Property(tries = 300)
    void whatMovesWasTold(@ForAll Logbook logbook, @ForAll ConviveId somebody) {
        Dissolution dissolution = Erasure.dissolve(somebody);
        ActivityReport before = counts(logbook);
        ActivityReport after = counts(dissolution.in(logbook));
        if (!dissolution.mayMove(logbook).contains(Trace.VISITS)) {
            assertThat(after.line(ActivityCount.NAMED_VISITS)).isEqualTo(before.line(ActivityCount.NAMED_VISITS));
            assertThat(after.line(ActivityCount.FIRST_VISITS)).isEqualTo(before.line(ActivityCount.FIRST_VISITS));
        }
        boolean moved =
                !Objects.equals(after.line(ActivityCount.NAMED_VISITS), before.line(ActivityCount.NAMED_VISITS));
        Statistics.collect(moved ? "moved" : "stayed");
        Statistics.coverage(coverage -> {
            coverage.check("moved").count(count -> count > 0);
            coverage.check("stayed").count(count -> count > 0);
        });
    }

    @Property(tries = 100)
    void anExportTellsOfNobodyElse(@ForAll Logbook logbook, @ForAll ConviveId somebody) {
        PersonExport held = PersonExport.of(somebody, logbook);
        String json = BothJacksons.write(held);
        BothJacksons.roundTrip(held, PersonExport.class);
        held.presences().forEach(line -> assertThat(line.presence().convive()).isEqualTo(Optional.of(somebody)));
        held.initiatives()
                .forEach(initiative -> assertThat(initiative.initiators()).containsExactly(somebody));
        assertThat(json).contains("\"id\"");
    }
}
