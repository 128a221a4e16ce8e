/**
 * What comes in, and what people chose: contributions, box totals, suspended meals and tabs.
 *
 * <p>Nothing here knows a person. That somebody gave 0, chose not to give, was not asked or was not noted are
 * four {@linkplain org.tablee.pricing.contribution.Outcome outcomes}; what is wrong is corrected by a new entry
 * of the {@linkplain org.tablee.pricing.contribution.Ledger ledger}, never by an edit.
 */
@NullMarked
package org.tablee.pricing.contribution;

import org.jspecify.annotations.NullMarked;
