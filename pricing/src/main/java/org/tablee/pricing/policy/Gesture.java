package org.tablee.pricing.policy;

import org.tablee.core.word.Word;

/** How people give at a place; whichever it is, nobody notes who gave what. */
public enum Gesture implements Word {
    /** To a person, at a counter. */
    FACE_TO_FACE,

    /** Into a box or an envelope that nobody watches. */
    BOX,

    /** As each prefers. */
    EITHER
}
