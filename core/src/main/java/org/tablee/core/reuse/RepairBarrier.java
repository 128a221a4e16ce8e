package org.tablee.core.reuse;

import org.tablee.core.word.Word;

/** What stood in the way of something that could not be repaired, as in the Open Repair Data Standard. */
public enum RepairBarrier implements Word {
    /** There are no spare parts. */
    SPARE_PARTS_NOT_AVAILABLE("Spare parts not available"),

    /** Spare parts cost too much. */
    SPARE_PARTS_TOO_EXPENSIVE("Spare parts too expensive"),

    /** The product cannot be opened. */
    NO_WAY_TO_OPEN("No way to open product"),

    /** Nobody knows how, and it is not written anywhere. */
    NO_INFORMATION("Repair information not available"),

    /** The tools are missing. */
    LACK_OF_EQUIPMENT("Lack of equipment"),

    /** The item is too worn out. */
    TOO_WORN_OUT("Item too worn out");

    private final String ordsText;

    RepairBarrier(String ordsText) {
        this.ordsText = ordsText;
    }

    /**
     * Returns the words of the Open Repair Data Standard.
     *
     * @return for example "Item too worn out"
     */
    public String ordsText() {
        return ordsText;
    }
}
