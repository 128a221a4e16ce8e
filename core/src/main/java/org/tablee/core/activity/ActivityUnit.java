package org.tablee.core.activity;

import org.tablee.core.word.Word;

/** What one of a count is. */
public enum ActivityUnit implements Word {
    /** One dated occurrence of an activity. */
    SESSION,

    /** One person served once. */
    COVER,

    /** One person who came once; who comes ten times makes ten. */
    VISIT,

    /** One person, however often they came. */
    PERSON,

    /** One minute of somebody's time. */
    MINUTE,

    /** One gram. */
    GRAM
}
