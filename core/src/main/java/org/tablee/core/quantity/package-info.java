/** Masses as a scale shows them: exact, in kilograms with three decimals. */
@NullMarked
package org.tablee.core.quantity;

import org.jspecify.annotations.NullMarked;
