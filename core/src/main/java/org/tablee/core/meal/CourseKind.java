package org.tablee.core.meal;

import org.tablee.core.word.Word;

/** The place of a dish in a meal. */
public enum CourseKind implements Word {
    /** It opens the meal. */
    STARTER,

    /** The main dish. */
    MAIN,

    /** It goes with the main dish. */
    SIDE,

    /** It ends the meal. */
    DESSERT,

    /** A drink. */
    DRINK,

    /** Anything else. */
    OTHER
}
