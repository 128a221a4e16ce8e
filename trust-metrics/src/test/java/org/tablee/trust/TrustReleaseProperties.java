package org.tablee.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.figure.Audience;
import org.tablee.core.figure.Estimate;
import org.tablee.core.figure.FigureStatus;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.privacy.ReleaseKey;
import org.tablee.core.release.Release;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.Presence;

/** Public reports of one place, one after another, read by somebody who compares them. */
class TrustReleaseProperties {

    private static final DateRange YEAR = DateRange.parse("2024-01-01/2024-12-31");
    private static final Set<String> NEVER_PUBLIC = Set.of(
            "months",
            "transitions",
            "first",
            "second",
            "ties",
            "observed",
            "expected",
            "uncorrected",
            "busFactor",
            "initiators",
            "inviters",
            "withoutTopPair",
            "closedTables",
            "lorenz");

    private static Logbook place(long seed) {
        return MadeUpLogs.everyOtherDay(new MadeUpLogs.Habits(150, 70, 30, 1, true, false, 1, seed), 180);
    }

    private static TrustCalculator calculator() {
        return TrustCalculator.standard().withGroup("group").withSeatings(19).withBootstraps(19);
    }

    private static TrustRelease release(Logbook logbook, DateRange period) {
        return calculator()
                .release(
                        logbook,
                        Optional.of(period.from()),
                        Optional.of(period.to()),
                        ReleaseKey.random(new Random(1)));
    }

    private static Logbook after(Logbook logbook, TrustRelease release) {
        return logbook.withReleases(release.decision().ledger().releases());
    }

    private static Map<String, Estimate> shown(TrustReport report) {
        Map<String, Estimate> shown = new TreeMap<>();
        report.indicators()
                .forEach(result -> result.figure().estimate().ifPresent(estimate -> shown.put(result.id(), estimate)));
        return shown;
    }

    @Test
    void aFirstReleaseIsThePublicReport() {
        Logbook logbook = place(1);
        TrustRelease release = release(logbook, YEAR);
        assertThat(release.report()).isEqualTo(calculator().report(logbook, YEAR, Audience.PUBLIC));
        assertThat(release.decision().refusals()).isEmpty();
        assertThat(shown(release.report())).hasSizeGreaterThan(10);
        assertThat(release.decision().ledger().releases())
                .hasSizeGreaterThan(5)
                .allMatch(row -> row.digest().equals(release.report().inputs())
                        && row.period().equals(YEAR));
    }

    @Test
    void theSameAgainIsTheSame() {
        Logbook logbook = place(2);
        TrustRelease first = release(logbook, YEAR);
        TrustRelease second = release(after(logbook, first), YEAR);
        assertThat(second.report()).isEqualTo(first.report());
        assertThat(second.decision().ledger()).isEqualTo(first.decision().ledger());
    }

    @Test
    void nothingIsCountedOfDaysThatAreNoWholeMonths() {
        TrustRelease release = release(place(3), DateRange.parse("2024-01-02/2024-12-30"));
        assertThat(release.report().data().visits()).isEmpty();
        assertThat(release.report().data().convives()).isEmpty();
        assertThat(shown(release.report())).isEmpty();
        assertThat(release.decision().ledger().releases()).isEmpty();
    }

    @Property(tries = 15)
    void beforeAndAfterSomebodyJoinedGivesNothing(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 10) int joining,
            @ForAll @IntRange(max = 170) int from) {
        Logbook before = place(seed);
        Logbook more = joined(before, joining, from);
        TrustRelease first = release(before, YEAR);
        TrustRelease second = release(after(more, first), YEAR);
        assertThat(shown(second.report())).isEmpty();
        assertThat(second.report().data().convives()).isEmpty();
        second.report().postures().ifPresent(table -> assertThat(table.status()).isEqualTo(FigureStatus.WITHHELD));
        assertThat(second.decision().refusals())
                .isNotEmpty()
                .allSatisfy(refusal -> assertThat(refusal.earlier())
                        .extracting(Release::period)
                        .containsOnly(YEAR));
        Map<String, Estimate> alone = shown(calculator().report(more, YEAR, Audience.PUBLIC));
        Statistics.collect(alone.equals(shown(first.report())) ? "nothing found" : "found");
        Statistics.coverage(coverage -> coverage.check("found").percentage(share -> share > 50));
    }

    private static Logbook joined(Logbook logbook, int joining, int from) {
        List<Gathering> sessions = new ArrayList<>(logbook.gatherings());
        for (int i = from; i < Math.min(from + 5, sessions.size()); i++) {
            List<Presence> sheet = new ArrayList<>(sessions.get(i).presences());
            IntStream.range(0, joining).forEach(person -> sheet.add(Presence.of(ConviveId.of("new" + person))));
            sessions.set(i, sessions.get(i).withPresences(sheet));
        }
        return logbook.withGatherings(sessions);
    }

    @Property(tries = 15)
    void nothingThatIsNeverPublicIsShown(@ForAll long seed) {
        shown(release(place(seed), YEAR).report())
                .values()
                .forEach(estimate ->
                        assertThat(estimate.detail().asMap().keySet()).doesNotContainAnyElementsOf(NEVER_PUBLIC));
    }
}
