package org.tablee.core.reuse;

import org.tablee.core.word.Word;

/** How things come to a reuse centre. */
public enum CollectionMode implements Word {
    /** People bring them. */
    DROP_OFF,

    /** They are picked out at the tip. */
    AT_THE_TIP,

    /** They are fetched from door to door. */
    DOOR_TO_DOOR,

    /** They are fetched from a home, by appointment. */
    BY_APPOINTMENT,

    /** Any other way. */
    OTHER
}
