package org.tablee.core.meal;

import org.tablee.core.word.Word;

/** A way of eating that a kitchen cooks for. What people do not eat is noted, and never why. */
public enum Diet implements Word {
    /** No meat and no fish. */
    VEGETARIAN,

    /** Nothing from animals. */
    VEGAN,

    /** No pork. */
    NO_PORK,

    /** No fish. */
    NO_FISH,

    /** No gluten. */
    NO_GLUTEN,

    /** No lactose. */
    NO_LACTOSE,

    /** No nuts. */
    NO_NUTS,

    /** No alcohol in the dish. */
    NO_ALCOHOL,

    /** Anything else. */
    OTHER
}
