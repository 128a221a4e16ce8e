/**
 * The trust report: indicators of Accueil, Appartenance and Action, side by side and never one number.
 *
 * <p>The 3A have no public formula. What is computed here is a documented interpretation of them, not an official
 * measure of Les Petites Cantines; and that people are welcome as they are can only be asked.
 */
@NullMarked
package org.tablee.trust;

import org.jspecify.annotations.NullMarked;
