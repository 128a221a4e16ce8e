package org.tablee.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import org.tablee.core.session.Gathering;
import org.tablee.core.session.Presence;
import org.tablee.trust.evidence.Evidence;
import org.tablee.trust.evidence.EvidenceForTests;
import org.tablee.trust.indicator.Input;
import org.tablee.trust.indicator.Resampled;
import org.tablee.trust.statistics.PersonDraw;
import org.tablee.trust.statistics.Reweighted;

/**
 * A convive who objects becomes a head without an identifier, and no figure punishes the place for it: heads and
 * sessions are as many as before; the person is nobody who stayed away, but leaves numerators and denominators
 * together, as somebody who is not drawn leaves a bootstrap; and {@code identifiedShare} falls by their visits.
 *
 * <p>What needs to know who sat there knows less instead: these exceptions are named here and in the README.
 */
@Domain(MadeUpLogs.class)
@Domain(DomainContext.Global.class)
class ObjectionProperties {

    private static final TrustCalculator CALCULATOR =
            TrustCalculator.standard().withGroup("group").withSeatings(0).withBootstraps(0);

    /** What does not move at all, since it was asked and not noted. */
    private static final Set<String> ASKED = Set.of("accueil.welcomed-as-i-am");

    /**
     * The exceptions, with the reason. Where an indicator is not named here, whoever objects leaves it with their own
     * rows and nothing else moves, which the properties below hold for every indicator of the current definitions.
     */
    private static final Map<String, String> KNOWS_LESS = Map.ofEntries(
            Map.entry("accueil.accompanied-first-visit", "they may have been the one regular at somebody's table"),
            Map.entry("accueil.shared-welcome", "they may have been the one newcomer whom a regular welcomed"),
            Map.entry("appartenance.breadth-of-encounters", "others met one person fewer who can be told apart"),
            Map.entry("appartenance.cross-group-mixing", "a pair with somebody of no group is no pair"),
            Map.entry("appartenance.new-encounters", "a pair with somebody unknown is neither new nor old"),
            Map.entry("appartenance.ei-index", "the ties of others to them are gone"),
            Map.entry("appartenance.assortativity", "the ties of others to them are gone"),
            Map.entry("appartenance.tablemate-diversity", "others met one person fewer of a group"),
            Map.entry("appartenance.cohesion", "others may have been linked through them alone"),
            Map.entry("action.initiatives-per-100-visits", "what they started stays, and their visits do not count"));

    /** Shares of people: each counts in the base once, and in the numerator once or not. */
    private static final Set<String> SHARES_OF_PEOPLE = Set.of(
            "accueil.newcomer-return",
            "accueil.return-after-absence",
            "accueil.openness",
            "action.role-take-up",
            "action.reciprocity",
            "action.snowball",
            "action.governance");

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

        /** The same log, had the one who objects never been there. */
        Logbook othersAlone() {
            Logbook objected = objected();
            return objected.withGatherings(objected.gatherings().stream()
                    .map(session -> session.withPresences(others(session)))
                    .toList());
        }

        /** A list with nobody else on it is a list still. */
        private static List<Presence> others(Gathering session) {
            List<Presence> named = session.presences().stream()
                    .filter(presence -> presence.convive().isPresent())
                    .toList();
            return named.isEmpty() ? session.presences() : named;
        }

        /** The same visits, each at a table of its own. */
        Logbook eachAlone() {
            return logbook.withGatherings(logbook.gatherings().stream()
                    .map(session -> session.withPresences(IntStream.range(
                                    0, session.presences().size())
                            .mapToObj(seat -> session.presences().get(seat).withTable("own " + seat))
                            .toList()))
                    .toList());
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
            if (indicator instanceof Resampled resampled
                    && holds(indicator.definition().id())
                    && figure.isPresent()) {
                assertThat(figure.get().value().orElseThrow())
                        .as(indicator.definition().id())
                        .isCloseTo(without(person, resampled.reweighted(evidence)), within(1e-9));
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

    private static boolean holds(String id) {
        return !KNOWS_LESS.containsKey(id) && !ASKED.contains(id);
    }

    private static Set<String> ids() {
        return DefinitionSet.CURRENT.indicators().stream()
                .map(indicator -> indicator.definition().id())
                .collect(Collectors.toSet());
    }

    @Example
    void everyExceptionIsAnIndicatorAndHasItsReasonInTheReadme() throws IOException {
        assertThat(ids())
                .containsAll(KNOWS_LESS.keySet())
                .containsAll(SHARES_OF_PEOPLE)
                .containsAll(ASKED);
        String readme = Files.readString(Path.of("README.md"));
        KNOWS_LESS.forEach((id, reason) -> assertThat(readme).contains("| `" + id + "` | " + reason + " |"));
    }

    /** Whoever objects leaves the base and the numerator together, and nobody else does. */
    @Property(tries = 150)
    void whoObjectsLeavesASharedFigureAlone(@ForAll MadeUpLogs.Habits habits) {
        Case one = Case.of(habits);
        TrustReport before = CALCULATOR.report(one.logbook(), Audience.TEAM);
        TrustReport after = CALCULATOR.report(one.objected(), Audience.TEAM);
        for (String id : SHARES_OF_PEOPLE) {
            if (estimate(before, id).isPresent() && estimate(after, id).isPresent()) {
                long n = count(before, id, 1) - count(after, id, 1);
                long x = count(before, id, value(before, id)) - count(after, id, value(after, id));
                assertThat(n).as(id).isBetween(0L, 1L);
                assertThat(x).as(id).isBetween(0L, n);
                Statistics.label("who objects counted").collect(n + " and " + x);
            }
        }
        Statistics.label("who objects counted")
                .coverage(coverage -> coverage.check("1 and 1").count(count -> count > 0));
    }

    private static double value(TrustReport report, String id) {
        return estimate(report, id).orElseThrow().value().orElseThrow();
    }

    private static long count(TrustReport report, String id, double share) {
        return Math.round(estimate(report, id).orElseThrow().n() * share);
    }

    /** Without their heads, the figures are those of a log of which the others alone are noted. */
    @Property(tries = 150)
    void everyOtherFigureIsThatOfTheOthersAlone(@ForAll MadeUpLogs.Habits habits) {
        Case one = Case.of(habits);
        TrustReport after = CALCULATOR.report(one.objected(), Audience.TEAM);
        TrustReport others = CALCULATOR.report(one.othersAlone(), Audience.TEAM);
        for (var indicator : DefinitionSet.CURRENT.indicators()) {
            String id = indicator.definition().id();
            if (holds(id) && !indicator.definition().inputs().contains(Input.TABLES)) {
                assertThat(after.indicator(id).orElseThrow().figure().estimate().map(Estimate::value))
                        .as(id)
                        .isEqualTo(others.indicator(id)
                                .orElseThrow()
                                .figure()
                                .estimate()
                                .map(Estimate::value));
            }
        }
    }

    /** No figure that is not an exception asks who sat beside whom, but stickiness, which is compared above. */
    @Property(tries = 100)
    void noOtherFigureAsksWhoSatBesideWhom(@ForAll MadeUpLogs.Habits habits) {
        Case one = Case.of(habits);
        TrustReport seated = CALCULATOR.report(one.logbook(), Audience.TEAM);
        TrustReport apart = CALCULATOR.report(one.eachAlone(), Audience.TEAM);
        Map<String, Boolean> moved = new TreeMap<>();
        for (String id : ids()) {
            Optional<OptionalDouble> there = estimate(seated, id).map(Estimate::value);
            Optional<OptionalDouble> here = estimate(apart, id).map(Estimate::value);
            if (holds(id) && !id.equals("appartenance.stickiness")) {
                assertThat(here).as(id).isEqualTo(there);
            } else if (there.isPresent() && !here.equals(there)) {
                moved.put(id, true);
            }
        }
        Statistics.label("exceptions that move").collect(moved.isEmpty() ? "none" : "some");
        Statistics.label("exceptions that move")
                .coverage(coverage -> coverage.check("some").percentage(share -> share > 10));
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
