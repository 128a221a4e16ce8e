/**
 * Exact money: units, amounts, fractions and the split that loses no cent.
 *
 * <p>An {@link org.tablee.pricing.money.Amount} is a whole number of the smallest coin of its
 * {@link org.tablee.pricing.money.Unit}. Nothing here rounds unless the caller says how, nothing is added
 * across units, and what does not fit is refused.
 */
@NullMarked
package org.tablee.pricing.money;

import org.jspecify.annotations.NullMarked;
