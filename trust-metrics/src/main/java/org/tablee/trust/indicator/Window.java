package org.tablee.trust.indicator;

/** Which days an indicator looks at. */
public enum Window {
    /** The period of the report, to the closing date. */
    PERIOD,

    /** The period without the first weeks of the log, in which nobody can be called new. */
    WASHED_PERIOD,

    /** The days of arrival of the newcomers of the period, each followed for 30 days or more. */
    NEWCOMERS
}
