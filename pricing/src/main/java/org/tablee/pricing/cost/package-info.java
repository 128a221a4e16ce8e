/**
 * What a meal costs, and how far contributions carry it.
 *
 * <p>A {@link org.tablee.pricing.cost.CostSheet} gathers direct and shared costs; from it come the
 * {@linkplain org.tablee.pricing.cost.EquilibriumPrice equilibrium price} with its breakdown, and with what
 * was given the {@linkplain org.tablee.pricing.cost.Coverage coverage}. Below 100 % is an ordinary day, not an
 * error.
 */
@NullMarked
package org.tablee.pricing.cost;

import org.jspecify.annotations.NullMarked;
