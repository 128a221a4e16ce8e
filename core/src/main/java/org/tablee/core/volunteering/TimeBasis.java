package org.tablee.core.volunteering;

import org.tablee.core.word.Word;

/** How the length of the time is known. */
public enum TimeBasis implements Word {
    /** It was measured, from a sheet of hours. */
    MEASURED,

    /** The volunteer said so. */
    DECLARED,

    /** It was assumed, from a rule of thumb. */
    IMPUTED
}
