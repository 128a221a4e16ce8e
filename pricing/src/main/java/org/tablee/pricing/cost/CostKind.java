package org.tablee.pricing.cost;

import org.tablee.core.word.Word;

/** Whether a cost belongs to one meal, or to the place and all its meals together. */
public enum CostKind implements Word {
    /** It arises because the meal takes place: ingredients. */
    DIRECT,

    /** It arises whether or not a meal takes place: wages, rent, energy, the share of a network. */
    SHARED
}
