package org.tablee.core.privacy;

import org.tablee.core.word.Word;

/** The kinds of records that hold something of a person. */
public enum RecordKind implements Word {
    /** Names on presence lists. */
    PRESENCES,

    /** What is noted of a convive. */
    CONVIVES,

    /** Who started an initiative. */
    INITIATIVES,

    /** Who brought whom along. */
    INVITATIONS,

    /** Single answers of a survey. */
    ANSWERS,

    /** Of whom public reports told, in marks. */
    RELEASES,

    /** Rosters, with who registered and who did not come. */
    ROSTERS,

    /** Diets and allergies of a session. */
    DIET_NEEDS,

    /** Memberships that ended. */
    MEMBERSHIPS,

    /** Volunteer time with the name of who gave it. */
    VOLUNTEER_TIMES
}
