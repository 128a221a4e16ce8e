package org.tablee.trust;

import java.util.List;
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
import org.tablee.trust.indicator.Indicator;

/** The sets of definitions: a changed definition starts a new set, and the old ones stay. */
final class Catalogue {

    /** The name of the first set. */
    static final String FIRST = "1";

    private Catalogue() {}

    /** Returns the indicators of a set, by pillar. */
    static List<Indicator> indicators(String definitions) {
        if (!definitions.equals(FIRST)) {
            throw new IllegalArgumentException("There are no definitions of version: " + definitions);
        }
        return List.of(
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
                new Governance());
    }
}
