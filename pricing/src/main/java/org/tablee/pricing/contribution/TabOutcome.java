package org.tablee.pricing.contribution;

import org.tablee.core.word.Word;

/** What happened to a tab. */
public enum TabOutcome implements Word {
    /** Somebody said that they will give later. */
    PROMISED,

    /** Part or all of it was given. */
    PAID,

    /** The place let go of part or all of it, gladly. */
    FORGIVEN
}
