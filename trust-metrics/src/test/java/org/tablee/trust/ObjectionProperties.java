package org.tablee.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.tablee.core.activity.ActivityCount;
import org.tablee.core.activity.ActivityReport;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.figure.Audience;
import org.tablee.core.figure.Estimate;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.privacy.Erasure;
import org.tablee.core.session.Presence;
import org.tablee.trust.evidence.Evidence;
import org.tablee.trust.evidence.EvidenceForTests;
import org.tablee.trust.indicator.Resampled;
import org.tablee.trust.statistics.PersonDraw;
import org.tablee.trust.statistics.Reweighted;

/**
 * A convive who objects becomes a head without an identifier, and no figure punishes the place for it: heads and
 * sessions are as many as before; the person is nobody who stayed away, but leaves numerators and denominators
 * together, as somebody who is not drawn leaves a bootstrap; and {@code identifiedShare} falls by their visits.
 *
 * <p>What needs to know who sat there (breadth, the regular at the table, the welcome shared) knows less instead.
 */
@Domain(MadeUpLogs.class)
@Domain(DomainContext.Global.class)
class ObjectionProperties {

    private static final TrustCalculator CALCULATOR =
            TrustCalculator.standard().withSeatings(0).withBootstraps(0);
    private static final Set<String> OF_THE_PERSON_ALONE = Set.of(
            "accueil.newcomer-return",
            "accueil.return-after-absence",
            "appartenance.visits-by-day-90",
            "appartenance.stickiness",
            "action.role-take-up",
            "action.convive-to-citizen");
    private static final List<String> SHARES = List.of(
            "accueil.newcomer-return",
            "accueil.return-after-absence",
            "accueil.openness",
            "action.role-take-up",
            "action.reciprocity",
            "action.snowball");

    /** A log whose heads were counted, and somebody of it. */
    private record Case(Logbook logbook, ConviveId who) {

        static Case of(MadeUpLogs.Habits habits) {
            Logbook logbook = MadeUpLogs.logbook(new MadeUpLogs.Habits(
                    habits.people(),
                    habits.sessions(),
                    habits.present(),
                    habits.tablesOften(),
                    false,
                    false,
                    habits.pace(),
                    habits.seed()));
            return new Case(
                    logbook.withGatherings(logbook.gatherings().stream()
                            .map(session -> session.withHeadcount(
                                    OptionalInt.of(session.presences().size())))
                            .toList()),
                    ConviveId.of("c" + Math.floorMod(habits.seed(), habits.people())));
        }

        Logbook objected() {
            return Erasure.dissolve(who).in(logbook);
        }

        DateRange days() {
            return DateRange.of(
                    logbook.gatherings().get(0).date(),
                    logbook.gatherings().get(logbook.gatherings().size() - 1).date());
        }

        long visits() {
            return logbook.gatherings().stream()
                    .flatMap(session -> session.presences().stream())
                    .map(Presence::convive)
                    .filter(Optional.of(who)::equals)
                    .count();
        }

        long heads() {
            return logbook.gatherings().stream()
                    .mapToLong(session -> session.presences().size())
                    .sum();
        }
    }

    @Property(tries = 100)
    void headsStayAndOnlyTheIdentifiedShareTellsHowManyAreUnnamed(@ForAll MadeUpLogs.Habits habits) {
        Case one = Case.of(habits);
        DataPanel before = CALCULATOR.report(one.logbook(), Audience.TEAM).data();
        DataPanel after = CALCULATOR.report(one.objected(), Audience.TEAM).data();
        assertThat(after.sessions()).isEqualTo(before.sessions());
        assertThat(after.recordedSessions()).isEqualTo(before.recordedSessions());
        assertThat(after.sessionsWithTables()).isEqualTo(before.sessionsWithTables());
        assertThat(heads(one.objected(), one)).isEqualTo(heads(one.logbook(), one));
        assertThat(before.identifiedShare().orElseThrow()).isEqualTo(1);
        assertThat(after.identifiedShare().orElseThrow())
                .isCloseTo(1 - (double) one.visits() / one.heads(), within(1e-12));
    }

    private static String heads(Logbook logbook, Case one) {
        ActivityReport report = ActivityReport.of(logbook, one.days(), Audience.TEAM);
        return List.of(
                        report.line(ActivityCount.HEADS),
                        report.line(ActivityCount.SESSIONS_HELD),
                        report.line(ActivityCount.PRESENCE_LISTS))
                .toString();
    }

    @Property(tries = 150)
    void whoObjectsLeavesNumeratorAndDenominatorTogether(@ForAll MadeUpLogs.Habits habits) {
        Case one = Case.of(habits);
        TrustReport after = CALCULATOR.report(one.objected(), Audience.TEAM);
        Evidence evidence = EvidenceForTests.of(one.logbook(), Optional.of(one.days()), Optional.empty());
        int person = evidence.index().person(one.who());
        int compared = 0;
        for (var indicator : DefinitionSet.CURRENT.indicators()) {
            Optional<Estimate> figure = estimate(after, indicator.definition().id());
            if (OF_THE_PERSON_ALONE.contains(indicator.definition().id()) && figure.isPresent()) {
                assertThat(figure.get().value().orElseThrow())
                        .as(indicator.definition().id())
                        .isCloseTo(without(person, ((Resampled) indicator).reweighted(evidence)), within(1e-9));
                compared++;
            }
        }
        Statistics.label("figures compared").collect(compared > 3 ? "many" : compared > 0 ? "some" : "none");
        Statistics.label("figures compared")
                .coverage(coverage -> coverage.check("many").count(count -> count > 5));
    }

    private static double without(int person, Reweighted statistic) {
        int[] drawn = PersonDraw.everybodyOnce(statistic.units());
        if (person >= 0) {
            drawn[person] = 0;
        }
        return statistic.value(drawn);
    }

    @Property(tries = 150)
    void nobodyIsCountedAsStayingAwayForHavingObjected(@ForAll MadeUpLogs.Habits habits) {
        Case one = Case.of(habits);
        TrustReport before = CALCULATOR.report(one.logbook(), Audience.TEAM);
        TrustReport after = CALCULATOR.report(one.objected(), Audience.TEAM);
        for (String id : SHARES) {
            OptionalDouble missed = missed(before, id);
            OptionalDouble stillMissed = missed(after, id);
            if (missed.isPresent() && stillMissed.isPresent()) {
                assertThat(stillMissed.getAsDouble()).as(id).isLessThanOrEqualTo(missed.getAsDouble() + 1e-9);
            }
        }
    }

    /** How many of those of whom something might be said it is not true of. */
    private static OptionalDouble missed(TrustReport report, String id) {
        return estimate(report, id)
                .map(figure ->
                        OptionalDouble.of(figure.n() * (1 - figure.value().orElseThrow())))
                .orElse(OptionalDouble.empty());
    }

    private static Optional<Estimate> estimate(TrustReport report, String id) {
        return report.indicator(id).orElseThrow().figure().estimate();
    }

    @Example
    void whatWasAskedDoesNotMove() {
        Logbook year = DeclaredProperties.asking(
                MadeUpLogs.everyOtherDay(new MadeUpLogs.Habits(150, 70, 30, 1, true, true, 1, 20), 180), 40, "5");
        Logbook objected = Erasure.dissolve(ConviveId.of("c7")).in(year);
        assertThat(CALCULATOR.report(objected, Audience.TEAM).declared())
                .isPresent()
                .isEqualTo(CALCULATOR.report(year, Audience.TEAM).declared());
    }
}
