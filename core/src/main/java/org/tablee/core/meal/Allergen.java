package org.tablee.core.meal;

import org.tablee.core.word.Word;

/**
 * The fourteen substances that Annex II of Regulation (EU) 1169/2011 names.
 *
 * <p>The Annex has exceptions, such as glucose syrup from wheat; nothing is derived from ingredients here.
 */
public enum Allergen implements Word {
    /** Cereals containing gluten: wheat (such as spelt and khorasan wheat), rye, barley, oats. */
    GLUTEN,

    /** Crustaceans. */
    CRUSTACEANS,

    /** Eggs. */
    EGGS,

    /** Fish. */
    FISH,

    /** Peanuts. */
    PEANUTS,

    /** Soybeans. */
    SOYBEANS,

    /** Milk, including lactose. */
    MILK,

    /** Nuts: almonds, hazelnuts, walnuts, cashews, pecan nuts, Brazil nuts, pistachio nuts, macadamia nuts. */
    NUTS,

    /** Celery. */
    CELERY,

    /** Mustard. */
    MUSTARD,

    /** Sesame seeds. */
    SESAME,

    /** Sulphur dioxide and sulphites above 10 mg/kg or 10 mg/l in terms of total SO₂. */
    SULPHITES,

    /** Lupin. */
    LUPIN,

    /** Molluscs. */
    MOLLUSCS
}
