package org.tablee.core.session;

import org.tablee.core.word.Word;

/** What is known of somebody's presence at a session. */
public enum PresenceStatus implements Word {
    /** They came. */
    PRESENT,

    /** They were expected and did not come. */
    ABSENT,

    /** They were expected and said that they would not come. */
    EXCUSED,

    /** They registered; whether they came was not noted. */
    NOT_RECORDED
}
