package org.tablee.core.reuse;

import org.tablee.core.word.Word;

/** What a share of mass is a share of. */
public enum MassBase implements Word {
    /** Of the mass that came in. */
    COLLECTED,

    /** Of the mass that went out. */
    SENT
}
