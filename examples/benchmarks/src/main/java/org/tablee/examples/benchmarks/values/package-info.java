/** How long values take to build, their validation included. */
@NullMarked
package org.tablee.examples.benchmarks.values;

import org.jspecify.annotations.NullMarked;
