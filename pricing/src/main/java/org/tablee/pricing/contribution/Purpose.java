package org.tablee.pricing.contribution;

import org.tablee.core.word.Word;

/** What money was given for. */
public enum Purpose implements Word {
    /** The meal or activity of the day. */
    MEAL,

    /** Belonging to the association. */
    MEMBERSHIP,

    /** Nothing in return. */
    GIFT,

    /** A meal for somebody who comes another day. */
    SUSPENDED,

    /** Things: a lot of a ressourcerie, a jar of jam. */
    GOODS,

    /** The place for oneself: a company's evening. */
    PRIVATE_HIRE,

    /** Meals cooked for elsewhere. */
    CATERING,

    /** The support of a public body or a foundation. */
    GRANT,

    /** A sale at a price. */
    SALE,

    /** Something for those who serve. */
    TIP,

    /** Not known: one box for everything. */
    UNDIVIDED
}
