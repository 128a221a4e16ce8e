/** The logbook: a folder of plain files that tells what happened in a place. */
@NullMarked
package org.tablee.core.logbook;

import org.jspecify.annotations.NullMarked;
