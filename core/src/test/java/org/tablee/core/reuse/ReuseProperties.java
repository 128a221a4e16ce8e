package org.tablee.core.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.tablee.conventions.BothJacksons;
import org.tablee.core.reuse.ReuseDomain.Attempts;
import org.tablee.core.table.FindingCollector;

@Domain(ReuseDomain.class)
@Domain(DomainContext.Global.class)
class ReuseProperties {

    @Property(tries = 200)
    void whatIsWrittenIsReadBack(@ForAll Attempts events) throws IOException {
        List<RepairAttempt> powered = events.list().stream()
                .filter(attempt ->
                        attempt.category().map(RepairCategory::isPowered).orElse(true))
                .toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OrdsFile.write(events.list(), out, UnaryOperator.identity());
        FindingCollector findings = FindingCollector.of(Locale.ROOT);
        assertThat(OrdsFile.read("r.csv", () -> new ByteArrayInputStream(out.toByteArray()), findings))
                .isEqualTo(powered);
        assertThat(findings.findings().list()).isEmpty();
        Statistics.collect(powered.size() == events.list().size() ? "all powered" : "some without a plug");
        Statistics.coverage(coverage -> {
            coverage.check("all powered").count(count -> count > 0);
            coverage.check("some without a plug").count(count -> count > 0);
        });
    }

    @Property(tries = 200)
    void outcomesSumToTheRows(@ForAll Attempts events) {
        RepairReport report = RepairReport.of(events.list(), List.of());
        int known = report.fixed() + report.repairable() + report.endOfLife();
        assertThat(known + report.unknown())
                .isEqualTo(report.rows())
                .isEqualTo(events.list().size());
        assertThat(report.fixedShareOfAll().isPresent())
                .isEqualTo(!events.list().isEmpty());
        assertThat(report.fixedShareOfKnown().isPresent()).isEqualTo(known > 0);
        report.fixedShareOfKnown()
                .ifPresent(share ->
                        assertThat(share).isBetween(report.fixedShareOfAll().orElseThrow(), 1.0));
        assertThat(report.groups()).isLessThanOrEqualTo(report.sessions());
        assertThat(report.sessions()).isLessThanOrEqualTo(report.rows());
        assertThat(RepairReport.thingsFixed(events.list())).isEqualTo(report.fixed());
        BothJacksons.roundTrip(report, RepairReport.class);
    }

    @Property(tries = 200)
    void nothingIsLostBetweenTheScaleAndTheBalance(@ForAll List<Weighing> weighings) {
        MassBalance balance = MassBalance.of(weighings);
        long grams = weighings.stream()
                .mapToLong(
                        weighing -> weighing.gross().grams() - weighing.tare().grams())
                .sum();
        assertThat(balance.collected().grams() + balance.allSent().grams()).isEqualTo(grams);
        long streams = MassBalance.byStream(weighings).values().stream()
                .mapToLong(own -> own.collected().grams() + own.allSent().grams())
                .sum();
        assertThat(streams).isEqualTo(grams);
        BothJacksons.roundTrip(balance, MassBalance.class);
    }

    @Property(tries = 200)
    void allDestinationsTogetherAreAllThatWentOut(@ForAll List<Weighing> weighings) {
        MassShare all = MassBalance.of(weighings).shareOf(MassBase.SENT, Destination.values());
        Statistics.collect(all.value().isPresent() ? "something went out" : "nothing went out");
        Statistics.coverage(coverage -> {
            coverage.check("something went out").count(count -> count > 0);
            coverage.check("nothing went out").count(count -> count > 0);
        });
        all.value().ifPresent(share -> assertThat(share).isEqualTo(1.0));
        BothJacksons.roundTrip(all, MassShare.class);
    }

    @Property(tries = 200)
    void readsBackWhatItWrote(@ForAll RepairAttempt attempt, @ForAll Weighing weighing) {
        BothJacksons.roundTrip(attempt, RepairAttempt.class);
        BothJacksons.roundTrip(weighing, Weighing.class);
    }
}
