package org.tablee.core.figure;

/** Whether there is a number, and how far it carries. */
public enum FigureStatus {
    /** There is a number, with enough evidence behind it. */
    OK,

    /** There is a number, to be read with care; the reason says why. */
    FRAGILE,

    /** There is a number, and it would tell too much about too few people. */
    WITHHELD,

    /** There is no number; the reason says what is missing. */
    NOT_COMPUTABLE
}
