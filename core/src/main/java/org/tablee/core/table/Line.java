package org.tablee.core.table;

/**
 * A line of a file.
 *
 * @param number its number, from 1
 * @param text its text with its line end, or nothing when it was too long to be read
 * @param tooLong true when it was too long to be read
 */
record Line(long number, String text, boolean tooLong) {}
