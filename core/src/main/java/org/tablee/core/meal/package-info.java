/**
 * What was on the table: courses, allergens, diets, supplies and portions.
 *
 * <p>Diets and allergies are counted for a session and are never noted of a person.
 */
@NullMarked
package org.tablee.core.meal;

import org.jspecify.annotations.NullMarked;
