package org.tablee.core.figure;

/** Why a figure is fragile, withheld or not computable. */
public enum Reason {
    /** No table was noted in the period. */
    NO_TABLES,
    /** No attribute was named to group people by. */
    NO_GROUPS,
    /** Everybody belongs to one group. */
    ONE_GROUP,
    /** The file or column that it reads is absent or blank. */
    NOT_RECORDED,
    /** No meeting took place. */
    NO_MEETINGS,
    /** No two whole calendar quarters follow each other. */
    NO_QUARTER_PAIR,
    /** Too few of the people counted are named. */
    LOW_IDENTIFICATION,
    /** The group of too many people is unknown. */
    GROUP_UNKNOWN,
    /** Too few people stand behind it. */
    TOO_FEW_PEOPLE,
    /** Too few sessions stand behind it. */
    TOO_FEW_SESSIONS,
    /** The log is too short to tell yet. */
    TOO_EARLY,
    /** It would say the same of everybody in a group. */
    UNIFORM_GROUP,
    /** A public figure speaks of whole calendar months, quarters or years only. */
    PERIOD_NOT_CALENDAR,
    /** Another figure, withheld, could be worked out from it. */
    LINKED_TO_WITHHELD,
    /** Too few events stand behind it. */
    TOO_FEW_EVENTS,
    /** There is a number, from few people, sessions or events. */
    SMALL_SAMPLE,
    /** The questions of a scale do not agree enough to be read together. */
    UNRELIABLE,
    /** One number would depend more on how it is made than on the place. */
    NOT_SUMMARISABLE,
    /** Only totals were noted, no single amounts. */
    TOTALS_ONLY,
    /** No baseline was stated to compare with. */
    NO_BASELINE,
    /** The box was not divided by purpose. */
    UNDIVIDED_BOX
}
