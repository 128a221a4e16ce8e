package org.tablee.trust;

import java.util.List;
import java.util.stream.Stream;
import org.tablee.trust.accueil.AccompaniedFirstVisit;
import org.tablee.trust.accueil.EqualWelcome;
import org.tablee.trust.accueil.NewcomerReturn;
import org.tablee.trust.accueil.Openness;
import org.tablee.trust.accueil.ReturnAfterAbsence;
import org.tablee.trust.accueil.SharedWelcome;
import org.tablee.trust.accueil.TimeToReturn;
import org.tablee.trust.accueil.WelcomedAsIAm;
import org.tablee.trust.action.ConviveToCitizen;
import org.tablee.trust.action.Governance;
import org.tablee.trust.action.InitiativesPer100Visits;
import org.tablee.trust.action.Reciprocity;
import org.tablee.trust.action.RoleTakeUp;
import org.tablee.trust.action.Rotation;
import org.tablee.trust.action.SharingOfWork;
import org.tablee.trust.action.Snowball;
import org.tablee.trust.action.TimeToFirstAction;
import org.tablee.trust.appartenance.Assortativity;
import org.tablee.trust.appartenance.BreadthOfEncounters;
import org.tablee.trust.appartenance.Cohesion;
import org.tablee.trust.appartenance.ConcentrationOfPresence;
import org.tablee.trust.appartenance.CrossGroupMixing;
import org.tablee.trust.appartenance.EiIndex;
import org.tablee.trust.appartenance.MonthToMonthRetention;
import org.tablee.trust.appartenance.NewEncounters;
import org.tablee.trust.appartenance.TableStickiness;
import org.tablee.trust.appartenance.TablemateDiversity;
import org.tablee.trust.appartenance.VisitsByDay90;
import org.tablee.trust.indicator.Definition;
import org.tablee.trust.indicator.Indicator;

/**
 * A set of definitions under a name: a changed definition starts a new set, and the old sets stay, so that an old
 * report can be computed again beside a new one.
 */
final class DefinitionSet {

    /** The first set. */
    static final DefinitionSet FIRST = new DefinitionSet(
            "1",
            List.of(
                    new NewcomerReturn(),
                    new ReturnAfterAbsence(),
                    new WelcomedAsIAm(),
                    new TimeToReturn(),
                    new AccompaniedFirstVisit(),
                    new SharedWelcome(),
                    new Openness(),
                    new EqualWelcome(),
                    new VisitsByDay90(),
                    new BreadthOfEncounters(),
                    new TableStickiness(),
                    new CrossGroupMixing(),
                    new NewEncounters(),
                    new MonthToMonthRetention(),
                    new EiIndex(),
                    new Assortativity(),
                    new TablemateDiversity(),
                    new Cohesion(),
                    new ConcentrationOfPresence(),
                    new RoleTakeUp(),
                    new ConviveToCitizen(),
                    new InitiativesPer100Visits(),
                    new TimeToFirstAction(),
                    new SharingOfWork(),
                    new Rotation(),
                    new Reciprocity(),
                    new Snowball(),
                    new Governance()));

    /** The set that reports are made by, unless another is asked for. */
    static final DefinitionSet CURRENT = FIRST;

    private static final List<DefinitionSet> ALL = List.of(FIRST);

    private final String name;
    private final List<Indicator> indicators;

    private DefinitionSet(String name, List<Indicator> indicators) {
        this.name = name;
        this.indicators = List.copyOf(indicators);
    }

    /** Returns the set of a name. */
    static DefinitionSet of(String name) {
        return ALL.stream()
                .filter(set -> set.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There are no definitions of version " + name
                        + ", but: " + ALL.stream().map(DefinitionSet::name).toList()));
    }

    /** Returns a set of another name in which some definitions have a later version. */
    DefinitionSet changed(String newName, Indicator... later) {
        return new DefinitionSet(
                newName, indicators.stream().map(old -> successor(old, later)).toList());
    }

    private static Indicator successor(Indicator old, Indicator... later) {
        String id = old.definition().id();
        return Stream.of(later)
                .filter(indicator -> indicator.definition().id().equals(id))
                .findFirst()
                .orElse(old);
    }

    String name() {
        return name;
    }

    /** Returns the indicators, by pillar. */
    List<Indicator> indicators() {
        return indicators;
    }

    List<Definition> definitions() {
        return indicators.stream().map(Indicator::definition).toList();
    }
}
