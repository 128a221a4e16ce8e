package org.tablee.core.session;

import org.tablee.core.word.Word;

/** The classes of things that people do at a session. */
public enum RoleKind implements Word {
    /** Welcoming people. */
    WELCOME,

    /** Cooking. */
    COOK,

    /** Serving and laying the table. */
    SERVE,

    /** Washing up and cleaning. */
    CLEAN,

    /** Shopping and fetching supplies. */
    SHOP,

    /** Repairing. */
    REPAIR,

    /** Showing others how. */
    TEACH,

    /** Learning from others. */
    LEARN,

    /** Leading or animating. */
    LEAD,

    /** Deciding together. */
    DECIDE,

    /** Anything else. */
    OTHER
}
