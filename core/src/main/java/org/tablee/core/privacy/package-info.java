/**
 * Pseudonyms, erasure, access and retention: what a place owes to those whose presence it writes down.
 *
 * <p>Pseudonyms are personal data still. What is done here is said in the words that fit: a convive is
 * <i>unnamed</i> when nobody can find out who the pseudonym stands for, and <i>dissolved</i> when there is no
 * pseudonym left.
 */
@NullMarked
package org.tablee.core.privacy;

import org.jspecify.annotations.NullMarked;
