package org.tablee.core.privacy;

import org.tablee.core.word.Word;

/** What counts of a person, and may change when the person is dissolved. */
public enum Trace implements Word {
    /** Visits of named people, and everything that follows somebody from visit to visit. */
    VISITS,

    /** How many different people came. */
    DIFFERENT_PEOPLE,

    /** Who came for the first time, and when. */
    NEWCOMERS,

    /** How many people have which value of an attribute. */
    ATTRIBUTES,

    /** Who took which role. */
    ROLES,

    /** Who came together. */
    PARTIES,

    /** Who started something. */
    INITIATORS,

    /** Who brought whom along. */
    INVITATIONS
}
