/**
 * Who came when, who sat with whom, and who lent a hand: the one index that all indicators read.
 *
 * <p>It is built from a stream of gatherings, which it does not keep, into a few arrays of numbers. The package
 * is not exported: it speaks of single persons, by number, and no indicator may.
 */
@NullMarked
package org.tablee.trust.encounter;

import org.jspecify.annotations.NullMarked;
