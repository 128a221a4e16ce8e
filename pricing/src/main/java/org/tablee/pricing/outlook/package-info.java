/**
 * What the totals of past sessions allow to say: how much a cover brings, what the next sessions may bring, and
 * whether something changed.
 *
 * <p>Every number here leaves through the disclosure gate of {@link org.tablee.core.figure}, or speaks of made-up
 * money. Session totals suffice for most; single amounts, where a place notes them, tell more and are shown less.
 */
@NullMarked
package org.tablee.pricing.outlook;

import org.jspecify.annotations.NullMarked;
