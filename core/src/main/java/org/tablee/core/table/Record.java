package org.tablee.core.table;

import org.jspecify.annotations.Nullable;

/**
 * A record of a file: its cells, or why it has none.
 *
 * @param line the line on which it starts
 * @param cells its cells, empty where there is a problem
 * @param problem why its cells could not be told apart, or null
 */
@SuppressWarnings("JavaLangClash") // RFC 4180 calls it so
record Record(long line, String[] cells, @Nullable TableFinding problem) {}
