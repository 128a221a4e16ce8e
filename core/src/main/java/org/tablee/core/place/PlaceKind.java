package org.tablee.core.place;

import org.tablee.core.word.Word;

/** The kinds of places that gather people around a table. */
public enum PlaceKind implements Word {
    /** Neighbours cook and eat together. */
    NEIGHBOURHOOD_CANTEEN,

    /** A café run by an association. */
    ASSOCIATIVE_CAFE,

    /** A third place about growing, cooking or sharing food. */
    FOOD_THIRD_PLACE,

    /** A centre social or espace de vie sociale. */
    SOCIAL_CENTRE,

    /** A maison de quartier. */
    COMMUNITY_HOUSE,

    /** A ressourcerie or recyclerie. */
    REUSE_CENTRE,

    /** A repair café. */
    REPAIR_CAFE,

    /** Any other place. */
    OTHER
}
