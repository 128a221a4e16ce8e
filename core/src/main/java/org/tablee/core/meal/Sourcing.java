package org.tablee.core.meal;

import org.tablee.core.word.Word;

/** How a place came by its food. */
public enum Sourcing implements Word {
    /** It was bought. */
    BOUGHT,

    /** Somebody gave it. */
    GIVEN,

    /** It was unsold or would have been thrown away. */
    RESCUED,

    /** The place grew it. */
    GROWN
}
