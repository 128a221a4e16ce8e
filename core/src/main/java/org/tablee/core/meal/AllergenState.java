package org.tablee.core.meal;

import org.tablee.core.word.Word;

/** What a kitchen says of an allergen. */
public enum AllergenState implements Word {
    /** It is in the dish. */
    DECLARED,

    /** There may be traces of it; saying so is voluntary. */
    POSSIBLE_TRACES,

    /** Nothing was said. This never means that the dish is free of it. */
    NOT_DECLARED
}
