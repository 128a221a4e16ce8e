package org.tablee.core.meal;

import org.tablee.core.word.Word;

/** A sign of quality or origin that food may bear. */
public enum FoodLabel implements Word {
    /** Organic farming. */
    ORGANIC,

    /** From a farm in conversion to organic farming. */
    IN_CONVERSION,

    /** Label Rouge. */
    LABEL_ROUGE,

    /** Protected designation of origin (AOP, AOC). */
    PDO,

    /** Protected geographical indication (IGP). */
    PGI,

    /** Traditional speciality guaranteed (STG). */
    TSG,

    /** Farm product ("fermier"). */
    FARM,

    /** High environmental value, level 3 (HVE). */
    HVE,

    /** Sustainable fishing. */
    SUSTAINABLE_FISHING,

    /** Outermost region (RUP). */
    OUTERMOST_REGION,

    /** Fair trade. */
    FAIR_TRADE,

    /** From nearby, in the sense that the place gives to the word. */
    LOCAL
}
