package org.tablee.core.activity;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.tablee.core.word.Word;

/** The counts of an activity report. */
public enum ActivityCount implements Word {
    /** Sessions that took place. */
    SESSIONS_HELD(ActivityUnit.SESSION),

    /** Sessions that were cancelled. */
    SESSIONS_CANCELLED(ActivityUnit.SESSION),

    /** Sessions of which it was noted who came. */
    PRESENCE_LISTS(ActivityUnit.SESSION),

    /** Covers served. */
    COVERS_SERVED(ActivityUnit.COVER),

    /** People counted at each session, named or not. */
    HEADS(ActivityUnit.VISIT),

    /** Children among the people counted. */
    CHILDREN(ActivityUnit.VISIT),

    /** People counted who lent a hand. */
    HELPERS(ActivityUnit.VISIT),

    /** People counted who came for the first time. */
    NEWCOMERS(ActivityUnit.VISIT),

    /** Visits of convives who are named on a presence list. */
    NAMED_VISITS(ActivityUnit.VISIT),

    /** Different people, at least. */
    DIFFERENT_PEOPLE(ActivityUnit.PERSON),

    /** Convives whose first known visit lies in the period. */
    FIRST_VISITS(ActivityUnit.PERSON),

    /** Volunteers who ran what the place offers. */
    ACTIVITY_VOLUNTEERS(ActivityUnit.PERSON),

    /** Volunteers who steered the place. */
    GOVERNANCE_VOLUNTEERS(ActivityUnit.PERSON),

    /** Time given to what the place offers. */
    ACTIVITY_VOLUNTEERING(ActivityUnit.MINUTE),

    /** Time given to steering the place. */
    GOVERNANCE_VOLUNTEERING(ActivityUnit.MINUTE),

    /** The part of the volunteer time that was only assumed. */
    IMPUTED_VOLUNTEERING(ActivityUnit.MINUTE),

    /** Food saved from being thrown away. */
    FOOD_RESCUED(ActivityUnit.GRAM),

    /** Things that came in. */
    THINGS_COLLECTED(ActivityUnit.GRAM),

    /** Things that went out to be used again. */
    THINGS_REUSED(ActivityUnit.GRAM);

    /** The counts that a logbook tells; the others need facts beside it. */
    static final Set<ActivityCount> OF_LOGBOOKS =
            Collections.unmodifiableSet(EnumSet.range(SESSIONS_HELD, FIRST_VISITS));

    private static final String RULES = "org.tablee.core.activity.rules";

    private final ActivityUnit unit;

    ActivityCount(ActivityUnit unit) {
        this.unit = unit;
    }

    /**
     * Returns what one of the count is.
     *
     * @return the unit
     */
    public ActivityUnit unit() {
        return unit;
    }

    /**
     * Returns how it is counted, in one sentence.
     *
     * @param locale the language, of which English, French and Dutch are known; any other gives English
     * @return the rule, for example "the covers served of each session, added up"
     */
    public String rule(Locale locale) {
        boolean known =
                locale.getLanguage().equals("fr") || locale.getLanguage().equals("nl");
        Locale language = known ? Locale.forLanguageTag(locale.getLanguage()) : Locale.ROOT;
        return ResourceBundle.getBundle(RULES, language).getString(code());
    }
}
