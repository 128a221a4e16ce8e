package org.tablee.core.volunteering;

import org.tablee.core.word.Word;

/** What volunteers give their time to. */
public enum VolunteerKind implements Word {
    /** Running what the place offers. */
    ACTIVITY,

    /** Steering the place: boards, committees. */
    GOVERNANCE
}
