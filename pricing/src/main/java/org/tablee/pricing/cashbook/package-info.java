/**
 * The cash book: four plain files, or one JSON document, that tell what came in and what it cost.
 *
 * <p>A {@link org.tablee.pricing.cashbook.CashBook} is what a place wrote down of its money, as it was written.
 * It lies beside the logbook, knows sessions by their identifiers, and knows no person.
 */
@NullMarked
package org.tablee.pricing.cashbook;

import org.jspecify.annotations.NullMarked;
