/** How long the indicators of encounters take when there is a lot to read. */
@NullMarked
package org.tablee.examples.benchmarks.encounters;

import org.jspecify.annotations.NullMarked;
