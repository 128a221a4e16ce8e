package org.tablee.core.place;

import org.tablee.core.word.Word;

/** What a line of a place's presence sheet says when its presence is left blank. */
public enum PresencePractice implements Word {
    /** The sheet lists the people who came: a blank means present. */
    ATTENDANCE_LIST,

    /** The sheet lists the people who registered: a blank means not recorded. */
    REGISTRATION_LIST
}
