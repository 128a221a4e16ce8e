package org.tablee.core.reuse;

import org.tablee.core.word.Word;

/** Where things go when they leave a reuse centre. */
public enum Destination implements Word {
    /** Used again for what they are (réemploi). */
    REUSE,

    /** Made into something else (réutilisation). */
    REPURPOSING,

    /** Their matter is used again (recyclage). */
    RECYCLING,

    /** Burnt for energy. */
    ENERGY_RECOVERY,

    /** Landfill, or burnt without use. */
    DISPOSAL
}
