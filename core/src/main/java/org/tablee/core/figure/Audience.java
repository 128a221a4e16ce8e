package org.tablee.core.figure;

/** Who reads a report. */
public enum Audience {
    /** The people who were there: they know each other, and the page says that it is not for publication. */
    TEAM(5),

    /** Everybody else. */
    PUBLIC(11);

    private final int smallestGroup;

    Audience(int smallestGroup) {
        this.smallestGroup = smallestGroup;
    }

    /**
     * Returns the smallest number of people that a figure shown to this audience may speak of.
     *
     * @return k: 5 for the team, 11 for the public
     */
    public int smallestGroup() {
        return smallestGroup;
    }
}
