/**
 * The price report: what came in, what it cost and how far it carried, as JSON and as one page.
 *
 * <p>A {@link org.tablee.pricing.report.PriceCalculator} makes a {@link org.tablee.pricing.report.PriceReport}
 * of a logbook and a cash book. Nothing is added across units.
 */
@NullMarked
package org.tablee.pricing.report;

import org.jspecify.annotations.NullMarked;
