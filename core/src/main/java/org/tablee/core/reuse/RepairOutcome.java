package org.tablee.core.reuse;

import org.tablee.core.word.Word;

/** How an attempt to repair something ended, as in the Open Repair Data Standard. */
public enum RepairOutcome implements Word {
    /** Nobody noted it. */
    UNKNOWN("Unknown"),

    /** It works again. */
    FIXED("Fixed"),

    /** It can be repaired, and needs another attempt. */
    REPAIRABLE("Repairable"),

    /** It cannot be repaired. */
    END_OF_LIFE("End of life");

    private final String ordsText;

    RepairOutcome(String ordsText) {
        this.ordsText = ordsText;
    }

    /**
     * Returns the words of the Open Repair Data Standard.
     *
     * @return for example "End of life"
     */
    public String ordsText() {
        return ordsText;
    }
}
