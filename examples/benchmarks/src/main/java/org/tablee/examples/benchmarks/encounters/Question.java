package org.tablee.examples.benchmarks.encounters;

/** What is asked of pairs of people, of all visits at once. */
enum Question {
    /** How many different people somebody shares a table with in three visits. */
    BREADTH,

    /** How much more often pairs meet again than random seating explains. */
    STICKINESS,

    /** How much age bands mix at tables, over random seating. */
    MIXING,

    /** How often people share a table for the first time, over random seating. */
    NEW_ENCOUNTERS,

    /** The index E-I of ties weighted by the tables shared. */
    EI_INDEX
}
