package org.tablee.core.session;

import org.tablee.core.word.Word;

/** From what something is known. */
public enum EvidenceSource implements Word {
    /** Somebody saw it and noted it at once. */
    SEEN,

    /** The person said so. */
    TOLD,

    /** A sheet of paper. */
    SHEET,

    /** Remembered afterwards. */
    MEMORY,

    /** Another system. */
    IMPORT
}
