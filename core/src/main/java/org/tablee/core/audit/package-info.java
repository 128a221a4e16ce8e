/**
 * What somebody can work out from published counts: the attacker's side of the disclosure gate.
 *
 * <p>Everything here is exact: integers, or fractions of integers.
 */
@NullMarked
package org.tablee.core.audit;

import org.jspecify.annotations.NullMarked;
