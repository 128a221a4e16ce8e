package org.tablee.core.session;

import org.tablee.core.word.Word;

/** What became of a session. */
public enum SessionStatus implements Word {
    /** It is announced. */
    PLANNED,

    /** It took place, even if nobody came. */
    HELD,

    /** It did not take place. */
    CANCELLED
}
