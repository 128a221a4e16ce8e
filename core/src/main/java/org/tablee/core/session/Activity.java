package org.tablee.core.session;

import org.tablee.core.word.Word;

/** What people come together for. */
public enum Activity implements Word {
    /** A meal cooked or eaten together. */
    SHARED_MEAL,

    /** Cooking together. */
    COOKING_WORKSHOP,

    /** Making or learning something else together. */
    WORKSHOP,

    /** Mending things together. */
    REPAIR,

    /** Collecting, sorting or passing on things. */
    REUSE,

    /** Handing out food or goods. */
    DISTRIBUTION,

    /** Music, a play or another show. */
    CONCERT,

    /** A meeting where things are decided. */
    MEETING,

    /** Training. */
    TRAINING,

    /** The door is open, without a programme. */
    OPEN_HOURS,

    /** Any other activity. */
    OTHER
}
