/** One evening at the table, in ten lines of code. */
@NullMarked
package org.tablee.examples.evening;

import org.jspecify.annotations.NullMarked;
