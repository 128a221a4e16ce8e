package org.tablee.core.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a row as they stand in the file, or why they could not be told apart.
 *
 * @param line the line on which the row starts
 * @param cells its cells, none where there is a problem
 * @param problem why its cells could not be told apart, or null
 */
record RawRow(long line, List<String> cells, @Nullable TableFinding problem) {}
