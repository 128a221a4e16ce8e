/**
 * What one report reads: the index of the place, the dates that bound it, and the few facts beside it.
 *
 * <p>The package is not exported: it speaks of single persons, by number, and no indicator may.
 */
@NullMarked
package org.tablee.trust.evidence;

import org.jspecify.annotations.NullMarked;
